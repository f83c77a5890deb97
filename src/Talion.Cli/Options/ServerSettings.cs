using System.CommandLine;
using System.Net;
using Talion.Web;
using Talion.Web.Limits;
using Talion.Web.Security;

namespace Talion.Cli.Options;

/// <summary>Where the server listens, what it allows, and how much.</summary>
sealed class ServerSettings
{
    /// <summary>The environment variable that holds the token. A secret on the command line could be read by every process of the machine.</summary>
    const string TokenVariable = "TALION_TOKEN";

    static readonly ServerLimits Default = ServerLimits.Default;

    readonly Option<int> port = new("--port") { Description = "The port to listen at; 0 for any that is free. Without it: 8080.", HelpName = "N", DefaultValueFactory = _ => 8080 };
    readonly Option<string> host = new("--host") { Description = "The IP address to listen at. Without it: 127.0.0.1, for this machine alone.", HelpName = "ADDRESS", DefaultValueFactory = _ => "127.0.0.1" };
    readonly Option<string[]> names = new("--name") { Description = "A host name that requests may call the server by, for one behind a proxy; may be repeated.", HelpName = "NAME" };
    readonly Option<string[]> origins = new("--cors") { Description = "An origin whose web pages may ask the server, or * for all; may be repeated.", HelpName = "ORIGIN" };
    readonly Option<bool> writable = new("--writable") { Description = $"Allow changes to callers that show the token in --token-file or the environment variable {TokenVariable}." };
    readonly Option<string?> tokenFile = new("--token-file") { Description = "A file with the token for changes.", HelpName = "FILE" };
    readonly Option<string[]> services = new("--allow-service") { Description = "An endpoint that SERVICE may ask; may be repeated.", HelpName = "IRI" };
    readonly Option<string[]> documents = new("--allow-load") { Description = "A document that LOAD may read, or a folder with a slash at its end (http:, https: or file:); may be repeated.", HelpName = "IRI" };
    readonly Option<int> deadline = Number("--timeout", "Seconds that a query may run.", (int)Default.Deadline.TotalSeconds);
    readonly Option<int> rows = Number("--max-rows", "Rows or triples of one result.", (int)Default.Rows);
    readonly Option<int> memory = Number("--max-memory", "Megabytes that one query may hold of its own.", (int)(Default.Memory >> 20));
    readonly Option<int> body = Number("--max-body", "Megabytes of one request's body.", (int)(Default.Body >> 20));
    readonly Option<int> queries = Number("--max-queries", "Queries that run at the same time.", Default.Queries);
    readonly Option<int> waiting = Number("--max-waiting", "Queries that wait for their turn before others are sent away.", Default.Waiting);

    public void AddTo(Command command)
    {
        foreach (var option in (ReadOnlySpan<Option>)[port, host, names, origins, writable, tokenFile, services, documents, deadline, rows, memory, body, queries, waiting])
            command.Add(option);
    }

    /// <exception cref="UsageException">A value cannot be.</exception>
    public ServerOptions Of(ParseResult call, TextWriter log) => new()
    {
        Host = Address(call.GetRequiredValue(host)),
        Port = call.GetRequiredValue(port) is >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort and var number ? number : throw new UsageException("--port is a number up to 65535"),
        Token = Token(call),
        Names = [.. call.GetValue(names) ?? []],
        Origins = [.. call.GetValue(origins) ?? []],
        Services = Iris(call, services),
        Documents = Iris(call, documents),
        Limits = Default with
        {
            Deadline = TimeSpan.FromSeconds(AtLeastOne(call, deadline)),
            Rows = AtLeastOne(call, rows),
            Memory = (long)AtLeastOne(call, memory) << 20,
            Body = (long)AtLeastOne(call, body) << 20,
            Queries = AtLeastOne(call, queries),
            Waiting = AtLeastOne(call, waiting),
        },
        Log = log,
    };

    static Option<int> Number(string name, string description, int value) =>
        new(name) { Description = $"{description} Without it: {value}.", HelpName = "N", DefaultValueFactory = _ => value };

    static int AtLeastOne(ParseResult call, Option<int> option) =>
        call.GetRequiredValue(option) is > 0 and var number ? number : throw new UsageException($"{option.Name} is at least 1");

    static ImmutableArray<string> Iris(ParseResult call, Option<string[]> option) =>
        [.. (call.GetValue(option) ?? []).Select(iri => Uri.TryCreate(iri, UriKind.Absolute, out _) ? iri : throw new UsageException($"{option.Name} takes an absolute IRI, not {iri}"))];

    static string Address(string host) => host == "localhost" || IPAddress.TryParse(host, out _) ? host : throw new UsageException($"--host takes an IP address, not {host}");

    WriteToken? Token(ParseResult call)
    {
        if (!call.GetValue(writable))
            return call.GetValue(tokenFile) is null ? null : throw new UsageException("--token-file goes with --writable");
        var secret = call.GetValue(tokenFile) is { } file ? File.ReadAllText(file) : Environment.GetEnvironmentVariable(TokenVariable);
        return string.IsNullOrWhiteSpace(secret) ? throw new UsageException($"--writable needs a token: in --token-file, or in the environment variable {TokenVariable}") : new WriteToken(secret);
    }
}
