using Talion.Rdf.Terms;

namespace Talion.Sparql.Sources;

public static class SourceExtensions
{
    /// <summary>The term with an id, as an object.</summary>
    public static Term Term(this IQuadSource source, int id) => source.View(id).ToTerm();

    /// <summary>All quads of the source, by graph, subject, predicate and object id.</summary>
    public static IEnumerable<Quad> Quads(this IQuadSource source)
    {
        using var cursor = source.OpenCursor();
        cursor.Seek(default, QuadOrder.Gspo);
        while (cursor.MoveNext())
        {
            var (s, p, o, g) = cursor.Current;
            yield return new Quad(source.Term(s), (Iri)source.Term(p), source.Term(o), g == TermIds.DefaultGraph ? null : source.Term(g));
        }
    }
}
