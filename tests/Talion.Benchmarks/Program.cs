using BenchmarkDotNet.Running;
using Talion.Benchmarks;

// graph EVENTS | graph FILE.nq QUERIES: loads a graph, runs queries, writes it out. Anything else goes to BenchmarkDotNet.
if (args is ["graph", var events] && int.TryParse(events, out var count))
    GraphRun.PrintGenerated(count);
else if (args is ["graph", var file, var queries, .. var only])
    GraphRun.Print(file, queries, only);
else
    BenchmarkSwitcher.FromAssembly(typeof(GraphRun).Assembly).Run(args);
