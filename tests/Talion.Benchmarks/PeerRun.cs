using System.Globalization;
using System.Net.Http.Headers;
using Talion.Rdf.Terms;
using Talion.Sparql;
using Talion.Sparql.Results;
using Talion.Store.Indexes;

namespace Talion.Benchmarks;

/// <summary>Asks another engine, which holds the same graph, the same queries, and prints both engines' times and whether their rows agree.</summary>
/// <param name="endpoint">The engine's SPARQL endpoint.</param>
/// <param name="process">The engine's process, for the processor time that it uses.</param>
sealed class PeerRun(Uri endpoint, int process)
{
    const int WarmRuns = 5;
    const double TicksPerSecond = 100;

    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    static readonly HttpClient Client = new() { Timeout = Patience };

    public void Print(string file)
    {
        var store = GraphRun.Load(file);
        GraphRun.Write($"{"times in ms (processor)",-24} {"talion first",13} {"warm",20} {"peer first",13} {"warm",20}");
        foreach (var path in Directory.GetFiles(GraphRun.OwnQueries, "*.rq").Order(StringComparer.Ordinal))
            Print(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path), store);
    }

    void Print(string name, string text, MemoryStore store)
    {
        List<string> ours = [];
        List<string> theirs = [];
        var (first, warm) = Times(() => Measured.Of(() => ours = Rows(SparqlQuery.Parse(text).Execute(store.Current))));
        try
        {
            var (peerFirst, peerWarm) = Times(() => Ask(text, out theirs));
            GraphRun.Write($"{name,-24} {first.Wall,13:0.0} {Show(warm),20} {peerFirst.Wall,13:0.0} {Show(peerWarm),20}   {Verdict(ours, theirs)}");
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException or FormatException)
        {
            GraphRun.Write($"{name,-24} {first.Wall,13:0.0} {Show(warm),20}   peer: {error.Message.ReplaceLineEndings(" ")}");
        }
    }

    static (Measured First, Measured Warm) Times(Func<Measured> run) => (run(), Measured.Median([.. Enumerable.Range(0, WarmRuns).Select(_ => run())]));

    static string Show(Measured time) => string.Create(CultureInfo.InvariantCulture, $"{time.Wall:0.00} ({time.Processor:0.00})");

    static string Verdict(List<string> ours, List<string> theirs) => ours.SequenceEqual(theirs)
        ? $"{ours.Count} rows, the same"
        : ours.Distinct().SequenceEqual(theirs.Distinct())
            ? $"{ours.Count} rows, the peer's {theirs.Count} are the same with a row for each graph"
            : $"{ours.Count} rows, the peer's {theirs.Count} are others";

    Measured Ask(string text, out List<string> rows)
    {
        var body = Array.Empty<byte>();
        var before = Processor();
        var time = Measured.Of(() =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new FormUrlEncodedContent([new("query", text)]) };
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/sparql-results+json"));
            using var response = Client.Send(request);
            using var answer = new MemoryStream();
            response.Content.ReadAsStream().CopyTo(answer);
            body = answer.ToArray();
            if (!response.IsSuccessStatusCode)
                throw new HttpRequestException(System.Text.Encoding.UTF8.GetString(body).Split('\n')[0]);
        });
        var used = Processor() - before;
        rows = Rows(ResultDocument.Read(new MemoryStream(body), ResultFormat.Json));
        return time with { Processor = used };
    }

    /// <summary>Milliseconds of processor that the peer has used, to ten.</summary>
    double Processor()
    {
        var fields = File.ReadAllText($"/proc/{process}/stat").Split(") ")[1].Split(' ');
        return (double.Parse(fields[11], CultureInfo.InvariantCulture) + double.Parse(fields[12], CultureInfo.InvariantCulture)) * 1000 / TicksPerSecond;
    }

    /// <summary>The rows as sorted texts that do not depend on how an engine writes numbers and times.</summary>
    static List<string> Rows(QueryResult result)
    {
        var rows = result switch
        {
            SolutionsResult { Solutions: var solutions } => solutions.Select(solution => solution.ToRow()),
            TableResult { Table: var table } => table.Rows,
            // As Virtuoso says it.
            BooleanResult { Value: var value } => [[new Literal(value ? "1" : "0")]],
            _ => [],
        };
        return [.. rows.Select(row => string.Join('\t', row.Select(Text))).Order(StringComparer.Ordinal)];
    }

    static string Text(Term? term) => term switch
    {
        Literal { Datatype: Xsd.Namespace + "dateTime" } time when DateTimeOffset.TryParse(time.Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) =>
            instant.UtcDateTime.ToString("s", CultureInfo.InvariantCulture),
        Literal { Datatype: Xsd.Integer or Xsd.Decimal or Xsd.Double } number when double.TryParse(number.Value, CultureInfo.InvariantCulture, out var value) =>
            value.ToString("G9", CultureInfo.InvariantCulture),
        Literal literal => literal.Value,
        Iri iri => iri.Value,
        _ => "",
    };
}
