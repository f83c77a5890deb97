using Talion.Rdf.Terms;

namespace Talion.Sparql.Sources;

/// <summary>A fixed state of a dataset that queries run on: terms by id, exact counts and ordered scans.</summary>
/// <remarks>Members may be called from several threads at once; a cursor belongs to one thread.</remarks>
public interface IQuadSource
{
    /// <summary>Finds a term's id.</summary>
    /// <returns>The id, or <see cref="TermIds.None"/> where the source does not hold the term.</returns>
    int Find(Term term);

    /// <summary>Shows the term with an id.</summary>
    /// <param name="id">An id that this source gave out, <see cref="TermIds.First"/> or above.</param>
    TermView View(int id);

    /// <summary>Counts quads exactly, without reading them where an index covers the pattern.</summary>
    /// <returns>Matching quads; for the union too it is quads that count, so a triple in two graphs counts twice.</returns>
    long Count(in QuadPattern pattern);

    /// <summary>Counts the matches for each id in the first position of an order that a pattern leaves open, by ascending id.</summary>
    /// <param name="pattern">Binds positions at the beginning of the order only; a union leaves the graph open.</param>
    /// <param name="order">Not the graphs' own for a union.</param>
    /// <returns>The runs; a long one may come in pieces, one after the other.</returns>
    IEnumerable<QuadRun> CountRuns(QuadPattern pattern, QuadOrder order);

    /// <summary>How a predicate is used; may be out of date by a few changes.</summary>
    PredicateStatistics Statistics(int predicate);

    /// <summary>The ids of all named graphs that hold a quad, ascending.</summary>
    IEnumerable<int> GraphNames();

    /// <summary>A new cursor on this state.</summary>
    QuadCursor OpenCursor();
}
