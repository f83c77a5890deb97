using System.Net.Http.Headers;
using Talion.Sparql.Results;

namespace Talion.Web.Remote;

/// <summary>Asks other endpoints for <c>SERVICE</c>: those that were allowed by name, and no others.</summary>
sealed class RemoteEndpoints(ServerOptions options) : IDisposable
{
    const string Json = "application/sparql-results+json";
    const string Xml = "application/sparql-results+xml";

    readonly HttpClient client = Outside.Client(options.Limits);

    /// <summary>Sends a query and reads the answer.</summary>
    /// <exception cref="IOException">The endpoint may not be asked, fails, or does not answer with a table.</exception>
    public ResultTable Ask(string endpoint, string query, CancellationToken cancellation)
    {
        if (!options.Services.Contains(endpoint))
            throw new IOException($"<{endpoint}> is not among the endpoints that this server may ask.");
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new StringContent(query, new MediaTypeHeaderValue("application/sparql-query")) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(Json));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(Xml, 0.5));
        using var response = client.Send(request, cancellation);
        if (!response.IsSuccessStatusCode)
            throw new IOException($"<{endpoint}> answers {(int)response.StatusCode}.");
        var format = response.Content.Headers.ContentType?.MediaType switch
        {
            Json or "application/json" => ResultFormat.Json,
            Xml or "application/xml" => ResultFormat.Xml,
            var other => throw new IOException($"<{endpoint}> answers with {other ?? "something of no type"}."),
        };
        using var body = response.Content.ReadAsStream(cancellation);
        return ResultDocument.Read(body, format) is TableResult { Table: var table } ? table : throw new IOException($"<{endpoint}> answers without a table.");
    }

    public void Dispose() => client.Dispose();
}
