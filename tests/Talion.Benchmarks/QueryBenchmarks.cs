using System.Text;
using BenchmarkDotNet.Attributes;
using Talion.Sparql;
using Talion.Sparql.Syntax.Parsing;
using Talion.Store.Indexes;
using Talion.Testing;

namespace Talion.Benchmarks;

/// <summary>The parts of answering: reading a query, running it, loading data.</summary>
[MemoryDiagnoser]
public class QueryBenchmarks
{
    const int Events = 5000;

    byte[] document = [];
    MemoryStore store = new();
    string text = "";
    SparqlQuery? query;

    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    public static IEnumerable<string> Names => Directory.GetFiles(GraphRun.OwnQueries, "*.rq").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);

    [GlobalSetup]
    public void Load()
    {
        var writer = new StringWriter();
        AttackGraph.Write(Events, writer);
        document = Encoding.UTF8.GetBytes(writer.ToString());
        store = new MemoryStore();
        store.LoadNQuads(new MemoryStream(document));
        text = File.ReadAllText(Path.Combine(GraphRun.OwnQueries, $"{Name}.rq"));
        query = SparqlQuery.Parse(text);
    }

    [Benchmark]
    public object Parse() => SparqlParser.ParseQuery(text);

    [Benchmark]
    public int Run() => query!.Select(store.Current).Count();
}
