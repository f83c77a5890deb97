using Talion.Rdf.Terms;

namespace Talion.Sparql.Sources;

public static class SourceExtensions
{
    /// <summary>The term with an id, as an object.</summary>
    public static Term Term(this IQuadSource source, int id) => source.View(id).ToTerm();

    /// <summary>All quads of the source, by graph, subject, predicate and object id.</summary>
    public static IEnumerable<Quad> Quads(this IQuadSource source) => source.Quads(default, QuadOrder.Gspo);

    /// <summary>The quads that match a pattern, as objects; for a union without their graphs.</summary>
    public static IEnumerable<Quad> Quads(this IQuadSource source, QuadPattern pattern, QuadOrder order = QuadOrder.Any)
    {
        using var cursor = source.OpenCursor();
        var terms = new RecentTerms(source);
        cursor.Seek(pattern, order);
        while (cursor.MoveNext())
        {
            var (s, p, o, g) = cursor.Current;
            var graph = g == TermIds.DefaultGraph || pattern.Graph == TermIds.Union ? null : terms[g];
            yield return new Quad(terms[s], (Iri)terms[p], terms[o], graph);
        }
    }
}
