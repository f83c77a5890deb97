using System.Globalization;
using BenchmarkDotNet.Running;
using Talion.Benchmarks;
using Talion.Benchmarks.Serving;

// graph EVENTS | graph FILE.nq QUERIES [NAME…]   loads a graph, runs queries, writes it out
// changes EVENTS                                 adds articles to a graph and removes them
// cancel EVENTS                                  stops queries, updates and loading in the middle, and tells how long that takes
// serve EVENTS [SECONDS [CLIENTS]]               asks a server, many at once, while articles are added
// open EVENTS                                    looks into a large store from the program's start
// Anything else goes to BenchmarkDotNet.
if (args is ["graph", var events] && int.TryParse(events, out var count))
    GraphRun.Print(GraphRun.FileOf(count), GraphRun.OwnQueries, []);
else if (args is ["serve", var served, .. var rest])
    await new ServeRun(Number(served), rest is [var seconds, ..] ? Number(seconds) : 60, rest is [_, var clients] ? Number(clients) : 64).Print();
else if (args is ["open", var opened])
    OpenRun.Print(Number(opened));
else if (args is ["graph", var file, var queries, .. var only])
    GraphRun.Print(file, queries, only);
else if (args is ["changes", var size])
    WriteRun.Print(GraphRun.FileOf(Number(size)));
else if (args is ["cancel", var much])
    CancellationRun.Print(GraphRun.FileOf(Number(much)));
else
    BenchmarkSwitcher.FromAssembly(typeof(GraphRun).Assembly).Run(args);

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
