using Talion.Sparql.Sources;

namespace Talion.Store.Indexes;

/// <summary>A small set of quads on its way from one sorted state to the next.</summary>
sealed class FewQuads(QuadIndexes before)
{
    readonly HashSet<QuadIds> come = [];
    readonly HashSet<QuadIds> gone = [];

    public void Add(in QuadIds quad)
    {
        if (!gone.Remove(quad) && !before.Contains(quad))
            come.Add(quad);
    }

    /// <returns>Whether the quad was in the set.</returns>
    public bool Remove(in QuadIds quad) => come.Remove(quad) || (before.Contains(quad) && gone.Add(quad));

    /// <summary>The next state: one pass over each order, however the change lies in it.</summary>
    public QuadIndexes ToIndexes() => come.Count + gone.Count == 0
        ? before
        : new QuadIndexes(Merged(QuadOrder.Spog), Merged(QuadOrder.Posg), Merged(QuadOrder.Ospg), Merged(QuadOrder.Gspo));

    QuadIndex Merged(QuadOrder order)
    {
        var count = before.Count + come.Count - gone.Count;
        var (firsts, seconds, thirds, fourths) = (new int[count], new int[count], new int[count], new int[count]);
        var row = 0;
        void Write((int First, int Second, int Third, int Fourth) key) =>
            (firsts[row], seconds[row], thirds[row], fourths[row++]) = key;

        var (added, dropped) = (Keys(come, order), Keys(gone, order));
        var (nextAdded, nextDropped) = (0, 0);
        var reader = new IndexReader();
        reader.Seek(before, default, order);
        while (reader.MoveNext())
        {
            while (nextAdded < added.Length && added[nextAdded].CompareTo(reader.Key) < 0)
                Write(added[nextAdded++]);
            if (nextDropped < dropped.Length && dropped[nextDropped] == reader.Key)
                nextDropped++;
            else
                Write(reader.Key);
        }
        foreach (var key in added.AsSpan(nextAdded))
            Write(key);
        return new QuadIndex(KeyRanges.FromSorted(firsts), seconds, thirds, fourths);
    }

    static (int First, int Second, int Third, int Fourth)[] Keys(HashSet<QuadIds> quads, QuadOrder order) => [.. quads.Select(quad => order.KeyOf(quad)).Order()];
}
