using System.Text;
using BenchmarkDotNet.Attributes;
using Talion.Rdf.NQuads;
using Talion.Store.Indexes;
using Talion.Testing;

namespace Talion.Benchmarks;

/// <summary>The ways into a store in memory.</summary>
[MemoryDiagnoser]
public class LoadBenchmarks
{
    byte[] document = [];

    [Params(1000, 5000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Write()
    {
        var writer = new StringWriter();
        AttackGraph.Write(Events, writer);
        document = Encoding.UTF8.GetBytes(writer.ToString());
    }

    [Benchmark(Baseline = true)]
    public int FromBytes()
    {
        var store = new MemoryStore();
        store.LoadNQuads(new MemoryStream(document));
        return store.Count;
    }

    [Benchmark]
    public int FromQuads() => MemoryStore.Of(NQuadsReader.Read(new MemoryStream(document))).Count;
}
