using System.Security.Cryptography;
using System.Text;
using Talion.Rdf.NTriples;
using Talion.Rdf.Terms;
using Talion.Sparql.Sources;
using Talion.Web.Remote;

namespace Talion.Web.Pushing;

/// <summary>Brings the named graphs of a source to another server, graph by graph: those that it does not have yet as they are.</summary>
/// <param name="server">The server.</param>
/// <param name="folder">Where the note of what has arrived is kept, one file a server.</param>
public sealed class GraphPush(SparqlServer server, string folder)
{
    /// <summary>Quads that go in one request. Servers limit how long an update may be, and may hang up on a large body before they ask for a password.</summary>
    const int QuadsPerRequest = 1000;

    readonly List<(Iri Graph, IReadOnlyList<Quad> Quads, string Digest)> waiting = [];

    /// <summary>Pushes. What was noted as arrived stays so when this is stopped, and is not sent again.</summary>
    /// <param name="source">What to push; triples of its default graph have no name to go by and stay.</param>
    /// <param name="cancellation">Stops between two requests.</param>
    /// <exception cref="IOException">The server cannot be reached or refuses, or another push to it is going on.</exception>
    public PushSummary Run(IQuadSource source, CancellationToken cancellation = default)
    {
        using var pushed = new PushedGraphs(Path.Combine(folder, $"pushed-{Name(server.Endpoint.AbsoluteUri)}.tsv"));
        var names = new HashSet<string>(StringComparer.Ordinal);
        var (sent, quads) = (0, 0L);
        foreach (var id in source.GraphNames())
        {
            cancellation.ThrowIfCancellationRequested();
            // A graph that is called by a blank node cannot be named elsewhere.
            if (source.Term(id) is not Iri graph)
                continue;
            names.Add(graph.Value);
            var triples = source.Quads(new QuadPattern(0, 0, 0, id), QuadOrder.Gspo).ToList();
            var digest = Name(NTriplesWriter.Format(triples));
            if (!pushed.Has(graph, digest))
            {
                (sent, quads) = (sent + 1, quads + triples.Count);
                Send(graph, triples, digest, pushed, cancellation);
            }
        }
        var gone = pushed.Names.Where(name => !names.Contains(name)).ToList();
        foreach (var name in gone)
            Send(new Iri(name), [], "", pushed, cancellation);
        Flush(pushed, cancellation);
        return new PushSummary(names.Count, sent, quads, gone.Count);
    }

    void Send(Iri graph, IReadOnlyList<Quad> triples, string digest, PushedGraphs pushed, CancellationToken cancellation)
    {
        if (server.HasGraphStore)
        {
            SendToStore(graph, triples, cancellation);
            pushed.Add(graph, digest);
            return;
        }
        if (waiting.Sum(item => item.Quads.Count) + triples.Count > QuadsPerRequest)
            Flush(pushed, cancellation);
        waiting.Add((graph, triples, digest));
        if (triples.Count > QuadsPerRequest)
            Flush(pushed, cancellation);
    }

    void SendToStore(Iri graph, IReadOnlyList<Quad> triples, CancellationToken cancellation)
    {
        // A graph with blank nodes must not be torn apart.
        var parts = triples.Any(HasBlankNode) ? [triples] : triples.Chunk(QuadsPerRequest).ToList<IReadOnlyList<Quad>>();
        if (parts.Count == 0)
            server.Remove(graph, cancellation);
        else
            server.Replace(graph, parts[0], cancellation);
        foreach (var part in parts.Skip(1))
            server.Add(graph, part, cancellation);
    }

    /// <summary>Sends the graphs that wait as updates, and notes them once all of them have arrived.</summary>
    void Flush(PushedGraphs pushed, CancellationToken cancellation)
    {
        if (waiting.Count == 0)
            return;
        foreach (var update in Updates())
            server.Update(update, cancellation);
        foreach (var (graph, _, digest) in waiting)
            pushed.Add(graph, digest);
        waiting.Clear();
    }

    /// <summary>
    /// The updates that replace the graphs that wait. A graph with blank nodes goes in one piece, so that they are not torn apart, and by a template, since not
    /// every server takes blank nodes as data.
    /// </summary>
    IEnumerable<string> Updates()
    {
        yield return string.Join(" ;\n", waiting.Select(item => $"CLEAR SILENT GRAPH {item.Graph}"));
        foreach (var (graph, quads, _) in waiting.Where(item => item.Quads.Any(HasBlankNode)))
            yield return $"INSERT {{ {Block(graph, quads)} }} WHERE {{}}";
        foreach (var part in waiting.Where(item => !item.Quads.Any(HasBlankNode)).SelectMany(item => item.Quads).Chunk(QuadsPerRequest))
            yield return $"INSERT DATA {{ {string.Join('\n', part.GroupBy(quad => quad.Graph!).Select(graph => Block(graph.Key, graph)))} }}";
    }

    static bool HasBlankNode(Quad quad) => quad.BlankNodes().Any();

    static string Block(Term graph, IEnumerable<Quad> triples) =>
        $"GRAPH {graph} {{\n{NTriplesWriter.Format(triples)}}}";

    static string Name(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
}
