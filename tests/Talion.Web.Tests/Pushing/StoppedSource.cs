using Talion.Rdf.Terms;
using Talion.Sparql.Sources;

namespace Talion.Web.Tests.Pushing;

/// <summary>A source whose reader is stopped after so many graphs.</summary>
sealed class StoppedSource(IQuadSource source, int graphs) : IQuadSource
{
    public int Find(Term term) => source.Find(term);

    public TermView View(int id) => source.View(id);

    public long Count(in QuadPattern pattern) => source.Count(pattern);

    public IEnumerable<QuadRun> CountRuns(QuadPattern pattern, QuadOrder order) => source.CountRuns(pattern, order);

    public PredicateStatistics Statistics(int predicate) => source.Statistics(predicate);

    public IEnumerable<int> GraphNames()
    {
        foreach (var graph in source.GraphNames().Take(graphs))
            yield return graph;
        throw new OperationCanceledException();
    }

    public QuadCursor OpenCursor() => source.OpenCursor();
}
