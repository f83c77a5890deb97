using System.Net;
using Talion.Sparql.Sources;
using Talion.Testing;
using Talion.Web.Pushing;
using Talion.Web.Remote;

namespace Talion.Benchmarks;

/// <summary>Pushes a graph into another engine: stopped half-way, resumed, once more with nothing changed, and with one article more.</summary>
static class PushRun
{
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
                GraphRun.Write($"stopped after {File.ReadLines(Directory.GetFiles(folder.Path)[0]).Count()} of {graphs} graphs");
            }
        }));

        using (var stop = new CancellationTokenSource(TimeSpan.FromSeconds(20)))
            Push("20 seconds", store.Current, stop.Token);
        Push("the rest", store.Current);
        Push("nothing new", store.Current);
        var article = AttackGraph.Article(10_000_000);
        store.Add(article);
        Push("one article more", store.Current);
        store.Change(article, []);
        Push("one article less", store.Current);
    }
}
