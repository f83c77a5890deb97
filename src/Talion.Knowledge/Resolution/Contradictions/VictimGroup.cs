namespace Talion.Knowledge.Resolution.Contradictions;

/// <summary>Whom a figure counts. A set that is empty counts without regard to it.</summary>
/// <param name="Names">Ids of the states, groups and persons named.</param>
/// <param name="Kinds">Kinds of people: forces, group, civilian.</param>
readonly record struct VictimGroup(ImmutableSortedSet<string> Names, ImmutableSortedSet<string> Kinds)
{
    /// <summary>Whether all of <paramref name="other"/> are counted here too: "three soldiers" counts "two US troops", "16 people" counts
    /// all.</summary>
    public bool Covers(VictimGroup other) => Covers(Names, other.Names) && Covers(Kinds, other.Kinds);

    static bool Covers(ImmutableSortedSet<string> whole, ImmutableSortedSet<string> part) =>
        whole.IsEmpty || (!part.IsEmpty && part.IsSubsetOf(whole));
}
