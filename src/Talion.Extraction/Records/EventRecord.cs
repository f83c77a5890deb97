namespace Talion.Extraction.Records;

/// <summary>
/// One event that one article tells: the public, ontology-free form of what was found. Field names and meanings are a promise to users.
/// </summary>
public sealed record EventRecord
{
    /// <summary>The document's id, <c>#e</c> and the record's number in the document, from 1.</summary>
    public required string Id { get; init; }

    public required string Document { get; init; }

    public DateOnly? Published { get; init; }

    public required EventType Type { get; init; }

    public required EventStatus Status { get; init; }

    /// <summary>A short English title: type, place or target, date.</summary>
    public required string Label { get; init; }

    /// <summary>When it happened; <see langword="null"/> where the article gives no hint.</summary>
    public EventDate? Date { get; init; }

    public ImmutableArray<Attacker> Attackers { get; init; } = [];

    public ImmutableArray<Target> Targets { get; init; } = [];

    public ImmutableArray<WeaponUse> Weapons { get; init; } = [];

    /// <summary>Where it happened, most specific first.</summary>
    public ImmutableArray<EventPlace> Places { get; init; } = [];

    /// <summary>One entry for every distinct figure that the text gives.</summary>
    public ImmutableArray<CasualtyFigure> Casualties { get; init; } = [];

    public ImmutableArray<Damage> Damage { get; init; } = [];

    public ImmutableArray<ResponsibilityClaim> Claims { get; init; } = [];

    /// <summary>The earlier events that this one hangs on.</summary>
    public ImmutableArray<EventLink> Links { get; init; } = [];

    /// <summary>The sentences that tell it, in text order; at least one.</summary>
    public required ImmutableArray<Evidence> Evidence { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }
}
