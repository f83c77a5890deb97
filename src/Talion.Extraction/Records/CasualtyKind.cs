namespace Talion.Extraction.Records;

/// <summary>What became of people.</summary>
public enum CasualtyKind
{
    Killed,
    Wounded,
    Missing,
    Captured,
}
