using System.Text;
using Talion.Knowledge;
using Talion.Rdf;
using Talion.Rdf.NQuads;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;

namespace Talion.Web.Serving;

/// <summary>Writes triples as an answer.</summary>
static class TripleWriter
{
    /// <summary>Writes them in UTF-8; line by line as they come in N-Triples and N-Quads, sorted in the syntaxes that put them together.</summary>
    public static void Write(IEnumerable<Quad> triples, RdfFormat format, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        if (format is RdfFormat.NTriples or RdfFormat.NQuads)
            NQuadsWriter.WriteUnsorted(triples, writer);
        else
            RdfDocument.Write(triples, writer, format, Prefixes());
    }

    static PrefixMap Prefixes()
    {
        var prefixes = new PrefixMap();
        foreach (var (prefix, iri) in Vocabulary.Prefixes)
            prefixes.Add(prefix, iri);
        return prefixes;
    }
}
