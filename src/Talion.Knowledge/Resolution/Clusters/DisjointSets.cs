namespace Talion.Knowledge.Resolution.Clusters;

/// <summary>Sets that only ever grow together (union-find). A set is called after its least member, so that no order of joining
/// shows.</summary>
sealed class DisjointSets
{
    readonly Dictionary<string, string> parents = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<string>> members = new(StringComparer.Ordinal);

    public string Find(string item)
    {
        while (parents.TryGetValue(item, out var parent))
        {
            if (parents.TryGetValue(parent, out var grandparent))
                parents[item] = grandparent;
            item = parent;
        }

        return item;
    }

    /// <summary>The sets of two and more items, in no order.</summary>
    public IEnumerable<IReadOnlyList<string>> All => members.Values;

    /// <summary>All of the item's set.</summary>
    public IReadOnlyList<string> MembersOf(string item) => members.TryGetValue(Find(item), out var found) ? found : [item];

    /// <summary>Joins the sets of two items.</summary>
    /// <returns><see langword="false"/> where they were one set already.</returns>
    public bool Join(string one, string other)
    {
        var (a, b) = (Find(one), Find(other));
        if (a == b)
            return false;
        var (least, greater) = string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
        var joined = members.TryGetValue(least, out var list) ? list : [least];
        joined.AddRange(MembersOf(greater));
        members[least] = joined;
        members.Remove(greater);
        parents[greater] = least;
        return true;
    }
}
