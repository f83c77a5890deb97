using Talion.Rdf.Canonical;
using Talion.Rdf.NQuads;
using Talion.Rdf.NTriples;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;
using Talion.Testing.W3C;

namespace Talion.Rdf.Tests;

/// <summary>Runs one test of the W3C's suites of syntaxes, which all have the same three kinds.</summary>
static class SyntaxSuite
{
    public static void Run(ManifestEntry entry, Func<Stream, string, IEnumerable<Quad>> read)
    {
        if (entry.Type.EndsWith("NegativeSyntax", StringComparison.Ordinal)
            || entry.Type.EndsWith("NegativeEval", StringComparison.Ordinal))
            Assert.ThrowsExactly<RdfSyntaxException>(() => Read(entry, read));
        else if (entry.Type.EndsWith("PositiveSyntax", StringComparison.Ordinal))
            Read(entry, read);
        else if (entry.Type.EndsWith("PositiveC14N", StringComparison.Ordinal))
            Assert.AreEqual(File.ReadAllText(ManifestEntry.PathOf(entry.Result)), string.Concat(Read(entry, read).Select(quad => NTriplesFormat.Format(quad))));
        else if (entry.Type.EndsWith("Eval", StringComparison.Ordinal))
            AssertIsomorphic(NQuadsReader.Parse(File.ReadAllText(ManifestEntry.PathOf(entry.Result))), Read(entry, read));
        else
            Assert.Fail($"There is no test of type {entry.Type}.");
    }

    public static void AssertIsomorphic(IEnumerable<Quad> expected, IEnumerable<Quad> actual) =>
        Assert.AreEqual(RdfCanonicalizer.Canonicalize(expected).ToNQuads(), RdfCanonicalizer.Canonicalize(actual).ToNQuads());

    static Quad[] Read(ManifestEntry entry, Func<Stream, string, IEnumerable<Quad>> read)
    {
        using var stream = File.OpenRead(ManifestEntry.PathOf(entry.Action));
        return [.. read(stream, entry.BaseOf(entry.Action))];
    }
}
