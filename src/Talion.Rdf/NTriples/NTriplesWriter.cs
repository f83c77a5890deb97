using Talion.Rdf.NQuads;
using Talion.Rdf.Terms;

namespace Talion.Rdf.NTriples;

/// <summary>Writes the triples of quads as canonical N-Triples; the graphs are left out.</summary>
public static class NTriplesWriter
{
    /// <summary>Writes each triple once, sorted, so that the same set gives the same text. Holds all triples in memory.</summary>
    public static void Write(IEnumerable<Quad> quads, TextWriter writer) =>
        NQuadsWriter.Write(quads.Select(quad => quad with { Graph = null }), writer);

    /// <summary>The sorted text of a set of triples.</summary>
    public static string Format(IEnumerable<Quad> quads) => NQuadsWriter.Format(quads.Select(quad => quad with { Graph = null }));
}
