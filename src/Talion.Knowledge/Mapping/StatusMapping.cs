using Talion.Extraction.Records;
using Talion.Rdf.Terms;
using static Talion.Knowledge.Vocabulary;

namespace Talion.Knowledge.Mapping;

/// <summary>Whether an event happened, in FARO's terms, and the class that follows from it.</summary>
static class StatusMapping
{
    public static bool Happened(EventStatus status) => status is EventStatus.Occurred or EventStatus.Series;

    public static Iri Status(EventStatus status) => status switch
    {
        EventStatus.Occurred or EventStatus.Series => Faro.Happened,
        EventStatus.Threatened => Faro.Potential,
        EventStatus.Planned => Faro.Planned,
        EventStatus.Feared => Tal.Feared,
        EventStatus.Foiled => Tal.Foiled,
        EventStatus.Denied => Faro.NotHappened,
        EventStatus.Conditional => Tal.Condition,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Unknown status."),
    };

    /// <summary>Only what happened as one act is an attack, so that counting attacks counts no threats and no campaigns.</summary>
    public static Iri Class(EventStatus status) => status switch
    {
        EventStatus.Occurred => Tal.Attack,
        EventStatus.Series => Tal.AttackSeries,
        _ => Tal.Threat,
    };
}
