using System.Globalization;
using Talion.Knowledge;
using Talion.Rdf.Terms;
using Talion.Web.Serving;

namespace Talion.Web.Protocol;

/// <summary>What the endpoint says of itself (SPARQL 1.1 Service Description, <see href="https://www.w3.org/TR/sparql11-service-description/"/>).</summary>
static class ServiceDescription
{
    const string Namespace = "http://www.w3.org/ns/sparql-service-description#";
    const string Formats = "http://www.w3.org/ns/formats/";
    const string Void = "http://rdfs.org/ns/void#";

    static readonly string[] ResultFormats =
    [
        "SPARQL_Results_XML", "SPARQL_Results_JSON", "SPARQL_Results_CSV", "SPARQL_Results_TSV",
        "Turtle", "N-Triples", "RDF_XML", "JSON-LD", "TriG", "N-Quads",
    ];

    /// <summary>The triples of the description.</summary>
    /// <param name="endpoint">The IRI that the endpoint was asked by.</param>
    /// <param name="snapshot">The state to describe.</param>
    /// <param name="options">What is allowed.</param>
    public static IEnumerable<Quad> Of(string endpoint, Snapshot snapshot, ServerOptions options)
    {
        var (service, dataset, graph) = (new BlankNode("service"), new BlankNode("dataset"), new BlankNode("graph"));
        yield return new Quad(service, Vocabulary.RdfSyntax.Type, Sd("Service"));
        yield return new Quad(service, Sd("endpoint"), new Iri(endpoint));
        foreach (var language in Languages(options))
            yield return new Quad(service, Sd("supportedLanguage"), Sd(language));
        foreach (var feature in Features(options))
            yield return new Quad(service, Sd("feature"), Sd(feature));
        foreach (var format in ResultFormats)
            yield return new Quad(service, Sd("resultFormat"), new Iri(Formats + format));
        yield return new Quad(service, Sd("defaultDataset"), dataset);
        yield return new Quad(dataset, Vocabulary.RdfSyntax.Type, Sd("Dataset"));
        yield return new Quad(dataset, Sd("defaultGraph"), graph);
        yield return new Quad(graph, Vocabulary.RdfSyntax.Type, Sd("Graph"));
        yield return new Quad(dataset, new Iri(Void + "triples"), new Literal(snapshot.Source.Count(default).ToString(CultureInfo.InvariantCulture), Xsd.Integer));
    }

    static IEnumerable<string> Languages(ServerOptions options) => options.Token is null ? ["SPARQL11Query"] : ["SPARQL11Query", "SPARQL11Update"];

    /// <summary>A query's own <c>FROM</c> names graphs of the store: nothing is fetched, so that <c>DereferencesURIs</c> is not among them.</summary>
    static IEnumerable<string> Features(ServerOptions options) => options.Services.IsEmpty ? ["UnionDefaultGraph"] : ["UnionDefaultGraph", "BasicFederatedQuery"];

    static Iri Sd(string name) => new(Namespace + name);
}
