using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Talion.Rdf;
using Talion.Rdf.Canonical;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;
using Talion.Sparql.Results;

namespace Talion.Web.Tests.W3C;

/// <summary>Makes the requests of a test one after the other and looks at the responses.</summary>
sealed partial class ExchangeRun(TestServer server)
{
    /// <summary>Stands in a path for the store's URL.</summary>
    public const string Store = "$STORE$";

    readonly Dictionary<string, string> locations = new(StringComparer.Ordinal) { [Store] = new Uri(server.Server.Address, "/store").AbsoluteUri };

    public async Task Run(Exchange exchange, bool checks = true)
    {
        using var response = await server.Send(RequestOf(exchange));
        var body = await response.Content.ReadAsByteArrayAsync();
        if (exchange.Expected.Location is { } name)
            locations[name] = response.Headers.Location!.OriginalString;
        if (checks)
            Check(exchange, response, body);
    }

    HttpRequestMessage RequestOf(Exchange exchange)
    {
        var request = new HttpRequestMessage(new HttpMethod(exchange.Method), UrlOf(exchange.Path)) { Content = exchange.Body.Length > 0 ? new ByteArrayContent(exchange.Body) : null };
        if (exchange.ContentType is not null)
            (request.Content ??= new ByteArrayContent([])).Headers.TryAddWithoutValidation("Content-Type", exchange.ContentType);
        if (exchange.Accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", exchange.Accept);
        return request;
    }

    /// <summary>The suite's <c>/gsp</c> is this server's <c>/store</c>.</summary>
    Uri UrlOf(string path)
    {
        foreach (var (name, location) in locations)
            path = path.Replace(name, location, StringComparison.Ordinal);
        // Escapes stay as the suite has them.
        return new Uri(path.StartsWith("http:", StringComparison.Ordinal) ? path : server.Server.Address.GetLeftPart(UriPartial.Authority) + GraphStore().Replace(path, "/store"),
            new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
    }

    static void Check(Exchange exchange, HttpResponseMessage response, byte[] body)
    {
        var (status, expected) = ((int)response.StatusCode, exchange.Expected);
        var text = Encoding.UTF8.GetString(body);
        Assert.Contains(code => code.EndsWith("xx", StringComparison.Ordinal) ? status / 100 == code[0] - '0' : $"{status}" == code, expected.Statuses,
            $"{exchange.Method} {exchange.Path} gives {status}: {text}");
        if (expected.ContentType is not null)
            Assert.AreEqual(expected.ContentType, response.Content.Headers.ContentType?.ToString());
        if (expected.Format is not null)
            CheckFormat(expected, response.Content.Headers.ContentType!, body);
        if (expected.Graph is not null && exchange.Method != "HEAD")
            Assert.IsTrue(RdfCanonicalizer.AreIsomorphic(Quads(expected.Graph), Quads(text)), $"expected\n{expected.Graph}\nbut got\n{text}");
    }

    static void CheckFormat(ExpectedResponse expected, MediaTypeHeaderValue type, byte[] body)
    {
        using var stream = new MemoryStream(body);
        switch (expected.Format)
        {
            case "RDF":
                Assert.IsNotNull(RdfDocument.Read(stream, RdfFormats.FromMediaType(type.MediaType!)!.Value).ToList());
                break;
            case "tabular":
                Assert.IsInstanceOfType<TableResult>(ResultDocument.Read(stream, ResultFormat.Json));
                break;
            default:
                var answer = Assert.IsInstanceOfType<BooleanResult>(ResultDocument.Read(stream, ResultFormat.Json));
                Assert.AreEqual(expected.Boolean ?? answer.Value, answer.Value);
                break;
        }
    }

    static List<Quad> Quads(string turtle) => [.. RdfDocument.Read(new MemoryStream(Encoding.UTF8.GetBytes(turtle)), RdfFormat.Turtle)];

    [GeneratedRegex("^/gsp")]
    private static partial Regex GraphStore();
}
