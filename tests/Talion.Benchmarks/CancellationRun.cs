using System.Diagnostics;
using Talion.Rdf.NQuads;
using Talion.Sparql;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Update;
using Talion.Store.Indexes;

namespace Talion.Benchmarks;

/// <summary>Stops long work of every kind after several times and prints the longest time from the wish to the end.</summary>
static class CancellationRun
{
    const string Prefix = "PREFIX : <https://bench.example/v#>\n";

    static readonly int[] Delays = [10, 30, 100, 200, 400, 800, 1600, 3200];

    static readonly (string Name, string Text)[] Queries =
    [
        ("path, both ends unbound", "SELECT (COUNT(*) AS ?n) { ?x (:retaliatesFor|^:retaliatesFor)* ?y }"),
        ("sort", "SELECT * { ?s ?p ?o } ORDER BY ?o"),
        ("first 100,000 in order", "SELECT * { ?e :description ?d } ORDER BY ?d LIMIT 100000"),
        ("group", "SELECT ?o (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o } GROUP BY ?o"),
        ("one long text", "SELECT (GROUP_CONCAT(?d) AS ?all) { ?e :description ?d }"),
        ("distinct", "SELECT DISTINCT ?s ?o { ?s ?p ?o }"),
        ("regex", "SELECT * { ?e :description ?d FILTER(REGEX(?d, '(a|b|c)+.*(x|y|z)+.*q$')) }"),
        ("regex with back-references", "SELECT * { ?e :description ?d FILTER(REGEX(CONCAT(?d, ?d), '^([a-z ]+)+\\\\1\\\\1\\\\1b$')) }"),
        ("cross join", "SELECT (COUNT(*) AS ?n) { ?a :actor ?b . ?c :actor ?d }"),
        ("hash join", "SELECT (COUNT(*) AS ?n) { { SELECT ?s ?o { ?s ?p ?o } } { SELECT ?s ?q { ?s ?q ?r } } }"),
        ("minus", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o MINUS { ?s ?q ?r . ?s ?t ?u } }"),
        ("optional", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o OPTIONAL { ?o ?q ?r . ?r ?t ?u } }"),
        ("not exists", "SELECT (COUNT(*) AS ?n) { ?a :actor ?b FILTER NOT EXISTS { ?c :killed ?k . ?d :wounded ?k FILTER(?c = ?a && ?d = ?b) } }"),
        ("graphs", "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g"),
        ("construct", "CONSTRUCT { ?o ?p ?s } { ?s ?p ?o }"),
        ("describe", "DESCRIBE ?s { ?s ?p ?o }"),
    ];

    static readonly (string Name, string Text)[] Updates =
    [
        ("insert where", "INSERT { ?o :backwards ?s } WHERE { ?s ?p ?o FILTER(isIRI(?o)) }"),
        ("delete where", "DELETE WHERE { ?s ?p ?o }"),
        ("clear", "CLEAR ALL"),
        ("move", "MOVE SILENT <https://bench.example/provenance> TO <https://bench.example/other>"),
        ("load", "LOAD <file>"),
    ];

    public static void Print(string file)
    {
        var store = GraphRun.Load(file);
        foreach (var (name, text) in Queries)
        {
            var query = SparqlQuery.Parse(Prefix + text);
            Print(name, cancellation => query.Explain(store.Current, new QueryOptions { Cancellation = cancellation }));
        }
        foreach (var (name, text) in Updates)
        {
            var update = SparqlUpdate.Parse(Prefix + text);
            Print($"update: {name}", cancellation => update.Execute(store, new UpdateOptions
            {
                Query = new QueryOptions { Cancellation = cancellation },
                Load = _ => NQuadsReader.Read(File.OpenRead(file)),
            }));
        }
        Print("read N-Quads", cancellation => new MemoryStore().LoadNQuads(File.OpenRead(file), cancellation));
    }

    static void Print(string name, Action<CancellationToken> work)
    {
        var (worst, stopped) = (TimeSpan.Zero, 0);
        foreach (var delay in Delays)
        {
            if (TimeToStop(work, delay) is not { } time)
                continue;
            stopped++;
            worst = time > worst ? time : worst;
        }
        GraphRun.Write($"{name,-30} stopped {stopped} times, at most {worst.TotalMilliseconds,7:0.0} ms after the wish");
    }

    /// <summary>The time from the wish to the end; nothing where the work was done before.</summary>
    static TimeSpan? TimeToStop(Action<CancellationToken> work, int delay)
    {
        using var source = new CancellationTokenSource();
        var wish = 0L;
        using var timer = new Timer(_ =>
        {
            wish = Stopwatch.GetTimestamp();
            source.Cancel();
        }, null, delay, Timeout.Infinite);
        try
        {
            work(source.Token);
            return null;
        }
        catch (OperationCanceledException)
        {
            return Stopwatch.GetElapsedTime(wish);
        }
    }
}
