namespace Talion.Knowledge.Resolution.Decisions;

/// <summary>What people have decided about events: which are one and which are not. Taking a line out takes the decision back.</summary>
/// <param name="Same">Each a list of record or event ids that are one event.</param>
/// <param name="Different">Each a list of record or event ids of which no two are one event.</param>
public sealed record DecisionList(ImmutableArray<ImmutableArray<string>> Same, ImmutableArray<ImmutableArray<string>> Different)
{
    public static DecisionList Empty { get; } = new([], []);

    public bool IsEmpty => Same.IsEmpty && Different.IsEmpty;

    /// <summary>Every id mentioned, sorted.</summary>
    public ImmutableArray<string> Ids =>
        [.. Same.Concat(Different).SelectMany(ids => ids).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
