using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using Talion.Store.Durable;
using Talion.Store.Indexes;
using Talion.Testing;

namespace Talion.Benchmarks.Serving;

/// <summary>
/// Many clients ask <c>talion serve</c> one question after the other while an article is added every second. Every answer is compared with that of a
/// store of this process, and what was added is looked for in the end.
/// </summary>
sealed class ServeRun(int events, int seconds, int clients)
{
    const string Token = "the token of the benchmark";

    readonly Latencies queries = new();
    readonly Latencies writes = new();
    readonly ConcurrentDictionary<string, string> expected = new(StringComparer.Ordinal);
    readonly ConcurrentQueue<string> errors = new();
    readonly MemoryStore store = new();

    public async Task Print()
    {
        var folder = Copied(MadeUpStore.Of(events));
        await using (var graph = File.OpenRead(GraphRun.FileOf(events)))
            store.LoadNQuads(graph);
        using var server = new TalionProcess(["serve", "--store", folder, "--port", "0", "--writable"], Token);
        var told = await server.Output.ReadLineAsync() ?? throw new IOException("The server has not started.");
        Console.WriteLine($"{told}\nmemory at the start {server.ResidentMemory} MB");
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = clients + 1 }) { BaseAddress = new Uri(told.Split(' ').First(word => word.StartsWith("http", StringComparison.Ordinal)).TrimEnd(',')) };
        var watch = Stopwatch.StartNew();
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        var asking = Enumerable.Range(0, clients).Select(number => Task.Run(() => Ask(client, new Random(number), end.Token))).ToList();
        var added = await Add(client, end.Token);
        await Task.WhenAll(asking);
        Report(watch.Elapsed, server);
        server.Stop();
        Check(folder, added);
        Directory.Delete(folder, recursive: true);
    }

    async Task Ask(HttpClient client, Random random, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            var query = MixedQuery.Next(random, events);
            using var request = new HttpRequestMessage(HttpMethod.Post, "/sparql") { Content = new StringContent(query.Text, new MediaTypeHeaderValue("application/sparql-query")) };
            request.Headers.Accept.ParseAdd("text/csv");
            var start = Stopwatch.GetTimestamp();
            using var response = await client.SendAsync(request, CancellationToken.None);
            var text = await response.Content.ReadAsStringAsync(CancellationToken.None);
            queries.Add(query.Kind, start);
            if (!response.IsSuccessStatusCode)
                errors.Enqueue(text);
            else if (MixedQuery.Rows(text) != expected.GetOrAdd(query.Text, _ => query.RowsIn(store.Current)))
                errors.Enqueue($"wrong rows: {query.Text}");
        }
    }

    /// <summary>Adds an article a second.</summary>
    /// <returns>How many were.</returns>
    async Task<int> Add(HttpClient client, CancellationToken end)
    {
        for (var number = 0; ; number++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Put, $"/store?graph={AttackGraph.Base}added/{number}") { Content = new StringContent(Article(number), new MediaTypeHeaderValue("text/turtle")) };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
            var start = Stopwatch.GetTimestamp();
            using var response = await client.SendAsync(request, CancellationToken.None);
            writes.Add("an article added", start);
            if (!response.IsSuccessStatusCode)
                errors.Enqueue(await response.Content.ReadAsStringAsync(CancellationToken.None));
            await Task.Delay(TimeSpan.FromSeconds(1), end).ContinueWith(_ => { }, TaskScheduler.Default);
            if (end.IsCancellationRequested)
                return number + 1;
        }
    }

    /// <summary>An article of twenty triples with actors and places of its own, so that it is in nobody's answer.</summary>
    static string Article(int number)
    {
        var text = new StringBuilder($"@prefix : <{AttackGraph.Base}v#> . <#article> :outlet <#outlet> .\n");
        for (var attack = 0; attack < 4; attack++)
            text.Append(FormattableString.Invariant($"<#e{attack}> :type <#type> ; :id \"added-{number}-{attack}\" ; :actor <#actor> ; :killed {attack} .\n"));
        return text.Append("<#e1> :retaliatesFor <#e0> . <#e2> :retaliatesFor <#e1> . <#e3> :retaliatesFor <#e2> .").ToString();
    }

    void Report(TimeSpan time, TalionProcess server)
    {
        foreach (var line in queries.Lines().Concat(writes.Lines().Take(1)))
            Console.WriteLine(line);
        Console.WriteLine(FormattableString.Invariant($"{queries.Count / time.TotalSeconds:N0} queries a second, {clients} clients, {time.TotalSeconds:0} s; memory at the end {server.ResidentMemory} MB, processor of the server {server.Processor:0} s, of the clients {Environment.CpuUsage.TotalTime.TotalSeconds:0} s"));
        Console.WriteLine($"{errors.Count} errors or wrong answers{string.Concat(errors.Take(5).Select(error => $"\n  {error}"))}");
    }

    /// <summary>Whatever was added is in the file.</summary>
    static void Check(string folder, int added)
    {
        using var file = DurableStore.OpenToRead(folder);
        var query = Talion.Sparql.SparqlQuery.Parse($"SELECT (COUNT(*) AS ?n) {{ GRAPH ?g {{ ?s ?p ?o }} FILTER(STRSTARTS(STR(?g), \"{AttackGraph.Base}added/\")) }}");
        Console.WriteLine($"{added} articles added, {query.Select(file.Current).Single()["n"]} of their triples in the file, faults of the file: {file.Check().Count}");
    }

    static string Copied(string folder)
    {
        var copy = Directory.CreateTempSubdirectory("talion-serve-").FullName;
        foreach (var file in Directory.GetFiles(folder))
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        return copy;
    }
}
