using System.Globalization;
using BenchmarkDotNet.Running;
using Talion.Benchmarks;
using Talion.Benchmarks.Articles;
using Talion.Benchmarks.Exploring;
using Talion.Benchmarks.Reading;
using Talion.Benchmarks.Serving;

// graph EVENTS | graph FILE.nq QUERIES [NAME…]   loads a graph, runs queries, writes it out
// changes EVENTS                                 adds articles to a graph and removes them
// cancel EVENTS                                  stops queries, updates and loading in the middle, and tells how long that takes
// serve EVENTS [SECONDS [CLIENTS]]               asks a server, many at once, while articles are added
// articles COUNT                                 builds a store of made-up articles, then takes one out and adds it again
// open EVENTS                                    looks into a large store from the program's start
// extract [ARTICLES]                             reads articles for attacks, from the program's start
// make EVENTS FILE.nq                            writes a graph, for other engines
// compare FILE.nq ENDPOINT PROCESS               asks another engine that holds the graph the same, see virtuoso.sh
// push FILE.nq ENDPOINT [GRAPH-STORE]            brings a graph into another engine, see virtuoso.sh
// explore EVENTS | explore STORE                shows the pages in a browser
// Anything else goes to BenchmarkDotNet.
switch (args)
{
    case ["graph", var events] when int.TryParse(events, out var count):
        GraphRun.Print(GraphRun.FileOf(count), GraphRun.OwnQueries, []);
        break;
    case ["graph", var file, var queries, .. var only]:
        GraphRun.Print(file, queries, only);
        break;
    case ["changes", var events]:
        WriteRun.Print(GraphRun.FileOf(Number(events)));
        break;
    case ["cancel", var events]:
        CancellationRun.Print(GraphRun.FileOf(Number(events)));
        break;
    case ["serve", var events, .. var rest]:
        await new ServeRun(Number(events), rest is [var seconds, ..] ? Number(seconds) : 60, rest is [_, var clients] ? Number(clients) : 64).Print();
        break;
    case ["articles", var made]:
        ArticleRun.Print(Number(made));
        break;
    case ["open", var events]:
        OpenRun.Print(Number(events));
        break;
    case ["extract", .. var rest]:
        new ExtractRun(rest is [var articles] ? Number(articles) : 2000).Print();
        break;
    case ["make", var events, var file]:
        GraphRun.Make(Number(events), file);
        break;
    case ["compare", var file, var endpoint, var process]:
        new PeerRun(new Uri(endpoint), Number(process)).Print(file);
        break;
    case ["push", var file, var endpoint, .. var graphStore]:
        PushRun.Print(file, new Uri(endpoint), graphStore is [var address] ? new Uri(address) : null);
        break;
    case ["explore", var what] when int.TryParse(what, out var made):
        ExploreRun.Print(made);
        break;
    case ["explore", var store]:
        ExploreRun.PrintStore(store);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(GraphRun).Assembly).Run(args);
        break;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
