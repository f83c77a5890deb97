using System.Globalization;
using BenchmarkDotNet.Running;
using Talion.Benchmarks;

// graph EVENTS | graph FILE.nq QUERIES [NAME…]   loads a graph, runs queries, writes it out
// changes EVENTS                                 adds articles to a graph and removes them
// cancel EVENTS                                  stops queries, updates and loading in the middle, and tells how long that takes
// Anything else goes to BenchmarkDotNet.
if (args is ["graph", var events] && int.TryParse(events, out var count))
    GraphRun.Print(GraphRun.FileOf(count), GraphRun.OwnQueries, []);
else if (args is ["graph", var file, var queries, .. var only])
    GraphRun.Print(file, queries, only);
else if (args is ["changes", var size])
    WriteRun.Print(GraphRun.FileOf(int.Parse(size, CultureInfo.InvariantCulture)));
else if (args is ["cancel", var much])
    CancellationRun.Print(GraphRun.FileOf(int.Parse(much, CultureInfo.InvariantCulture)));
else
    BenchmarkSwitcher.FromAssembly(typeof(GraphRun).Assembly).Run(args);
