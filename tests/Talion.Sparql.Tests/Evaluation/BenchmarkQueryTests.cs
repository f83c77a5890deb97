using System.Globalization;
using System.Text;
using Talion.Rdf.NQuads;
using Talion.Rdf.Terms;
using Talion.Sparql.Results;
using Talion.Sparql.Sources;
using Talion.Store.Indexes;
using Talion.Testing;

namespace Talion.Sparql.Tests.Evaluation;

/// <summary>The benchmark's queries on a smaller graph of the same kind, against plain loops over lists, which know nothing of SPARQL.</summary>
[TestClass]
public sealed class BenchmarkQueryTests
{
    const string V = AttackGraph.Base + "v#";

    static readonly List<Quad> Quads = Made();

    /// <summary>The default graph: every triple once, however many graphs it stands in.</summary>
    static readonly List<Quad> Triples = [.. Quads.Select(quad => quad with { Graph = null }).Distinct()];

    static readonly IQuadSource Source = MemoryStore.Of(Quads).Current;

    static readonly ILookup<string, (Term From, Term To)> Links = Triples.ToLookup(quad => quad.Predicate.Value[V.Length..], quad => (quad.Subject, quad.Object));

    static readonly ILookup<(string, Term), Term> Objects = Triples.ToLookup(quad => (quad.Predicate.Value[V.Length..], quad.Subject), quad => quad.Object);

    static readonly ILookup<Term, Term> Causes = Links["retaliatesFor"].ToLookup(link => link.From, link => link.To);

    static readonly ILookup<Term, Term> Effects = Links["retaliatesFor"].ToLookup(link => link.To, link => link.From);

    static readonly Dictionary<string, Func<IEnumerable<string>>> Expected = new()
    {
        ["01-one-event"] = () => Quads.Where(quad => quad.Graph is not null && quad.Subject.Equals(Event(1049))).Select(quad => Row(quad.Predicate, quad.Object)),
        ["02-by-literal"] = () => [Row(Event(1049), Of("date", Event(1049)).Single())],
        ["03-four-patterns"] = () =>
            from e in By(3)
            from b in Of("target", e)
            from d in Of("date", e)
            where Of("locatedIn", b).Contains(Name("country", 2)) && string.CompareOrdinal(Text(d), "2024-06") >= 0 && string.CompareOrdinal(Text(d), "2024-09") < 0
            select Row(e, b, d),
        ["04-count-by-actor"] = () => Links["actor"].GroupBy(link => link.To).Select(actor => Row(actor.Key, Number(actor.Count()))),
        ["05-causes"] = () => Reached(Event(1049), Causes).Select(x => Row(x)),
        ["06-effects"] = () => Reached(Event(1000), Effects).Select(x => Row(x)),
        ["07-all-chains"] = () => [Row(Number(Causes.Sum(from => Reached(from.Key, Causes).Count)))],
        ["08-two-optionals"] = () =>
            from e in By(3)
            from d in Of("date", e)
            from w in OrNone(Of("wounded", e))
            from c in OrNone(Of("retaliatesFor", e))
            select Row(e, d, w, c),
        ["09-regex"] = () => Links["description"].Where(link => Text(link.To).Contains("drone swarm", StringComparison.Ordinal)).Select(link => Row(link.From)),
        ["10-which-graph"] = () => Quads.Where(quad => quad.Subject.Equals(Event(1049)) && quad.Predicate.Value == V + "actor").Select(quad => Row(quad.Graph, quad.Object)),
        ["11-latest-ten"] = () => Links["date"].OrderByDescending(link => Text(link.To), StringComparer.Ordinal).ThenBy(link => Iri(link.From), StringComparer.Ordinal)
            .Take(10).Select(link => Row(link.From, link.To)),
        ["12-tit-for-tat"] = () => Links["retaliatesFor"]
            .Select(link => (A: Of("actor", link.From).Single(), B: Of("actor", link.To).Single(), Killed: decimal.Parse(Text(Of("killed", link.From).Single()), CultureInfo.InvariantCulture)))
            .Where(pair => !pair.A.Equals(pair.B))
            .GroupBy(pair => (pair.A, pair.B))
            .OrderByDescending(pair => pair.Count()).ThenBy(pair => Iri(pair.Key.A), StringComparer.Ordinal).ThenBy(pair => Iri(pair.Key.B), StringComparer.Ordinal)
            .Take(20).Select(pair => Row(pair.Key.A, pair.Key.B, Number(pair.Count()), Decimal(pair.Average(one => one.Killed)))),
        ["13-never-answered"] = () => By(7).Where(e => int.Parse(Text(Of("killed", e).Single()), CultureInfo.InvariantCulture) >= 6 && !Effects.Contains(e)).Select(e => Row(e)),
        ["14-graphs"] = () => Quads.GroupBy(quad => quad.Graph!).OrderByDescending(graph => graph.Count()).ThenBy(graph => Iri(graph.Key), StringComparer.Ordinal)
            .Take(5).Select(graph => Row(graph.Key, Number(graph.Count()))),
        ["15-cycle"] = () => ["yes"],
        ["16-optional-under-union"] = () =>
            (from e in By(3)
             from d in Of("date", e)
             from w in OrNone(Of("wounded", e))
             select Row(e, d, w, null)).Concat(
             from claim in Links["by"]
             where claim.To.Equals(Name("actor", 5))
             from t in OrNone(Of("text", claim.From).Where(text => Text(text).Contains("harbour", StringComparison.Ordinal)))
             select Row(claim.From, null, null, t)),
        ["17-distinct-by-group"] = () => Links["actor"].GroupBy(link => link.To, link => link.From).Select(actor =>
            Row(actor.Key, Number(actor.SelectMany(e => Of("target", e)).Distinct().Count()), Number(actor.SelectMany(e => Of("weapon", e)).Distinct().Count()))),
        ["18-every-graph"] = () => Quads.Where(quad => quad.Predicate.Value == V + "type").GroupBy(quad => quad.Object)
            .Select(type => Row(type.Key, Number(type.Select(quad => quad.Graph).Distinct().Count()))),
    };

