using Talion.Extraction.Records;

namespace Talion.Knowledge.Resolution.Profiles;

/// <summary>Who attacked or was attacked, for comparison across articles.</summary>
/// <param name="Label">As the record names it.</param>
/// <param name="Id">Its gazetteer id, or its folded name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsListed">Whether <paramref name="Id"/> is a gazetteer id.</param>
/// <param name="Sides">Ids of the states and armed groups that its name mentions or that it belongs to, sorted: "US troops" and "American
/// forces" both give the United States.</param>
/// <param name="Basis">On whose word it attacked; <see langword="null"/> for a target.</param>
sealed record Party(string Label, string Id, EntityKind Kind, bool IsListed, ImmutableArray<string> Sides, PartyBasis? Basis)
{
    /// <summary>Whether <paramref name="other"/> is the same party by id.</summary>
    public bool Is(Party other) => Id == other.Id;

    public bool SharesSideWith(Party other) => Sides.Any(side => other.Sides.Contains(side));
}
