namespace Talion.Knowledge.Resolution.Clusters;

/// <summary>Sets that only ever grow together (union-find by size). A set is called after its least member, so that no order of joining
/// shows.</summary>
sealed class DisjointSets
{
    readonly Dictionary<string, Member> members = new(StringComparer.Ordinal);

    /// <summary>The sets of two and more items, in no order.</summary>
    public IEnumerable<IReadOnlyList<string>> All => members.Values.Where(member => member.Parent is null).Select(root => root.Items);

    /// <summary>The least member of the item's set.</summary>
    public string Find(string item) => members.TryGetValue(item, out var member) ? Root(member).Least : item;

    /// <summary>All of the item's set, in no order.</summary>
    public IReadOnlyList<string> MembersOf(string item) => members.TryGetValue(item, out var member) ? Root(member).Items : [item];

    /// <summary>Joins the sets of two items.</summary>
    /// <returns><see langword="false"/> where they were one set already.</returns>
    public bool Join(string one, string other)
    {
        if (one == other)
            return false;
        var (a, b) = (Root(Enter(one)), Root(Enter(other)));
        if (a == b)
            return false;
        var (larger, smaller) = a.Items.Count >= b.Items.Count ? (a, b) : (b, a);
        smaller.Parent = larger;
        larger.Items.AddRange(smaller.Items);
        smaller.Items.Clear();
        if (string.CompareOrdinal(smaller.Least, larger.Least) < 0)
            larger.Least = smaller.Least;
        return true;
    }

    Member Enter(string item)
    {
        if (!members.TryGetValue(item, out var member))
            members.Add(item, member = new Member(item));
        return member;
    }

    static Member Root(Member member)
    {
        while (member.Parent is { } parent)
        {
            if (parent.Parent is { } grandparent)
                member.Parent = grandparent;
            member = parent;
        }

        return member;
    }

    /// <summary>An item, and for the root of its set all of the set.</summary>
    sealed class Member(string item)
    {
        public Member? Parent { get; set; }

        public string Least { get; set; } = item;

        public List<string> Items { get; } = [item];
    }
}
