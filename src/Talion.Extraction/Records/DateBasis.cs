namespace Talion.Extraction.Records;

/// <summary>What an event's days were computed from. Written in kebab case.</summary>
public enum DateBasis
{
    /// <summary>A calendar date.</summary>
    Stated,

    /// <summary>Resolved against the article's date.</summary>
    Relative,

    /// <summary>Resolved against another event.</summary>
    Anchored,

    /// <summary>Nothing but the article's own date.</summary>
    Published,
}
