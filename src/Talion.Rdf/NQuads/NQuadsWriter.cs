using System.Text;
using Talion.Rdf.NTriples;
using Talion.Rdf.Terms;

namespace Talion.Rdf.NQuads;

/// <summary>Writes canonical N-Quads: one text for a quad (RDF Dataset Canonicalization, appendix A).</summary>
public static class NQuadsWriter
{
    const int ChunkLength = 1 << 15;

    /// <summary>
    /// Writes each quad once, sorted by <see cref="QuadComparer"/>, so that the same set gives the same text. Holds all quads in memory.
    /// </summary>
    public static void Write(IEnumerable<Quad> quads, TextWriter writer) => WriteUnsorted(QuadComparer.Sorted(quads), writer);

    /// <summary>Writes the quads as they come, in constant memory.</summary>
    public static void WriteUnsorted(IEnumerable<Quad> quads, TextWriter writer)
    {
        var chunk = new StringBuilder(ChunkLength * 2);
        foreach (var quad in quads)
        {
            NTriplesFormat.Append(chunk, quad);
            if (chunk.Length < ChunkLength)
                continue;
            writer.Write(chunk);
            chunk.Clear();
        }
        writer.Write(chunk);
    }

    /// <summary>The sorted text of a set of quads.</summary>
    public static string Format(IEnumerable<Quad> quads)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        Write(quads, writer);
        return writer.ToString();
    }
}
