namespace Talion.Extraction.Records;

/// <summary>How a party stands to an event's authorship. Written in kebab case.</summary>
public enum Stance
{
    Claimed,
    Accused,
    Suspected,
    Denied,
    NoComment,
    Condemned,
    Praised,
}
