using Talion.Sparql.Sources;

namespace Talion.Store.Indexes;

/// <summary>Counts runs of matches by where they begin and end, without looking at what is in them.</summary>
static class IndexRuns
{
    /// <inheritdoc cref="IQuadSource.CountRuns"/>
    public static IEnumerable<QuadRun> Count(QuadIndexes indexes, QuadPattern pattern, QuadOrder order)
    {
        if (pattern.Subject < 0 || pattern.Predicate < 0 || pattern.Object < 0 || pattern.Graph < TermIds.Union)
        {
            return [];
        }
        var index = indexes.InOrder(order);
        long Length(int start, int end) => pattern.Graph == TermIds.Union ? index.CountPairs(start, end) : end - start;
        return pattern.Prefix(order) switch
        {
            0 => index.Firsts.Keys().Select(key => index.Firsts[key] is var (start, end) ? new QuadRun(key, Length(start, end)) : default),
            var prefix => Count(prefix switch { 1 => index.Seconds, 2 => index.Thirds, _ => index.Fourths }, Matches.Range(indexes, order, pattern), Length),
        };
    }

    static IEnumerable<QuadRun> Count(int[] column, (int Start, int End) rows, Func<int, int, long> length)
    {
        for (var start = rows.Start; start < rows.End;)
        {
            var end = start + 1;
            while (end < rows.End && column[end] == column[start])
            {
                end++;
            }
            yield return new QuadRun(column[start], length(start, end));
            start = end;
        }
    }
}
