using Talion.Sparql.Sources;

namespace Talion.Store.Indexes;

/// <summary>Reads a <see cref="MemorySnapshot"/>: the stored quads without the removed ones, merged with the added ones.</summary>
sealed class MemoryCursor(MemorySnapshot snapshot) : QuadCursor
{
    readonly bool changed = snapshot.Added.Count > 0 || snapshot.Removed.Count > 0;
    QuadIndex rows = snapshot.Stored.Spog;
    QuadOrder order;
    int first;
    int next;
    int end;
    bool isPlain;
    IndexReader stored;
    IndexReader added;
    IndexReader removed;
    bool storedLeft;
    bool addedLeft;
    bool removedLeft;
    bool union;
    bool empty = true;
    (int First, int Second, int Third) last;

    public override void Seek(in QuadPattern pattern, QuadOrder order = QuadOrder.Any)
    {
        empty = pattern.Subject < 0 || pattern.Predicate < 0 || pattern.Object < 0 || pattern.Graph < TermIds.Union;
        if (empty)
        {
            return;
        }
        union = pattern.Graph == TermIds.Union;
        var by = order == QuadOrder.Any ? Matches.BestOrder(snapshot.Stored, pattern) : order;
        this.order = by;
        stored.Seek(snapshot.Stored, pattern, by);
        isPlain = !changed && stored.IsPlain(out rows, out first, out next, out end);
        if (changed)
        {
            added.Seek(snapshot.Added, pattern, by);
            removed.Seek(snapshot.Removed, pattern, by);
            (storedLeft, addedLeft, removedLeft) = (stored.MoveNext(), added.MoveNext(), removed.MoveNext());
            last = default;
        }
    }

    public override bool MoveNext()
    {
        if (empty)
        {
            return false;
        }
        if (isPlain)
        {
            return MovePlain();
        }
        if (changed)
        {
            return MoveMerged();
        }
        if (!stored.MoveNext())
        {
            return false;
        }
        Current = stored.ToQuad();
        if (union)
        {
            stored.SkipTriple();
        }
        return true;
    }

    // Most searches of most queries end here, so this goes to the columns directly.
    bool MovePlain()
    {
        if (next >= end)
        {
            return false;
        }
        var row = next++;
        var (second, third) = (rows.Seconds[row], rows.Thirds[row]);
        var fourth = TermIds.None;
        if (!union)
        {
            fourth = rows.Fourths[row];
        }
        else if (next < end && rows.Thirds[next] == third && rows.Seconds[next] == second)
        {
            next = rows.SkipSame(next, end, second, third);
        }
        Current = order switch
        {
            QuadOrder.Spog => new QuadIds(first, second, third, fourth),
            QuadOrder.Posg => new QuadIds(third, first, second, fourth),
            QuadOrder.Ospg => new QuadIds(second, third, first, fourth),
            _ => new QuadIds(second, third, fourth, first),
        };
        return true;
    }

    bool MoveMerged()
    {
        while (TakeLower(out var key))
        {
            var triple = (key.First, key.Second, key.Third);
            if (!union || triple != last)
            {
                last = triple;
                return true;
            }
        }
        return false;
    }

    bool TakeLower(out (int First, int Second, int Third, int Fourth) key)
    {
        DropRemoved();
        if (storedLeft && (!addedLeft || stored.Key.CompareTo(added.Key) < 0))
        {
            (key, Current) = (stored.Key, stored.ToQuad());
            storedLeft = stored.MoveNext();
            return true;
        }
        if (addedLeft)
        {
            (key, Current) = (added.Key, added.ToQuad());
            addedLeft = added.MoveNext();
            return true;
        }
        key = default;
        return false;
    }

    void DropRemoved()
    {
        // Every removed quad is a stored one, so the two readers meet at each of them.
        while (storedLeft && removedLeft && stored.Key == removed.Key)
        {
            storedLeft = stored.MoveNext();
            removedLeft = removed.MoveNext();
        }
    }
}
