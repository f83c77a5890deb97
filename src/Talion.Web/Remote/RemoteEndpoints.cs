using System.Collections.Concurrent;
using Talion.Sparql.Results;
using Talion.Sparql.Syntax.Queries;

namespace Talion.Web.Remote;

/// <summary>Asks other endpoints for <c>SERVICE</c>: those that were allowed by name, and no others.</summary>
sealed class RemoteEndpoints(ServerOptions options) : IDisposable
{
    readonly ConcurrentDictionary<string, SparqlServer> servers = new(StringComparer.Ordinal);

    /// <summary>Sends a query and reads the answer.</summary>
    /// <exception cref="IOException">The endpoint may not be asked, fails, or does not answer with a table.</exception>
    public ResultTable Ask(string endpoint, string query, CancellationToken cancellation)
    {
        if (!options.Services.Contains(endpoint))
            throw new IOException($"<{endpoint}> is not among the endpoints that this server may ask.");
        var server = servers.GetOrAdd(endpoint, address => new SparqlServer(new Uri(address), Outside.Client(options.Limits)));
        return server.Query(query, QueryForm.Select, cancellation) is TableResult { Table: var table } ? table : throw new IOException($"<{endpoint}> answers without a table.");
    }

    public void Dispose()
    {
        foreach (var server in servers.Values)
            server.Dispose();
    }
}
