namespace Talion.Sparql.Sources;

/// <summary>Runs of matches, by reading them one by one.</summary>
public static class QuadRuns
{
    /// <summary>Longer runs come in pieces, so that whoever counts them can stop in between.</summary>
    const int LongestPiece = 1024;

    /// <inheritdoc cref="IQuadSource.CountRuns"/>
    public static IEnumerable<QuadRun> Read(IQuadSource source, QuadPattern pattern, QuadOrder order)
    {
        var position = order.Positions()[pattern.Prefix(order)];
        using var cursor = source.OpenCursor();
        cursor.Seek(pattern, order);
        var run = default(QuadRun);
        while (cursor.MoveNext())
        {
            var id = cursor.Current.At(position);
            if (run.Count > 0 && (run.Id != id || run.Count == LongestPiece))
            {
                yield return run;
                run = default;
            }
            run = new QuadRun(id, run.Count + 1);
        }
        if (run.Count > 0)
            yield return run;
    }
}
