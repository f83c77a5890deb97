using Talion.Rdf;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;

namespace Talion.Testing.W3C;

/// <summary>Reads the data of tests, the blank nodes of every file kept apart from those of the others.</summary>
public static class Dataset
{
    public const string Query = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";
    public const string Update = "http://www.w3.org/2009/sparql/tests/test-update#";

    /// <summary>The dataset that a node describes by <c>data</c> and <c>graphData</c>.</summary>
    public static List<Quad> Read(ManifestEntry entry, Term node, string vocabulary)
    {
        var quads = entry.Properties(node, $"{vocabulary}data").SelectMany(file => ReadFile(entry, file, null)).ToList();
        foreach (var named in entry.Properties(node, $"{vocabulary}graphData"))
        {
            if (named is Iri)
                quads.AddRange(ReadFile(entry, named, new Iri(entry.BaseOf(named))));
            else
                quads.AddRange(ReadFile(entry, entry.Property(named, $"{vocabulary}graph")!, new Iri(((Literal)entry.Property(named, "http://www.w3.org/2000/01/rdf-schema#label")!).Value)));
        }
        return quads;
    }

    public static IEnumerable<Quad> ReadFile(ManifestEntry entry, Term file, Iri? graph)
    {
        var path = ManifestEntry.PathOf(file);
        using var stream = File.OpenRead(path);
        foreach (var quad in RdfDocument.Read(stream, FormatOf(path), entry.BaseOf(file)))
            yield return (quad with { Graph = graph ?? quad.Graph }).Relabel(node => Apart(node, path));
    }

    static BlankNode Apart(BlankNode node, string path) => new($"{Path.GetFileNameWithoutExtension(path).Replace('.', '-')}-{node.Label}");

    static RdfFormat FormatOf(string path) => Path.GetExtension(path) switch
    {
        ".ttl" => RdfFormat.Turtle,
        ".nt" => RdfFormat.NTriples,
        ".nq" => RdfFormat.NQuads,
        ".trig" => RdfFormat.TriG,
        ".rdf" => RdfFormat.RdfXml,
        var extension => throw new ArgumentException($"No syntax goes by {extension}."),
    };
}
