using System.Runtime.InteropServices;

namespace Talion.Knowledge.Resolution.Comparisons;

/// <summary>Members that share a key, each with those nearest to it in an order: all with all where few share the key, a sliding window where many do (the
/// sorted neighbourhoods of Hernández and Stolfo, 1995), so that pairs grow with the members and not with their square.</summary>
/// <remarks>Which pairs are neighbours depends on the members alone, not on the order in which they came and went.</remarks>
/// <param name="order">A total order of members.</param>
/// <param name="reach">How many members on either side are neighbours in a block of a size.</param>
/// <param name="admits">Whether two members may be neighbours at all.</param>
sealed class NeighbourhoodIndex(Comparison<int> order, Func<int, int> reach, Func<int, int, bool> admits)
{
    readonly Dictionary<ulong, Block> blocks = [];
    readonly Dictionary<ulong, Block> changed = [];
    readonly Dictionary<MemberPair, int> shared = [];

    /// <summary>Keys of the blocks that have changed since the last <see cref="Update"/>.</summary>
    public IReadOnlyCollection<ulong> ChangedKeys => changed.Keys;

    /// <summary>Enters a member under some keys, each given once. Shows after <see cref="Update"/>.</summary>
    public void Add(int member, IEnumerable<ulong> keys)
    {
        foreach (var key in keys)
        {
            ref var block = ref CollectionsMarshal.GetValueRefOrAddDefault(blocks, key, out _);
            (block ??= new Block()).Members.Add(member);
            changed[key] = block;
        }
    }

    /// <summary>Takes a member out, which was entered under those keys. Shows after <see cref="Update"/>.</summary>
    public void Remove(int member, IEnumerable<ulong> keys)
    {
        foreach (var key in keys)
        {
            blocks[key].Members.Remove(member);
            changed[key] = blocks[key];
        }
    }

    /// <summary>How many members have a key.</summary>
    public int Size(ulong key) => blocks.TryGetValue(key, out var block) ? block.Members.Count : 0;

    /// <summary>Whether two members share a block in which they are near each other, as of the last <see cref="Update"/>.</summary>
    public bool Contains(MemberPair pair) => shared.ContainsKey(pair);

    /// <summary>The neighbours of one block, as of the last <see cref="Update"/>.</summary>
    public IEnumerable<MemberPair> Pairs(ulong key) => blocks.TryGetValue(key, out var block) ? Pairs(block.Settled) : [];

    /// <summary>Looks through the blocks that have changed, and no others.</summary>
    /// <returns>The pairs that became or ceased to be neighbours, in no order.</returns>
    public IReadOnlyCollection<MemberPair> Update()
    {
        var isNew = shared.Count == 0;
        var touched = new HashSet<MemberPair>();
        foreach (var (key, block) in changed)
        {
            var before = block.Settled;
            block.Settled = Settle(block.Members);
            // What comes is counted before what goes, so that a pair in both is never seen to go.
            Count(block.Settled, 1, isNew ? null : touched);
            Count(before, -1, touched);
            if (block.Members.Count == 0)
                blocks.Remove(key);
        }

        changed.Clear();
        return isNew ? [.. shared.Keys] : touched;
    }

    int[] Settle(List<int> members)
    {
        if (members.Count < 2)
            return [];
        var sorted = members.ToArray();
        Array.Sort(sorted, order);
        return sorted;
    }

    void Count(int[] members, int change, HashSet<MemberPair>? touched)
    {
        foreach (var pair in Pairs(members))
        {
            var times = CollectionsMarshal.GetValueRefOrAddDefault(shared, pair, out _) += change;
            if (times == 0)
                shared.Remove(pair);
            if (times == (change > 0 ? 1 : 0))
                touched?.Add(pair);
        }
    }

    IEnumerable<MemberPair> Pairs(int[] members)
    {
        var far = reach(members.Length);
        for (var i = 0; i < members.Length; i++)
        {
            for (var j = i + 1; j < members.Length && j <= i + far; j++)
            {
                if (admits(members[i], members[j]))
                    yield return new MemberPair(members[i], members[j]);
            }
        }
    }

    /// <summary>The members of a key: as they are, and in order as of the last update; no order is kept of fewer than two.</summary>
    sealed class Block
    {
        public List<int> Members { get; } = [];

        public int[] Settled { get; set; } = [];
    }
}
