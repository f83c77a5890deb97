using System.Security.Cryptography;
using System.Text;
using Talion.Extraction;
using Talion.Extraction.Articles;
using Talion.Rdf.Terms;
using static Talion.Knowledge.Vocabulary;

namespace Talion.Knowledge.Mapping;

/// <summary>Which version of the program read which text: the only place where a version stands, and nowhere a time of day.</summary>
static class ProvenanceMapping
{
    /// <summary>The reading of one article.</summary>
    public static ImmutableArray<Quad> Map(Article article, string version, ResourceNames names)
    {
        var graph = new GraphDraft(Tal.ProvenanceGraph);
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(article.Text)));
        var (source, run) = (names.Article(article.Id), names.Run(article.Id, digest, version));
        graph.Add(run, RdfSyntax.Type, Prov.Activity);
        graph.Add(run, Prov.WasAssociatedWith, names.Software(version));
        graph.Add(run, Prov.Used, names.Text(article.Id, new TextSpan(0, article.Text.Length)));
        graph.Add(run, Prov.Generated, source);
        graph.Add(source, Schema.Sha256, Literals.Text(digest));
        graph.Add(Tal.AgreedGraph, Prov.WasDerivedFrom, source);
        return graph.ToQuads();
    }

    /// <summary>A version of the program.</summary>
    public static ImmutableArray<Quad> Map(string version, ResourceNames names)
    {
        var graph = new GraphDraft(Tal.ProvenanceGraph);
        graph.Add(names.Software(version), RdfSyntax.Type, Prov.SoftwareAgent);
        graph.Add(names.Software(version), Schema.SoftwareVersion, Literals.Text(version));
        return graph.ToQuads();
    }
}
