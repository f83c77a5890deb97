using BenchmarkDotNet.Running;
using Talion.Benchmarks;

// graph FILE.nq QUERIES: loads a graph and runs the queries; anything else goes to BenchmarkDotNet.
if (args is ["graph", var file, var queries, ..])
    GraphRun.Print(file, queries, args[3..]);
else
    BenchmarkSwitcher.FromAssembly(typeof(GraphRun).Assembly).Run(args);
