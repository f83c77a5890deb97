using System.Net;
using System.Net.Http.Headers;
using Talion.Rdf;
using Talion.Rdf.NTriples;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;
using Talion.Sparql;
using Talion.Sparql.Results;
using Talion.Sparql.Syntax.Queries;
using Talion.Web.Negotiation;

namespace Talion.Web.Remote;

/// <summary>
/// Another engine's server, asked by the <see href="https://www.w3.org/TR/sparql11-protocol/">SPARQL 1.1 Protocol</see> and, where it has one, changed
/// by the <see href="https://www.w3.org/TR/sparql11-http-rdf-update/">Graph Store HTTP Protocol</see>.
/// </summary>
public sealed class SparqlServer : IDisposable
{
    static readonly string[] Tables = ["application/sparql-results+json", "application/sparql-results+xml"];
    static readonly string[] Triples = [RdfFormat.NTriples.MediaType(), RdfFormat.Turtle.MediaType(), RdfFormat.RdfXml.MediaType()];

    readonly Uri endpoint;
    readonly Uri? graphStore;
    readonly HttpClient client;

    /// <param name="endpoint">Where queries and updates go.</param>
    /// <param name="graphStore">Where graphs go; without it they go in updates.</param>
    /// <param name="credential">For servers that ask for one, by Basic or Digest.</param>
    public SparqlServer(Uri endpoint, Uri? graphStore = null, NetworkCredential? credential = null)
        : this(endpoint, Outside.Client(credential)) => this.graphStore = graphStore;

    /// <param name="endpoint">Where queries and updates go.</param>
    /// <param name="client">Goes there; disposed with this.</param>
    internal SparqlServer(Uri endpoint, HttpClient client) => (this.endpoint, this.client) = (endpoint, client);

    public Uri Endpoint => endpoint;

    /// <summary>Whether graphs are replaced one by one, and not in updates.</summary>
    public bool HasGraphStore => graphStore is not null;

    /// <summary>Asks a query of any form.</summary>
    /// <returns>A <see cref="TableResult"/>, a <see cref="BooleanResult"/> or a <see cref="TriplesResult"/>.</returns>
    /// <exception cref="IOException">The server cannot be reached, refuses, or answers with something else.</exception>
    public QueryResult Query(SparqlQuery query, CancellationToken cancellation = default) => Query(query.Text, query.Form, cancellation);

    internal QueryResult Query(string query, QueryForm form, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new FormUrlEncodedContent([new("query", query)]) };
        foreach (var type in form is QueryForm.Select or QueryForm.Ask ? Tables : Triples)
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(type));
        using var response = Send(request, cancellation);
        var answered = response.Content.Headers.ContentType?.MediaType ?? "";
        using var body = response.Content.ReadAsStream(cancellation);
        if (Offers.Results.FirstOrDefault(offer => offer.MediaType == answered) is { } results)
            return WithoutTable(ResultDocument.Read(body, results.Format));
        return RdfFormats.FromMediaType(answered) is { } format
            ? new TriplesResult(RdfDocument.Read(body, format).ToList())
            : throw new IOException($"<{endpoint}> answers with {(answered.Length > 0 ? answered : "something of no type")}.");
    }

    /// <summary>Sends updates.</summary>
    /// <exception cref="IOException">The server cannot be reached or refuses.</exception>
    public void Update(string update, CancellationToken cancellation = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new StringContent(update, new MediaTypeHeaderValue("application/sparql-update", "utf-8")) };
        Send(request, cancellation).Dispose();
    }

    /// <summary>Makes a graph of the graph store hold these triples and no others.</summary>
    /// <exception cref="IOException">The server cannot be reached or refuses.</exception>
    public void Replace(Iri graph, IEnumerable<Quad> triples, CancellationToken cancellation = default) => Send(HttpMethod.Put, graph, triples, cancellation);

    /// <summary>Adds triples to a graph of the graph store.</summary>
    /// <exception cref="IOException">The server cannot be reached or refuses.</exception>
    public void Add(Iri graph, IEnumerable<Quad> triples, CancellationToken cancellation = default) => Send(HttpMethod.Post, graph, triples, cancellation);

    /// <summary>Takes a graph out of the graph store, if it is there.</summary>
    /// <exception cref="IOException">The server cannot be reached or refuses.</exception>
    public void Remove(Iri graph, CancellationToken cancellation = default) => Send(HttpMethod.Delete, graph, null, cancellation);

    public void Dispose() => client.Dispose();

    /// <summary>Virtuoso answers ASK with a table of a number.</summary>
    static QueryResult WithoutTable(QueryResult result) => result is TableResult { Table: { Variables: ["__ASK_RETVAL"], Rows: var rows } }
        ? new BooleanResult(rows is [[Literal { Value: "1" }]])
        : result;

    void Send(HttpMethod method, Iri graph, IEnumerable<Quad>? triples, CancellationToken cancellation)
    {
        var address = new UriBuilder(graphStore ?? throw new InvalidOperationException("There is no graph store.")) { Query = $"graph={Uri.EscapeDataString(graph.Value)}" };
        using var request = new HttpRequestMessage(method, address.Uri);
        if (triples is not null)
            request.Content = new StringContent(NTriplesWriter.Format(triples), new MediaTypeHeaderValue(RdfFormat.NTriples.MediaType(), "utf-8"));
        Send(request, cancellation).Dispose();
    }

    HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellation)
    {
        try
        {
            var response = client.Send(request, cancellation);
            if (response.IsSuccessStatusCode || (request.Method == HttpMethod.Delete && response.StatusCode == HttpStatusCode.NotFound))
                return response;
            using (response)
            using (var reader = new StreamReader(response.Content.ReadAsStream(cancellation)))
                throw new IOException($"<{request.RequestUri}> answers {(int)response.StatusCode}: {reader.ReadLine()}");
        }
        catch (HttpRequestException error)
        {
            throw new IOException($"<{request.RequestUri}> cannot be reached: {error.Message}", error);
        }
    }
}
