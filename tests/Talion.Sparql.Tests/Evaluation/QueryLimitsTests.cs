using Talion.Rdf.Terms;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Sources;
using Talion.Sparql.Syntax;
using Talion.Store.Indexes;

namespace Talion.Sparql.Tests.Evaluation;

[TestClass]
public sealed class QueryLimitsTests
{
    /// <summary>Far more work than any of the limits below allows, in every place where work is done.</summary>
    static readonly string[] Endless =
    [
        "SELECT (COUNT(*) AS ?n) { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f . ?g ?s ?h }",
        "SELECT (COUNT(*) AS ?n) { ?a <p>* ?b . ?c <p>* ?d . ?e <p>* ?f . ?g <p>* ?h }",
        "SELECT * { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f . ?g ?s ?h } ORDER BY ?a",
        "SELECT * { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f . ?g ?s ?h } ORDER BY ?a LIMIT 1000000",
        "SELECT * { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f FILTER NOT EXISTS { ?g ?s ?h . ?i ?t ?j FILTER(?a = 1) } }",
        "SELECT DISTINCT ?a { ?a ?p ?b MINUS { ?c ?q ?d . ?e ?r ?f . ?g ?s ?h } }",
        "CONSTRUCT { ?a <x> ?h } { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f . ?g ?s ?h }",
        "ASK { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f . ?g ?s ?h FILTER(?a = ?h && ?a != ?h) }",
    ];

    [TestMethod]
    [DynamicData(nameof(EndlessQueries))]
    public void A_deadline_stops_a_query_wherever_it_is(string text)
    {
        var options = new QueryOptions { Limits = new QueryLimits { Deadline = TimeSpan.FromMilliseconds(20) } };

        var error = Assert.ThrowsExactly<QueryLimitException>(() => SparqlQuery.Parse(text).Explain(Chain(300), options));

        Assert.AreEqual(QueryLimit.Deadline, error.Limit);
    }

    [TestMethod]
    [DynamicData(nameof(EndlessQueries))]
    public void Cancellation_stops_a_query_wherever_it_is(string text)
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));
        var options = new QueryOptions { Cancellation = cancellation.Token };

        Assert.ThrowsExactly<OperationCanceledException>(() => SparqlQuery.Parse(text).Explain(Chain(300), options));
    }

    [TestMethod]
    public void A_regular_expression_that_backtracks_for_ever_is_stopped()
    {
        var options = new QueryOptions { Limits = new QueryLimits { Deadline = TimeSpan.FromMilliseconds(20) } };
        var query = SparqlQuery.Parse($"SELECT * {{ BIND(REGEX(\"{new string('a', 60)}\", \"^(a+)+\\\\1b$\") AS ?x) }}");

        Assert.ThrowsExactly<QueryLimitException>(() => query.Explain(Chain(1), options));
    }

    [TestMethod]
    public void The_row_limit_lets_its_number_of_rows_through_and_no_more()
    {
        var query = SparqlQuery.Parse("SELECT * { ?s ?p ?o }");

        Assert.AreEqual(10, query.Select(Chain(10), new QueryOptions { Limits = new QueryLimits { Rows = 10 } }).Count());
        var error = Assert.ThrowsExactly<QueryLimitException>(() => query.Select(Chain(10), new QueryOptions { Limits = new QueryLimits { Rows = 9 } }).Count());
        Assert.AreEqual(QueryLimit.Rows, error.Limit);
    }

    [TestMethod]
    [DataRow("SELECT * { ?a ?p ?b . ?c ?q ?d } ORDER BY ?a")]
    [DataRow("SELECT DISTINCT ?a ?b ?c { ?a ?p ?b . ?c ?q ?d }")]
    [DataRow("SELECT ?a ?c (COUNT(*) AS ?n) { ?a ?p ?b . ?c ?q ?d } GROUP BY ?a ?c")]
    [DataRow("SELECT (GROUP_CONCAT(?a) AS ?n) { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f }")]
    [DataRow("SELECT (CONCAT(STR(?a), STR(?c)) AS ?n) { ?a ?p ?b . ?c ?q ?d }")]
    [DataRow("SELECT * { ?a ?p ?b { SELECT * { ?c ?q ?d . ?e ?r ?f } } }")]
    public void The_memory_limit_stops_a_query_that_keeps_too_much(string text)
    {
        var options = new QueryOptions { Limits = new QueryLimits { Memory = 1 << 20 } };

        var error = Assert.ThrowsExactly<QueryLimitException>(() => SparqlQuery.Parse(text).Explain(Chain(300), options));

        Assert.AreEqual(QueryLimit.Memory, error.Limit);
    }

    [TestMethod]
    public void Wide_and_deep_queries_are_answered_or_refused_but_never_break_the_stack()
    {
        const int Many = 10_000;
        var unions = string.Join(" UNION ", Enumerable.Repeat("{ ?s ?p ?o }", Many));
        var alternatives = string.Join(" || ", Enumerable.Repeat("?s = <n1>", Many));
        var sums = string.Join(" + ", Enumerable.Repeat("1", Many));
        var triples = string.Concat(Enumerable.Repeat("?s <p> ?o . ", Many));
        var path = string.Join('/', Enumerable.Repeat("<p>", Many));

        Assert.AreEqual(3 * Many, Count($"SELECT * {{ {unions} }}"));
        Assert.AreEqual(1, Count($"SELECT * {{ ?s ?p ?o FILTER({alternatives}) }}"));
        Assert.AreEqual(1, Count($"SELECT * {{ BIND({sums} AS ?x) }}"));
        Assert.AreEqual(3, Count($"SELECT * {{ {triples} }}"));
        Assert.AreEqual(0, Count($"SELECT * {{ ?s {path} ?o }}"));
        foreach (var deep in new[] { "{", "OPTIONAL {", "{ SELECT * {", "MINUS {", "GRAPH ?g {", "FILTER NOT EXISTS { ?s ?p ?o . " })
        {
            var open = string.Concat(Enumerable.Repeat(deep, 60));
            var close = new string('}', open.Count(c => c == '{'));
            Count($"SELECT * {{ ?s ?p ?o . {open} ?s ?p ?o {close} }}");
            open = string.Concat(Enumerable.Repeat(deep, Many));
            Assert.ThrowsExactly<SparqlSyntaxException>(() => Count($"SELECT * {{ {open} {new string('}', Many)} }}"));
        }
        Assert.ThrowsExactly<SparqlSyntaxException>(() => Count($"SELECT * {{ {string.Concat(Enumerable.Repeat("OPTIONAL { ?s ?p ?o } ", Many))} }}"));
        Assert.ThrowsExactly<SparqlSyntaxException>(() => Count($"SELECT * {{ ?s ?p {new string('(', Many)}{new string(')', Many)} }}"));
    }

    static int Count(string text) => SparqlQuery.Parse(text).Select(Chain(3)).Count();

    static IEnumerable<string> EndlessQueries() => Endless;

    static IQuadSource Chain(int length) =>
        MemoryStore.Of(Enumerable.Range(0, length).Select(i => new Quad(new Iri($"n{i}"), new Iri("p"), new Iri($"n{i + 1}")))).Current;
}
