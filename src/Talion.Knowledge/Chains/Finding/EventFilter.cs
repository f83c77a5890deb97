using Talion.Extraction.Records;
using Talion.Extraction.Time;
using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Chains.Finding;

/// <summary>What events must be like to be shown. Conditions add up; a name matches where it is part of a label or alias, in any case.</summary>
public sealed record EventFilter
{
    /// <summary>Types of attack; empty for all.</summary>
    public ImmutableHashSet<EventType> Types { get; init; } = [];

    /// <summary>How they stand; empty for all.</summary>
    public ImmutableHashSet<EventStatus> Statuses { get; init; } = [];

    /// <summary>Part of a party's or target's name.</summary>
    public string? Actor { get; init; }

    /// <summary>Part of a place's name.</summary>
    public string? Place { get; init; }

    /// <summary>Only what may have been on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only what may have been on this day or earlier.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The least confidence of an event's surest record, 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Whether the days are the wrong way round, so that nothing fits.</summary>
    public bool IsReversed => To < From;

    public bool Fits(CanonicalEvent e) =>
        (Types.IsEmpty || Types.Contains(e.Type))
        && (Statuses.IsEmpty || Statuses.Contains(e.Status))
        && (Confidence <= 0 || e.Records.Max(record => record.Confidence) >= Confidence)
        && IsInPeriod(e)
        && (Actor is null || e.Records.Any(record => Parties(record).Any(name => Holds(name, Actor))))
        && (Place is null || e.Records.Any(record => record.Places.Any(place => Holds(place.Label, Place))));

    bool IsInPeriod(CanonicalEvent e) =>
        (From is null && To is null)
        || (!IsReversed && e.Days?.Overlaps(new DayInterval(From ?? DateOnly.MinValue, To ?? DateOnly.MaxValue)) == true);

    static IEnumerable<string> Parties(EventRecord record) =>
        record.Attackers.SelectMany(attacker => attacker.Aliases.Prepend(attacker.Label))
            .Concat(record.Targets.SelectMany(target => target.Aliases.Prepend(target.Label)));

    static bool Holds(string name, string part) => name.Contains(part, StringComparison.OrdinalIgnoreCase);
}
