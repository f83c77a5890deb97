namespace Talion.Store.Indexes;

/// <summary>Quads in one order: the first id as ranges, the others as columns.</summary>
sealed class QuadIndex(KeyRanges firsts, int[] seconds, int[] thirds, int[] fourths)
{
    /// <summary>Ranges shorter than this are searched from their beginning.</summary>
    const int Short = 12;

    public KeyRanges Firsts { get; } = firsts;

    public int[] Seconds { get; } = seconds;

    public int[] Thirds { get; } = thirds;

    public int[] Fourths { get; } = fourths;

    public int Count => Seconds.Length;

    /// <summary>The rows that begin with the ids given, up to the first id that is none.</summary>
    public (int Start, int End) Find(int first, int second = 0, int third = 0, int fourth = 0)
    {
        if (first == 0)
        {
            return (0, Count);
        }
        var (start, end) = Firsts[first];
        if (second == 0 || start == end)
        {
            return (start, end);
        }
        (start, end) = Narrow(Seconds, start, end, second);
        if (third == 0 || start == end)
        {
            return (start, end);
        }
        (start, end) = Narrow(Thirds, start, end, third);
        return fourth == 0 || start == end ? (start, end) : Narrow(Fourths, start, end, fourth);
    }

    /// <summary>The first of some rows, all of one first id, that comes at or after a key; <paramref name="end"/> where none does.</summary>
    public int Place(int start, int end, in (int First, int Second, int Third, int Fourth) key)
    {
        while (start < end)
        {
            var middle = start + ((end - start) / 2);
            if ((Seconds[middle], Thirds[middle], Fourths[middle]).CompareTo((key.Second, key.Third, key.Fourth)) < 0)
            {
                start = middle + 1;
            }
            else
            {
                end = middle;
            }
        }
        return start;
    }

    /// <summary>The first row from <paramref name="start"/> on whose second and third ids are not the ones given.</summary>
    public int SkipSame(int start, int end, int second, int third)
    {
        if (start == end || Thirds[start] != third || Seconds[start] != second)
        {
            return start;
        }
        var step = 1;
        while (start + step < end && Thirds[start + step] == third && Seconds[start + step] == second)
        {
            start += step;
            step *= 2;
        }
        end = Math.Min(end, start + step);
        while (start + 1 < end)
        {
            var middle = start + ((end - start) / 2);
            if (Thirds[middle] == third && Seconds[middle] == second)
            {
                start = middle;
            }
            else
            {
                end = middle;
            }
        }
        return start + 1;
    }

    /// <summary>How many different second and third ids come one after the other among some rows.</summary>
    public int CountPairs(int start, int end)
    {
        var seconds = Seconds.AsSpan(start, end - start);
        var thirds = Thirds.AsSpan(start, end - start);
        var count = Math.Min(seconds.Length, 1);
        for (var row = 1; row < seconds.Length && row < thirds.Length; row++)
        {
            count += ((thirds[row] ^ thirds[row - 1]) | (seconds[row] ^ seconds[row - 1])) != 0 ? 1 : 0;
        }
        return count;
    }

    static (int Start, int End) Narrow(int[] column, int start, int end, int id)
    {
        if (end - start < Short)
        {
            while (start < end && column[start] < id)
            {
                start++;
            }
        }
        else
        {
            start = LowerBound(column, start, end, id);
        }
        if (start == end || column[start] != id)
        {
            return (start, start);
        }
        var next = start + 1;
        while (next < end && column[next] == id && next - start < Short)
        {
            next++;
        }
        return (start, next < end && column[next] == id ? LowerBound(column, next, end, id + 1) : next);
    }

    static int LowerBound(int[] column, int start, int end, int id)
    {
        while (start < end)
        {
            var middle = start + ((end - start) / 2);
            if (column[middle] < id)
            {
                start = middle + 1;
            }
            else
            {
                end = middle;
            }
        }
        return start;
    }
}
