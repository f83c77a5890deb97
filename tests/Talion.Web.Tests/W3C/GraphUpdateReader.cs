using System.Text;
using System.Text.RegularExpressions;
using Talion.Rdf.Terms;
using Talion.Testing.W3C;

namespace Talion.Web.Tests.W3C;

/// <summary>
/// Reads the entries of <c>http-rdf-update</c>, which tell their exchange as text. The suite was given up for <c>graph-store-protocol</c> with faults
/// in it; they are put right here, each for the reason given.
/// </summary>
static partial class GraphUpdateReader
{
    const string Comment = "http://www.w3.org/2000/01/rdf-schema#comment";

    public static Exchange Read(ManifestEntry entry)
    {
        var text = entry.Properties(entry.Id, Comment).Select(comment => ((Literal)comment).Value).Single(comment => comment.Contains("#### Request", StringComparison.Ordinal));
        var parts = text.Split("#### Response");
        var (request, response) = (Message(parts[0].Replace("#### Request", "", StringComparison.Ordinal)), Message(parts[1]));
        var line = request.Start.Split(' ');
        return new Exchange
        {
            Method = line[0],
            Path = line[1].Replace("http://$HOST$/$GRAPHSTORE$", ExchangeRun.Store, StringComparison.Ordinal).Replace("$GRAPHSTORE$", "/gsp", StringComparison.Ordinal),
            ContentType = request.Headers.GetValueOrDefault("Content-Type"),
            Accept = request.Headers.GetValueOrDefault("Accept"),
            Body = Encoding.UTF8.GetBytes(Terminated(Named(request.Body)).Replace("\n", "\r\n", StringComparison.Ordinal)),
            Expected = new ExpectedResponse
            {
                Statuses = [response.Start[..3]],
                ContentType = response.Headers.GetValueOrDefault("Content-Type"),
                Graph = Corrected(entry, Named(response.Body)),
                Location = response.Headers.GetValueOrDefault("Location"),
            },
        };
    }

    /// <summary>What the entries take to be in the store already, and no entry puts there: the graph that <c>delete__existing_graph</c> deletes.</summary>
    public static Exchange Assumed { get; } = new()
    {
        Method = "PUT",
        Path = "/gsp/person/2.ttl",
        ContentType = "text/turtle",
        Body = "[] a <http://xmlns.com/foaf/0.1/Person> ."u8.ToArray(),
        Expected = new ExpectedResponse { Statuses = ["201"] },
    };

    static (string Start, Dictionary<string, string> Headers, string Body) Message(string text)
    {
        // The text is indented as Markdown's code is.
        var lines = text.Trim('\n').Split('\n').Select(line => line.StartsWith("    ", StringComparison.Ordinal) ? line[4..] : line).SkipWhile(string.IsNullOrWhiteSpace).ToList();
        var headers = lines.Skip(1).TakeWhile(line => line.Length > 0).Select(line => line.Split(": ", 2)).Where(header => header.Length == 2);
        return (lines[0], headers.ToDictionary(header => header[0], header => header[1]), string.Join('\n', lines.SkipWhile(line => line.Length > 0)).Trim());
    }

    static string Named(string text) => text.Replace("http://$HOST$/$GRAPHSTORE$", "http://www.example/gsp", StringComparison.Ordinal);

    /// <summary>Some bodies of the suite lack the full stop of their last statement.</summary>
    static string Terminated(string body) => Unterminated().Replace(body, "$1 .");

    static string? Corrected(ManifestEntry entry, string graph) => entry.ToString().Split(':')[0] switch
    {
        // Asks for the graph as it was before the two requests that have changed it by then.
        "get_of_post__existing_graph" => graph.Replace("John Doe", "Jane Doe", StringComparison.Ordinal).Replace("a foaf:Person;", "a foaf:Person; foaf:name \"Jane Doe\";", StringComparison.Ordinal),
        _ => graph.Length > 0 ? graph : null,
    };

    [GeneratedRegex("""(foaf:\w+ "\w+(?: \w+)?")(?=\s*(?:\z|--))""")]
    private static partial Regex Unterminated();
}
