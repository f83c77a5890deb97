using Talion.Rdf.NQuads;
using Talion.Sparql.Sources;
using Talion.Store.Durable;
using Talion.Testing;

namespace Talion.Benchmarks;

/// <summary>Adds articles to a large graph and removes them again, each in a change of its own, in memory and in a file.</summary>
static class WriteRun
{
    const int Articles = 1000;

    /// <summary>Above all that a graph has of its own.</summary>
    const int FirstArticle = 10_000_000;

    public static void Print(string file)
    {
        var memory = GraphRun.Load(file);
        Change("memory", memory);
        foreach (var path in Directory.GetFiles(GraphRun.OwnQueries, "*.rq").Order(StringComparer.Ordinal))
            GraphRun.Run($"{Path.GetFileNameWithoutExtension(path)}", File.ReadAllText(path), memory.Current);
        using var folder = new TemporaryFolder();
        using var durable = DurableStore.OpenToWrite(folder["store"]);
        GraphRun.Print("file: load", Measured.Of(() =>
        {
            using var stream = File.OpenRead(file);
            using var change = durable.Begin();
            change.Apply([], NQuadsReader.Read(stream));
            change.Commit();
        }));
        Change("file", durable);
    }

    static void Change(string where, IQuadStore store)
    {
        var articles = Enumerable.Range(FirstArticle, Articles).Select(AttackGraph.Article).ToList();
        Print($"{where}: add an article", [.. articles.Select(article => Change(store, [], article))]);
        Print($"{where}: remove an article", [.. articles.Take(Articles / 2).Select(article => Change(store, article, []))]);
    }

    static Measured Change(IQuadStore store, IReadOnlyList<Rdf.Terms.Quad> removed, IReadOnlyList<Rdf.Terms.Quad> added) => Measured.Of(() =>
    {
        using var change = store.Begin();
        change.Apply(removed, added);
        change.Commit();
    });

    static void Print(string name, List<Measured> times)
    {
        GraphRun.Print($"{name}, median", Measured.Median(times));
        GraphRun.Print($"{name}, slowest", times.MaxBy(time => time.Wall));
    }
}
