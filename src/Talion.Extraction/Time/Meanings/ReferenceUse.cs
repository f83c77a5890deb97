namespace Talion.Extraction.Time.Meanings;

/// <summary>Where the words of a reference refer to time.</summary>
enum ReferenceUse
{
    /// <summary>"now".</summary>
    Always,

    /// <summary>"former": marked in narratives of history, not in news.</summary>
    Narrative,

    /// <summary>"soon": of the present a time to come, of the past no more than an order of events.</summary>
    NotPast,
}
