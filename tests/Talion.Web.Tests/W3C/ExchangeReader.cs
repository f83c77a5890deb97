using System.Text;
using Talion.Rdf.Terms;
using Talion.Testing.W3C;

namespace Talion.Web.Tests.W3C;

/// <summary>Reads the exchanges of a test in the vocabulary HTTP in RDF.</summary>
static class ExchangeReader
{
    const string Http = "http://www.w3.org/2011/http#";
    const string Content = "http://www.w3.org/2011/content#";
    const string Statuses = "http://www.w3.org/2011/http-statusCodes#";

    static readonly Dictionary<string, string> Codes = new()
    {
        ["StatusCode2xx"] = "2xx",
        ["StatusCode3xx"] = "3xx",
        ["StatusCode4xx"] = "4xx",
        ["OK"] = "200",
        ["Created"] = "201",
        ["NoContent"] = "204",
        ["NotFound"] = "404",
    };

    public static IEnumerable<Exchange> Read(ManifestEntry entry) => Items(entry, entry.Action!, "requests").Select(request => Read(entry, request));

    static Exchange Read(ManifestEntry entry, Term request) => new()
    {
        Method = Text(entry, request, Http + "methodName")!,
        Path = Text(entry, request, Http + "absolutePath")!,
        ContentType = Header(entry, request, "content-type"),
        Accept = Header(entry, request, "accept"),
        Body = entry.Property(request, Http + "body") is { } body ? Encoded(entry, body) : [],
        Expected = Expected(entry, entry.Property(request, Http + "resp")!),
    };

    static ExpectedResponse Expected(ManifestEntry entry, Term response) => new()
    {
        Statuses = [.. entry.Properties(response, ManifestReader.Namespace + "expectedStatus").Select(status => Codes[((Iri)status).Value[Statuses.Length..]])],
        Format = Text(entry, response, ManifestReader.Namespace + "expectedFormat"),
        Boolean = Text(entry, response, ManifestReader.Namespace + "expectedBoolean") is { } value ? value == "true" : null,
        ContentType = Header(entry, response, "content-type"),
        Graph = entry.Property(response, Http + "body") is { } body ? Text(entry, body, Content + "chars") : null,
        Location = Text(entry, response, ManifestReader.Namespace + "expectedLocation"),
    };

    static byte[] Encoded(ManifestEntry entry, Term body) =>
        Encoding.GetEncoding(Text(entry, body, Content + "characterEncoding")!).GetBytes(Text(entry, body, Content + "chars")!);

    static string? Header(ManifestEntry entry, Term message, string name) =>
        Items(entry, message, "headers").Where(header => Text(entry, header, Http + "fieldName") == name).Select(header => Text(entry, header, Http + "fieldValue")).FirstOrDefault();

    static IEnumerable<Term> Items(ManifestEntry entry, Term node, string property) =>
        entry.Property(node, Http + property) is { } list ? entry.Manifest.Items(list) : [];

    static string? Text(ManifestEntry entry, Term node, string property) => (entry.Property(node, property) as Literal)?.Value;
}
