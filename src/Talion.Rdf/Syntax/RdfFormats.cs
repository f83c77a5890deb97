namespace Talion.Rdf.Syntax;

/// <summary>Media types and file name extensions of the syntaxes.</summary>
public static class RdfFormats
{
    /// <summary>The registered media type, without parameters.</summary>
    public static string MediaType(this RdfFormat format) => format switch
    {
        RdfFormat.Turtle => "text/turtle",
        RdfFormat.TriG => "application/trig",
        RdfFormat.NTriples => "application/n-triples",
        RdfFormat.NQuads => "application/n-quads",
        RdfFormat.RdfXml => "application/rdf+xml",
        _ => "application/ld+json",
    };

    /// <summary>Whether the syntax can say which graph a triple belongs to.</summary>
    public static bool HasGraphs(this RdfFormat format) => format is RdfFormat.TriG or RdfFormat.NQuads or RdfFormat.JsonLd;

    /// <summary>The syntax of a media type, with or without parameters, whatever its case.</summary>
    public static RdfFormat? FromMediaType(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant() switch
    {
        "text/turtle" or "application/turtle" or "application/x-turtle" => RdfFormat.Turtle,
        "application/trig" => RdfFormat.TriG,
        "application/n-triples" or "text/plain" => RdfFormat.NTriples,
        "application/n-quads" or "text/x-nquads" => RdfFormat.NQuads,
        "application/rdf+xml" or "application/xml" or "text/xml" => RdfFormat.RdfXml,
        "application/ld+json" or "application/json" => RdfFormat.JsonLd,
        _ => null,
    };

    /// <summary>The syntax of a file by the end of its name.</summary>
    public static RdfFormat? FromFileName(string fileName) => Path.GetExtension(fileName).ToLowerInvariant() switch
    {
        ".ttl" => RdfFormat.Turtle,
        ".trig" => RdfFormat.TriG,
        ".nt" => RdfFormat.NTriples,
        ".nq" => RdfFormat.NQuads,
        ".rdf" or ".owl" or ".xml" => RdfFormat.RdfXml,
        ".jsonld" or ".json" => RdfFormat.JsonLd,
        _ => null,
    };
}
