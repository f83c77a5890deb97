namespace Talion.Extraction.Records;

/// <summary>Whether words or only circumstances make a link.</summary>
public enum LinkBasis
{
    Explicit,
    Inferred,
}
