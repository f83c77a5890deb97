using Talion.Sparql.Sources;

namespace Talion.Store.Indexes;

/// <summary>Reads one sorted set of quads for one pattern. A mutable value: lives in a local or a field, is never copied while in use.</summary>
struct IndexReader
{
    QuadIndex index;
    QuadOrder order;
    int next;
    int end;
    int slot;
    int fixedFirst;
    int second;
    int third;
    int fourth;

    /// <summary>The ids in the order's own positions.</summary>
    public (int First, int Second, int Third, int Fourth) Key { get; private set; }

    /// <summary>Whether rows are read that do not match, so that <see cref="Remaining"/> is no count.</summary>
    public readonly bool Filters => (second | third | fourth) != 0;

    public readonly int Remaining => end - next;

    /// <summary>The rows to read, where they all match and all begin with one id.</summary>
    public readonly bool IsPlain(out QuadIndex rows, out int first, out int start, out int stop)
    {
        (rows, first, start, stop) = (index, fixedFirst, next, end);
        return fixedFirst != 0 && !Filters;
    }

    public void Seek(QuadIndexes indexes, in QuadPattern pattern, QuadOrder by)
    {
        (index, order, slot) = (indexes.InOrder(by), by, 0);
        (next, end) = Matches.Range(indexes, by, pattern);
        (fixedFirst, second, third, fourth) = by.KeyOf(new QuadIds(pattern.Subject, pattern.Predicate, pattern.Object, Math.Max(pattern.Graph, TermIds.None)));
        if (fixedFirst != 0)
        {
            DropCovered();
        }
    }

    public bool MoveNext()
    {
        while (next < end)
        {
            var row = next++;
            if (Filters && !Fits(row))
            {
                continue;
            }
            Key = (FirstAt(row), index.Seconds[row], index.Thirds[row], index.Fourths[row]);
            return true;
        }
        return false;
    }

    /// <summary>Passes over the rows that repeat the triple just read in other graphs; for orders that end with the graph.</summary>
    public void SkipTriple()
    {
        var limit = fixedFirst != 0 ? end : Math.Min(end, index.Firsts[Key.First].End);
        next = index.SkipSame(next, Math.Max(next, limit), Key.Second, Key.Third);
    }

    public readonly QuadIds ToQuad() => order.QuadOf(Key);

    // What stands in the range's common prefix needs no second look.
    void DropCovered()
    {
        if (second == 0)
        {
            return;
        }
        second = 0;
        if (third == 0)
        {
            return;
        }
        third = 0;
        fourth = 0;
    }

    readonly bool Fits(int row) =>
        (second == 0 || index.Seconds[row] == second)
        && (third == 0 || index.Thirds[row] == third)
        && (fourth == 0 || index.Fourths[row] == fourth);

    int FirstAt(int row)
    {
        if (fixedFirst != 0)
        {
            return fixedFirst;
        }
        slot = index.Firsts.SlotOf(row, slot);
        return index.Firsts.KeyAt(slot);
    }
}
