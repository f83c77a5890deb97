using Talion.Sparql.Sources;

namespace Talion.Store.Indexes;

/// <summary>Sorts quads into the four orders.</summary>
/// <remarks>
/// Four counting sorts, from the last position to the first, give subject-predicate-object-graph. One stable sort of that by object gives
/// object-subject-predicate-graph, one of that by predicate gives predicate-object-subject-graph, and one by graph gives
/// graph-subject-predicate-object: seven linear passes in all.
/// </remarks>
static class QuadSorter
{
    /// <summary>Sorts quads, each kept once. The columns given are used up.</summary>
    /// <param name="columns">The quads in any order.</param>
    /// <param name="keyCount">One more than the highest id in them.</param>
    public static QuadIndexes Sort(QuadColumns columns, int keyCount)
    {
        SortBy(columns, columns.Graphs, keyCount);
        SortBy(columns, columns.Objects, keyCount);
        SortBy(columns, columns.Predicates, keyCount);
        SortBy(columns, columns.Subjects, keyCount);
        RemoveDuplicates(columns);
        var (subjects, predicates, objects, graphs) = Trimmed(columns);
        var spog = new QuadIndex(KeyRanges.From(CountingSort.Starts(subjects, keyCount)), predicates, objects, graphs);

        var starts = CountingSort.Starts(objects, keyCount);
        var places = CountingSort.Places(objects, starts);
        var ospg = new QuadIndex(
            KeyRanges.From(starts), CountingSort.Moved(subjects, places), CountingSort.Moved(predicates, places), CountingSort.Moved(graphs, places));
        var sortedObjects = CountingSort.Moved(objects, places);

        starts = CountingSort.Starts(graphs, keyCount);
        places = CountingSort.Places(graphs, starts);
        var gspo = new QuadIndex(
            KeyRanges.From(starts), CountingSort.Moved(subjects, places), CountingSort.Moved(predicates, places), CountingSort.Moved(objects, places));

        starts = CountingSort.Starts(ospg.Thirds, keyCount);
        places = CountingSort.Places(ospg.Thirds, starts);
        var posg = new QuadIndex(
            KeyRanges.From(starts), CountingSort.Moved(sortedObjects, places), CountingSort.Moved(ospg.Seconds, places), CountingSort.Moved(ospg.Fourths, places));
        return new QuadIndexes(spog, posg, ospg, gspo);
    }

    /// <summary>Sorts a few quads, whatever their ids.</summary>
    public static QuadIndexes SortFew(IReadOnlyCollection<QuadIds> quads)
    {
        if (quads.Count == 0)
        {
            return QuadIndexes.Empty;
        }
        var spog = quads.Select(quad => (quad.Subject, quad.Predicate, quad.Object, quad.Graph));
        var posg = quads.Select(quad => (quad.Predicate, quad.Object, quad.Subject, quad.Graph));
        var ospg = quads.Select(quad => (quad.Object, quad.Subject, quad.Predicate, quad.Graph));
        var gspo = quads.Select(quad => (quad.Graph, quad.Subject, quad.Predicate, quad.Object));
        return new QuadIndexes(Few(spog), Few(posg), Few(ospg), Few(gspo));
    }

    static QuadIndex Few(IEnumerable<(int First, int Second, int Third, int Fourth)> keys)
    {
        var sorted = keys.Order().ToArray();
        return new QuadIndex(
            KeyRanges.FromSorted([.. sorted.Select(key => key.First)]),
            [.. sorted.Select(key => key.Second)],
            [.. sorted.Select(key => key.Third)],
            [.. sorted.Select(key => key.Fourth)]);
    }

    static void SortBy(QuadColumns columns, int[] keys, int keyCount)
    {
        var count = columns.Count;
        var column = keys.AsSpan(0, count);
        var places = CountingSort.Places(column, CountingSort.Starts(column, keyCount));
        columns.Replace(
            CountingSort.Moved(columns.Subjects.AsSpan(0, count), places),
            CountingSort.Moved(columns.Predicates.AsSpan(0, count), places),
            CountingSort.Moved(columns.Objects.AsSpan(0, count), places),
            CountingSort.Moved(columns.Graphs.AsSpan(0, count), places),
            count);
    }

    static void RemoveDuplicates(QuadColumns columns)
    {
        var (s, p, o, g) = (columns.Subjects, columns.Predicates, columns.Objects, columns.Graphs);
        var kept = 0;
        for (var row = 0; row < columns.Count; row++)
        {
            if (kept > 0 && g[row] == g[kept - 1] && o[row] == o[kept - 1] && p[row] == p[kept - 1] && s[row] == s[kept - 1])
            {
                continue;
            }
            (s[kept], p[kept], o[kept], g[kept]) = (s[row], p[row], o[row], g[row]);
            kept++;
        }
        columns.Truncate(kept);
    }

    static (int[] Subjects, int[] Predicates, int[] Objects, int[] Graphs) Trimmed(QuadColumns columns) =>
        (columns.Subjects[..columns.Count], columns.Predicates[..columns.Count], columns.Objects[..columns.Count], columns.Graphs[..columns.Count]);
}
