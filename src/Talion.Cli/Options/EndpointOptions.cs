using System.CommandLine;
using System.Net;
using Talion.Web.Remote;

namespace Talion.Cli.Options;

/// <summary>Another engine's server.</summary>
sealed class EndpointOptions
{
    const string PasswordVariable = "TALION_PASSWORD";

    readonly Option<string?> endpoint = new("--endpoint") { Description = "Another engine's SPARQL endpoint, in place of the store.", HelpName = "URL" };
    readonly Option<string?> graphStore = new("--graph-store") { Description = "Its graph store (SPARQL 1.1 Graph Store HTTP Protocol); without it graphs go in updates.", HelpName = "URL" };
    readonly Option<string?> user = new("--user") { Description = $"The user to log in as; the password is taken from {PasswordVariable}.", HelpName = "NAME" };

    /// <summary>The options for asking.</summary>
    public void AddTo(Command command)
    {
        command.Add(endpoint);
        command.Add(user);
    }

    /// <summary>The options for changing.</summary>
    public void AddTo(Command command, string description)
    {
        endpoint.Description = description;
        endpoint.Required = true;
        AddTo(command);
        command.Add(graphStore);
    }

    /// <summary>The server, where one is named.</summary>
    /// <exception cref="UsageException">An address is no URL of the web, or the password is missing.</exception>
    public SparqlServer? Server(ParseResult call) => call.GetValue(endpoint) is { } address
        ? new SparqlServer(Address(address), call.GetResult(graphStore) is not null && call.GetValue(graphStore) is { } graphs ? Address(graphs) : null, Credential(call))
        : null;

    NetworkCredential? Credential(ParseResult call)
    {
        if (call.GetValue(user) is not { } name)
            return null;
        var password = Environment.GetEnvironmentVariable(PasswordVariable);
        return password is null ? throw new UsageException($"--user needs a password in {PasswordVariable}") : new NetworkCredential(name, password);
    }

    static Uri Address(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
        ? address
        : throw new UsageException($"{text} is no http or https address");
}
