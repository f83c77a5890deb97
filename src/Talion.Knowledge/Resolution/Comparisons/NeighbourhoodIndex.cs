using Talion.Knowledge.Resolution.Archives;

namespace Talion.Knowledge.Resolution.Comparisons;

/// <summary>Members that share a key, each with those nearest to it in their order: all with all where few share the key, a sliding window where many do (the
/// sorted neighbourhoods of Hernández and Stolfo, 1995), so that pairs grow with the members and not with their square.</summary>
/// <remarks>Which pairs are neighbours depends on the members alone, not on the order in which they came and went. A block is read from the archive when it is
/// asked for.</remarks>
/// <param name="archive">Where the members of each key are kept.</param>
/// <param name="kind">Under which kind of key.</param>
/// <param name="parse">Reads a member as its <see cref="object.ToString"/> wrote it.</param>
/// <param name="reach">How many members on either side are neighbours in a block of a size.</param>
/// <param name="admits">Whether two members may be neighbours at all.</param>
sealed class NeighbourhoodIndex<T>(IArchive archive, PostingKind kind, Func<string, T> parse, Func<int, int> reach, Func<T, T, bool> admits)
    where T : struct, IComparable<T>, IEquatable<T>
{
    readonly Dictionary<ulong, Block> blocks = [];
    readonly HashSet<Block> changed = [];

    /// <summary>Enters a member under some keys, each given once. Shows after <see cref="Update"/>.</summary>
    public void Add(T member, IEnumerable<ulong> keys)
    {
        var written = member.ToString()!;
        foreach (var key in keys)
        {
            Changing(key).Come.Add(member);
            archive.Enter(kind, key, written);
        }
    }

    /// <summary>Takes a member out, which was entered under those keys. Shows after <see cref="Update"/>.</summary>
    public void Remove(T member, IEnumerable<ulong> keys)
    {
        var written = member.ToString()!;
        foreach (var key in keys)
        {
            var block = Changing(key);
            if (!block.Come.Remove(member))
                block.Gone.Add(member);
            archive.Leave(kind, key, written);
        }
    }

    /// <summary>How many members have a key, as of the last <see cref="Update"/>.</summary>
    public int Size(ulong key) => Find(key).Members.Length;

    /// <summary>Whether two members that both have a key are near each other in its block, as of the last <see cref="Update"/>.</summary>
    public bool AreNear(T one, T other, ulong key)
    {
        if (!admits(one, other))
            return false;
        var members = Find(key).Members;
        var far = reach(members.Length);
        return far >= members.Length - 1 || Math.Abs(Array.BinarySearch(members, one) - Array.BinarySearch(members, other)) <= far;
    }

    /// <summary>Looks through the blocks that have changed, and no others.</summary>
    /// <param name="whole">Whether all pairs of a block count as changed when its members have.</param>
    /// <returns>The pairs that became or ceased to be neighbours, and all of members that came or went, in no order.</returns>
    public HashSet<(T One, T Other)> Update(bool whole = false)
    {
        var touched = new HashSet<(T, T)>();
        foreach (var block in changed)
        {
            var moved = block.Come.Concat(block.Gone).ToHashSet();
            var old = block.Members;
            block.Settle();
            IEnumerable<T>? places = whole || reach(old.Length) != reach(block.Members.Length) ? null : moved;
            var (before, after) = (Pairs(old, places), Pairs(block.Members, places));
            touched.UnionWith(before.Where(pair => whole || moved.Contains(pair.One) || moved.Contains(pair.Other) || !after.Contains(pair)));
            touched.UnionWith(after.Where(pair => whole || moved.Contains(pair.One) || moved.Contains(pair.Other) || !before.Contains(pair)));
        }

        changed.Clear();
        return touched;
    }

    /// <summary>The neighbours in a block: those between which one of some members stands or would stand, since no others can have changed; all where none
    /// are given.</summary>
    HashSet<(T One, T Other)> Pairs(T[] members, IEnumerable<T>? places)
    {
        var far = reach(members.Length);
        var pairs = new HashSet<(T, T)>();
        foreach (var i in places is null ? Enumerable.Range(0, members.Length) : places.SelectMany(place => Before(place)).Distinct())
        {
            for (var j = i + 1; j < members.Length && j <= i + far; j++)
            {
                if (admits(members[i], members[j]))
                    pairs.Add((members[i], members[j]));
            }
        }

        return pairs;

        IEnumerable<int> Before(T place)
        {
            var at = Array.BinarySearch(members, place);
            at = at < 0 ? ~at : at;
            return Enumerable.Range(Math.Max(0, at - far), Math.Min(at, members.Length - 1) - Math.Max(0, at - far) + 1);
        }
    }

    Block Changing(ulong key)
    {
        var block = Find(key);
        changed.Add(block);
        return block;
    }

    Block Find(ulong key)
    {
        lock (blocks)
        {
            if (!blocks.TryGetValue(key, out var block))
                blocks.Add(key, block = new Block([.. archive.Members(kind, key).Select(parse).Order()]));
            return block;
        }
    }

    /// <summary>The members of a key.</summary>
    sealed class Block(T[] members)
    {
        List<T>? come;
        List<T>? gone;

        /// <summary>In their order, as of the last update.</summary>
        public T[] Members { get; private set; } = members;

        /// <summary>Those that came since.</summary>
        public List<T> Come => come ??= [];

        /// <summary>Those that went since.</summary>
        public List<T> Gone => gone ??= [];

        public void Settle()
        {
            var left = Gone.ToHashSet();
            Members = [.. Members.Where(member => !left.Contains(member)).Concat(Come).Order()];
            (come, gone) = (null, null);
        }
    }
}
