using Talion.Sparql.Sources;

namespace Talion.Store.Indexes;

/// <summary>Reads a <see cref="MemorySnapshot"/>: the stored quads without the removed ones, merged with the added ones.</summary>
sealed class MemoryCursor(MemorySnapshot snapshot) : QuadCursor
{
    readonly bool hasChanges = snapshot.Added.Count > 0 || snapshot.Removed.Count > 0;
    QuadIndex rows = snapshot.Stored.Spog;
    QuadOrder order;
    int first;
    int next;
    int end;
    int stop;
    bool isPlain;
    IndexReader stored;
    IndexReader added;
    IndexReader removed;
    bool storedLeft;
    bool addedLeft;
    bool removedLeft;
    bool isChanged;
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
        this.order = order == QuadOrder.Any ? Matches.BestOrder(snapshot.Stored, pattern) : order;
        stored.Seek(snapshot.Stored, pattern, this.order);
        isPlain = stored.IsPlain(out rows, out first, out next, out end);
        stop = end;
        isChanged = hasChanges && (HasAny(snapshot.Added, pattern) || HasAny(snapshot.Removed, pattern));
        if (isChanged)
        {
            SeekChanges(pattern);
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
        if (isChanged)
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

    void SeekChanges(in QuadPattern pattern)
    {
        added.Seek(snapshot.Added, pattern, order);
        removed.Seek(snapshot.Removed, pattern, order);
        (addedLeft, removedLeft) = (added.MoveNext(), removed.MoveNext());
        last = default;
        if (isPlain)
        {
            FindStop();
        }
        else
        {
            storedLeft = stored.MoveNext();
        }
    }

    bool HasAny(QuadIndexes changes, in QuadPattern pattern)
    {
        if (changes.Count == 0)
        {
            return false;
        }
        var (start, end) = Matches.Range(changes, order, pattern);
        return start < end;
    }

    // Most searches of most queries end here, so this goes to the columns directly.
    bool MovePlain()
    {
        while (next >= stop)
        {
            if (!isChanged || !TakeChange(out var found))
            {
                return false;
            }
            if (found)
            {
                return true;
            }
        }
        var row = next++;
        var (second, third) = (rows.Seconds[row], rows.Thirds[row]);
        var fourth = TermIds.None;
        if (!union)
        {
            fourth = rows.Fourths[row];
        }
        else
        {
            if (isChanged)
            {
                last = (first, second, third);
            }
            if (next < stop && rows.Thirds[next] == third && rows.Seconds[next] == second)
            {
                next = rows.SkipSame(next, stop, second, third);
            }
        }
        Current = order.QuadOf((first, second, third, fourth));
        return true;
    }

    /// <summary>At the end of a run of stored rows: gives the quad that was added there, or passes over the row that was removed.</summary>
    /// <param name="found">Whether there is a quad to give.</param>
    /// <returns>Whether there was a change left.</returns>
    bool TakeChange(out bool found)
    {
        found = false;
        if (addedLeft && rows.Place(next, end, added.Key) == stop)
        {
            found = TakeAdded();
        }
        else if (removedLeft)
        {
            next++;
            removedLeft = removed.MoveNext();
        }
        else
        {
            return false;
        }
        FindStop();
        return true;
    }

    /// <summary>Finds the next row before which a quad was added, or which was removed.</summary>
    void FindStop()
    {
        stop = end;
        if (addedLeft)
        {
            stop = rows.Place(next, stop, added.Key);
        }
        if (removedLeft)
        {
            stop = rows.Place(next, stop, removed.Key);
        }
        if (union)
        {
            next = rows.SkipSame(next, stop, last.Second, last.Third);
        }
    }

    bool TakeAdded()
    {
        var key = added.Key;
        Current = added.ToQuad();
        addedLeft = added.MoveNext();
        return IsNew(key);
    }

    /// <summary>Whether the triple is another one than the last; in a union only those count.</summary>
    bool IsNew(in (int First, int Second, int Third, int Fourth) key)
    {
        var triple = (key.First, key.Second, key.Third);
        var isNew = !union || triple != last;
        last = triple;
        return isNew;
    }

    bool MoveMerged()
    {
        while (true)
        {
            DropRemoved();
            if (storedLeft && (!addedLeft || stored.Key.CompareTo(added.Key) < 0))
            {
                var key = stored.Key;
                Current = stored.ToQuad();
                storedLeft = stored.MoveNext();
                if (IsNew(key))
                {
                    return true;
                }
            }
            else if (!addedLeft)
            {
                return false;
            }
            else if (TakeAdded())
            {
                return true;
            }
        }
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
