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
        var sort = new CountingSort(keyCount, cancellation);
        SortBy(columns, columns.Graphs, sort);
        SortBy(columns, columns.Objects, sort);
        SortBy(columns, columns.Predicates, sort);
        SortBy(columns, columns.Subjects, sort);
        RemoveDuplicates(columns);
        var (subjects, predicates, objects, graphs) = Trimmed(columns);
        var spog = new QuadIndex(KeyRanges.From(sort.Starts(subjects)), predicates, objects, graphs);

        var starts = sort.Starts(objects);
        var places = sort.Places(objects, starts);
        var ospg = new QuadIndex(
            KeyRanges.From(starts), sort.Moved(subjects, places), sort.Moved(predicates, places), sort.Moved(graphs, places));
        var sortedObjects = sort.Moved(objects, places);

        starts = sort.Starts(graphs);
        places = sort.Places(graphs, starts);
        var gspo = new QuadIndex(
            KeyRanges.From(starts), sort.Moved(subjects, places), sort.Moved(predicates, places), sort.Moved(objects, places));

        starts = sort.Starts(ospg.Thirds);
        places = sort.Places(ospg.Thirds, starts);
        var posg = new QuadIndex(
            KeyRanges.From(starts), sort.Moved(sortedObjects, places), sort.Moved(ospg.Seconds, places), sort.Moved(ospg.Fourths, places));
        return new QuadIndexes(spog, posg, ospg, gspo);
    }

    static void SortBy(QuadColumns columns, int[] keys, in CountingSort sort)
    {
        var count = columns.Count;
        var column = keys.AsSpan(0, count);
        var places = sort.Places(column, sort.Starts(column));
        columns.Replace(
            sort.Moved(columns.Subjects.AsSpan(0, count), places),
            sort.Moved(columns.Predicates.AsSpan(0, count), places),
            sort.Moved(columns.Objects.AsSpan(0, count), places),
            sort.Moved(columns.Graphs.AsSpan(0, count), places),
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
