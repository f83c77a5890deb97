using System.Net;
using Talion.Rdf.Terms;
using Talion.Sparql.Sources;
using Talion.Testing;
using Talion.Web.Pushing;
using Talion.Web.Remote;

namespace Talion.Benchmarks;

/// <summary>Pushes a graph into another engine: stopped half-way, resumed, once more with nothing changed, and with one article more.</summary>
static class PushRun
{
    /// <summary>The characters of a line in the note of what has arrived, beside the graph's name.</summary>
    const int DigestLength = 35;

    /// <param name="file">The graph as N-Quads.</param>
    /// <param name="endpoint">Where the engine takes updates.</param>
    /// <param name="graphStore">Where it takes graphs; without it they go in updates.</param>
    public static void Print(string file, Uri endpoint, Uri? graphStore)
    {
        var store = GraphRun.Load(file);
        using var folder = new TemporaryFolder();
        using var server = new SparqlServer(endpoint, graphStore, new NetworkCredential("dba", "dba"));
        var graphs = store.Current.GraphNames().Count();
        void Push(string name, IQuadSource source, CancellationToken cancellation = default) => GraphRun.Print($"push: {name}", Measured.Of(() =>
        {
            try
            {
                new GraphPush(server, folder.Path).Run(source, cancellation);
            }
            catch (OperationCanceledException)
            {
                GraphRun.Write($"stopped after {Arrived()} of {graphs} graphs");
            }
        }));

        using (var stop = new CancellationTokenSource())
        using (new Timer(_ => StopHalfWay(stop), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1)))
            Push("half-way", store.Current, stop.Token);
        Push("the rest", store.Current);
        Push("nothing new", store.Current);
        var article = AttackGraph.Article(10_000_000);
        store.Add(article);
        Push("one article more", store.Current);
        store.Change(article, []);
        Push("one article less", store.Current);

        // The note is the push's own while it goes on; its size tells how far that is, since its lines are as long as each other.
        void StopHalfWay(CancellationTokenSource stop)
        {
            var half = store.Current.GraphNames().Take(graphs / 2).Sum(id => (long)((Iri)store.Current.Term(id)).Value.Length + DigestLength);
            if (Directory.GetFiles(folder.Path).Sum(note => new FileInfo(note).Length) >= half)
                stop.Cancel();
        }

        int Arrived() => File.ReadLines(Directory.GetFiles(folder.Path)[0]).Count();
    }
}
