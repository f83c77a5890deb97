using Talion.Extraction.Records;
using Talion.Extraction.Time;

namespace Talion.Evaluation.Matching;

/// <summary>A record as the scoring looks at it.</summary>
sealed class Answer(EventRecord record)
{
    public EventRecord Record { get; } = record;

    /// <summary>The words of all its sentences.</summary>
    public string Evidence { get; } = string.Join(' ', record.Evidence.Select(evidence => PlainWords.Joined(evidence.Quote)));

    public ImmutableArray<ImmutableArray<string>> Attackers { get; } = [.. record.Attackers.Select(attacker => Names(attacker.Label, attacker.Aliases))];

    public ImmutableArray<ImmutableArray<string>> Targets { get; } = [.. record.Targets.Select(target => Names(target.Label, target.Aliases))];

    public ImmutableArray<ImmutableArray<string>> Weapons { get; } = [.. record.Weapons.Select(weapon => Names(weapon.Label, []))];

    public ImmutableArray<ImmutableArray<string>> Places { get; } = [.. record.Places.Select(place => Names(place.Label, []))];

    public DayInterval? Date { get; } = record.Date is { } date ? new DayInterval(date.Earliest, date.Latest) : null;

    public ImmutableArray<CountRange> Killed { get; } = Figures(record, CasualtyKind.Killed);

    public ImmutableArray<CountRange> Wounded { get; } = Figures(record, CasualtyKind.Wounded);

    /// <summary>Whether a phrase stands in its sentences.</summary>
    public bool Tells(string phrase) => Evidence.Contains(PlainWords.Joined(phrase), StringComparison.Ordinal);

    static ImmutableArray<string> Names(string label, ImmutableArray<string> aliases) => [.. aliases.Prepend(label).Where(name => name.Length > 0)];

    static ImmutableArray<CountRange> Figures(EventRecord record, CasualtyKind kind) =>
        [.. record.Casualties.Where(figure => figure.Kind == kind).Select(figure => new CountRange(figure.Min, figure.Max))];
}
