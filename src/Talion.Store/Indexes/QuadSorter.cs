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
    /// <param name="cancellation">Looked at between the passes.</param>
    public static QuadIndexes Sort(QuadColumns columns, int keyCount, CancellationToken cancellation = default)
    {
        SortBy(columns, columns.Graphs, keyCount, cancellation);
        SortBy(columns, columns.Objects, keyCount, cancellation);
        SortBy(columns, columns.Predicates, keyCount, cancellation);
        SortBy(columns, columns.Subjects, keyCount, cancellation);
        cancellation.ThrowIfCancellationRequested();
        RemoveDuplicates(columns);
        var (subjects, predicates, objects, graphs) = Trimmed(columns);
        var spog = new QuadIndex(KeyRanges.From(CountingSort.Starts(subjects, keyCount)), predicates, objects, graphs);

        cancellation.ThrowIfCancellationRequested();
        var starts = CountingSort.Starts(objects, keyCount);
        var places = CountingSort.Places(objects, starts);
        var ospg = new QuadIndex(
            KeyRanges.From(starts), CountingSort.Moved(subjects, places), CountingSort.Moved(predicates, places), CountingSort.Moved(graphs, places));
        var sortedObjects = CountingSort.Moved(objects, places);

        cancellation.ThrowIfCancellationRequested();
        starts = CountingSort.Starts(graphs, keyCount);
        places = CountingSort.Places(graphs, starts);
        var gspo = new QuadIndex(
            KeyRanges.From(starts), CountingSort.Moved(subjects, places), CountingSort.Moved(predicates, places), CountingSort.Moved(objects, places));

        cancellation.ThrowIfCancellationRequested();
        starts = CountingSort.Starts(ospg.Thirds, keyCount);
        places = CountingSort.Places(ospg.Thirds, starts);
        var posg = new QuadIndex(
            KeyRanges.From(starts), CountingSort.Moved(sortedObjects, places), CountingSort.Moved(ospg.Seconds, places), CountingSort.Moved(ospg.Fourths, places));
        return new QuadIndexes(spog, posg, ospg, gspo);
    }

    static void SortBy(QuadColumns columns, int[] keys, int keyCount, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
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
