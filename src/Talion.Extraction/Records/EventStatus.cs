namespace Talion.Extraction.Records;

/// <summary>Whether it happened. Written in kebab case.</summary>
public enum EventStatus
{
    /// <summary>It happened, or was launched and failed or was intercepted.</summary>
    Occurred,

    /// <summary>A stated campaign or count of attacks, not one act.</summary>
    Series,

    Threatened,
    Planned,
    Feared,
    /// <summary>Stopped before it was launched.</summary>
    Foiled,

    Denied,
    Conditional,
}