    public static IEnumerable<string> Queries => Directory.GetFiles(Path.Combine(Repository.Root, "tests", "Talion.Benchmarks", "Queries"), "*.rq").Order(StringComparer.Ordinal);

    [TestMethod]
    [DynamicData(nameof(Queries))]
    public void A_query_of_the_benchmark_gives_what_plain_loops_give(string path)
    {
        var rows = Rows(SparqlQuery.Parse(File.ReadAllText(path)).Execute(Source));
        var expected = Expected[Path.GetFileNameWithoutExtension(path)]();

        CollectionAssert.AreEqual(expected.Order(StringComparer.Ordinal).ToList(), rows.Order(StringComparer.Ordinal).ToList());
    }

    static IEnumerable<string> Rows(QueryResult result) => result switch
    {
        SolutionsResult { Solutions: var solutions } => solutions.Select(solution => Row([.. solution.ToRow()])),
        BooleanResult { Value: var value } => [value ? "yes" : "no"],
        _ => throw new ArgumentException("No benchmark asks for triples."),
    };

    static List<Quad> Made()
    {
        var text = new StringWriter();
        AttackGraph.Write(1500, text);
        return [.. NQuadsReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text.ToString())))];
    }

    static IEnumerable<Term> Of(string property, Term subject) => Objects[(property, subject)];

    static IEnumerable<Term?> OrNone(IEnumerable<Term> terms) => terms.DefaultIfEmpty(null!);

    static IEnumerable<Term> By(int actor) => Links["actor"].Where(link => link.To.Equals(Name("actor", actor))).Select(link => link.From);

    static HashSet<Term> Reached(Term start, ILookup<Term, Term> links)
    {
        var reached = new HashSet<Term>();
        var waiting = new Stack<Term>([start]);
        while (waiting.TryPop(out var node))
        {
            foreach (var next in links[node].Where(reached.Add))
                waiting.Push(next);
        }
        return reached;
    }

    static Iri Event(int number) => Name("event", number);

    static Iri Name(string kind, int number) => new(string.Create(CultureInfo.InvariantCulture, $"{AttackGraph.Base}{kind}/{number}"));

    static Literal Number(int value) => new(value.ToString(CultureInfo.InvariantCulture), Xsd.Integer);

    static Literal Decimal(decimal value) => new(value.ToString(CultureInfo.InvariantCulture), Xsd.Decimal);

    static string Iri(Term term) => ((Iri)term).Value;

    static string Text(Term term) => ((Literal)term).Value;

    /// <summary>A row as text, decimals to twelve places.</summary>
    static string Row(params Term?[] terms) => string.Join(' ', terms.Select(term => term is Literal { Datatype: Xsd.Decimal } number
        ? decimal.Parse(number.Value, CultureInfo.InvariantCulture).ToString("0.############", CultureInfo.InvariantCulture)
        : term?.ToString() ?? "-"));
}
