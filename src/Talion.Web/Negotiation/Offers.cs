using Talion.Rdf.Syntax;
using Talion.Sparql.Results;

namespace Talion.Web.Negotiation;

/// <summary>What answers can be given in, the preferred first.</summary>
static class Offers
{
    /// <summary>Results of <c>SELECT</c> and <c>ASK</c>.</summary>
    public static ImmutableArray<MediaOffer<ResultFormat>> Results { get; } =
    [
        new("application/sparql-results+json", ResultFormat.Json),
        new("application/sparql-results+xml", ResultFormat.Xml),
        new("text/csv", ResultFormat.Csv),
        new("text/tab-separated-values", ResultFormat.Tsv),
        new("application/json", ResultFormat.Json),
        new("application/xml", ResultFormat.Xml),
        new("text/xml", ResultFormat.Xml),
    ];

    /// <summary>Triples.</summary>
    public static ImmutableArray<MediaOffer<RdfFormat>> Triples { get; } =
    [
        .. ((RdfFormat[])[RdfFormat.Turtle, RdfFormat.NTriples, RdfFormat.RdfXml, RdfFormat.JsonLd, RdfFormat.TriG, RdfFormat.NQuads])
            .Select(format => new MediaOffer<RdfFormat>(format.MediaType(), format)),
        new("text/plain", RdfFormat.NTriples),
        new("application/json", RdfFormat.JsonLd),
        new("application/xml", RdfFormat.RdfXml),
    ];
}
