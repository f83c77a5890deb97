using Talion.Rdf.Terms;
using Talion.Rdf.Turtle;

namespace Talion.Testing.W3C;

/// <summary>Reads the manifests of the W3C's suites (<c>mf:</c> vocabulary).</summary>
public static class ManifestReader
{
    public const string Namespace = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";

    const string Label = "http://www.w3.org/2000/01/rdf-schema#label";

    /// <summary>The entries of a manifest, then those of the manifests that it includes.</summary>
    /// <param name="folder">The folder of all suites.</param>
    /// <param name="manifest">The manifest's path below it.</param>
    public static IReadOnlyList<ManifestEntry> Read(string folder, string manifest)
    {
        List<ManifestEntry> entries = [];
        Read(folder, Path.GetFullPath(Path.Combine(folder, manifest)), entries, []);
        return entries;
    }

    static void Read(string folder, string path, List<ManifestEntry> entries, HashSet<string> seen)
    {
        if (!seen.Add(path))
            return;
        TripleSet triples;
        using (var stream = File.OpenRead(path))
            triples = new TripleSet(TurtleReader.Read(stream, new Uri(path).AbsoluteUri));
        var suite = Path.GetRelativePath(folder, Path.GetDirectoryName(path)!).Replace('\\', '/');
        var manifests = triples.Subjects(RdfVocabulary.Type, Mf("Manifest")).ToList();
        foreach (var manifest in manifests)
        {
            var assumedBase = (triples.Object(manifest, Mf("assumedTestBase")) as Iri)?.Value;
            foreach (var entry in triples.Objects(manifest, Mf("entries")).SelectMany(list => triples.Items(list)).OfType<Iri>())
                entries.Add(Entry(entry, triples, assumedBase, suite));
        }
        foreach (var included in manifests.SelectMany(manifest => Included(triples, manifest)))
            Read(folder, ManifestEntry.PathOf(included), entries, seen);
    }

    /// <summary>Both forms that the suites use: the manifests themselves, or lists of them.</summary>
    static IEnumerable<Term> Included(TripleSet triples, Term manifest) =>
        triples.Objects(manifest, Mf("include")).SelectMany(value => value is Iri ? [value] : triples.Items(value));

    static ManifestEntry Entry(Iri entry, TripleSet triples, string? assumedBase, string suite)
    {
        var type = (triples.Object(entry, RdfVocabulary.Type) as Iri)?.Value ?? "";
        var name = (triples.Object(entry, Mf("name")) ?? triples.Object(entry, new Iri(Label))) as Literal;
        return new ManifestEntry(
            entry,
            type[(type.LastIndexOfAny(['#', '/']) + 1)..],
            name?.Value ?? "",
            triples.Object(entry, Mf("action")),
            triples.Object(entry, Mf("result")),
            triples,
            assumedBase,
            suite);
    }

    static Iri Mf(string local) => new(Namespace + local);
}
