using Talion.Rdf.Terms;
using Talion.Rdf.TriG;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Sources;
using Talion.Sparql.Syntax;
using Talion.Store.Indexes;

namespace Talion.Sparql.Tests;

[TestClass]
public sealed class SparqlQueryTests
{
    const string Data = """
        @prefix : <http://e/> .
        :g { :a :answers :b ; :actor :x ; :killed 3 . :b :answers :c ; :actor :y ; :killed 5 . }
        :h { :a :answers :b . :c :answers :a ; :actor :x ; :killed 1 ; :label "third"@en . }
        """;

    [TestMethod]
    [DataRow("SELECT ?s { ?s :answers :b }", "a")]
    [DataRow("SELECT (COUNT(*) AS ?n) { ?s :answers ?o }", "3")]
    [DataRow("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s :answers ?o } }", "4")]
    [DataRow("SELECT ?o (COUNT(?s) AS ?n) { ?s :answers ?o } GROUP BY ?o", "a 1|b 1|c 1")]
    [DataRow("SELECT ?a (COUNT(DISTINCT ?s) AS ?n) (COUNT(?a) AS ?m) { ?s :actor ?a } GROUP BY ?a", "x 2 2|y 1 1")]
    [DataRow("SELECT ?p (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o } GROUP BY ?p HAVING(COUNT(DISTINCT ?s) > 2)", "actor 3|answers 3|killed 3")]
    [DataRow("SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g", "g 6|h 5")]
    [DataRow("SELECT ?p (COUNT(*) AS ?n) FROM <http://e/h> { ?s ?p ?o } GROUP BY ?p", "actor 1|answers 2|killed 1|label 1")]
    [DataRow("SELECT ?o (COUNT(?s) AS ?n) { ?s :missing ?o } GROUP BY ?o", "")]
    [DataRow("SELECT (COUNT(?s) AS ?n) { ?s :missing ?o }", "0")]
    [DataRow("SELECT ?z (COUNT(?s) AS ?n) { ?s :answers ?o } GROUP BY ?z", "- 3")]
    [DataRow("SELECT (COUNT(*) AS ?n) { ?s :answers ?s }", "0")]
    [DataRow("SELECT ?g { GRAPH ?g { :a :answers :b } }", "g|h")]
    [DataRow("SELECT ?x { ?x :answers+ :a }", "a|b|c")]
    [DataRow("SELECT ?x { :a :answers+ ?x }", "a|b|c")]
    [DataRow("SELECT ?x { :a :answers* ?x }", "a|b|c")]
    [DataRow("SELECT (COUNT(*) AS ?n) { ?x :answers+ ?y }", "9")]
    [DataRow("SELECT (SUM(?k) AS ?n) { ?s :killed ?k }", "9")]
    [DataRow("SELECT ?a (SUM(?k) AS ?n) { ?s :actor ?a ; :killed ?k } GROUP BY ?a", "x 4|y 5")]
    [DataRow("SELECT ?s ?l { ?s :actor :x OPTIONAL { ?s :label ?l } }", "a -|c third")]
    [DataRow("SELECT ?s { ?s :actor ?a MINUS { ?s :actor :x } }", "b")]
    [DataRow("SELECT ?s { ?s :killed ?k FILTER NOT EXISTS { ?s :label ?l } }", "a|b")]
    [DataRow("SELECT ?s { ?s :killed ?k FILTER(?k > 2 && ?k < 4) }", "a")]
    [DataRow("SELECT ?s { { ?s :killed 5 } UNION { ?s :killed 1 } }", "b|c")]
    [DataRow("SELECT ?s { ?s :killed ?k } ORDER BY DESC(?k) LIMIT 1", "b")]
    [DataRow("SELECT ?s ?m { ?s :killed ?m { SELECT (MAX(?k) AS ?m) { ?s2 :killed ?k } } }", "b 5")]
    [DataRow("SELECT ?x { VALUES ?x { 1 2 } FILTER(?x * 2 = 4) }", "2")]
    [DataRow("SELECT ?y { BIND(1 + 2 AS ?y) }", "3")]
    public void Queries_over_two_graphs_give_what_the_standard_says(string text, string expected)
    {
        var rows = SparqlQuery.Parse($"PREFIX : <http://e/> {text}").Select(Source()).Select(solution => string.Join(' ', solution.ToRow().Select(Show)));

        Assert.AreEqual(expected, string.Join('|', rows.Order(StringComparer.Ordinal)));
    }

    [TestMethod]
    public void A_node_of_another_server_is_none_of_ours()
    {
        var node = new BlankNode("b");
        var options = new QueryOptions { Service = (_, _, _) => new(["x"], [[node], [new TripleTerm(node, new Iri("http://e/p"), node)]]) };
        var source = MemoryStore.Of([new Quad(new Iri("http://e/a"), new Iri("http://e/p"), node)]).Current;

        Assert.IsEmpty(SparqlQuery.Parse("SELECT * { ?s ?p ?x SERVICE <http://e/other> { ?x ?q ?o } }").Select(source, options).ToTable().Rows);
        Assert.HasCount(2, SparqlQuery.Parse("SELECT * { SERVICE <http://e/other> { ?x ?q ?o } }").Select(source, options).ToTable().Rows);
    }

    [TestMethod]
    public void Ask_finds_a_cycle_that_leads_back_to_its_start() =>
        Assert.IsTrue(SparqlQuery.Parse("ASK { <http://e/a> <http://e/answers>+ <http://e/a> }").Ask(Source()));

    [TestMethod]
    public void Initial_bindings_reach_into_sub_selects()
    {
        var options = new QueryOptions { InitialBindings = new Dictionary<string, Term> { ["this"] = new Iri("http://e/b") } };
        var query = SparqlQuery.Parse("PREFIX : <http://e/> SELECT ?this ?n { { SELECT (COUNT(?o) AS ?n) { ?this :answers ?o } } }");

        Assert.AreEqual("b 1", string.Join('|', query.Select(Source(), options).Select(solution => string.Join(' ', solution.ToRow().Select(Show)))));
    }

    [TestMethod]
    public void Ten_thousand_nested_brackets_are_refused_with_a_message()
    {
        var text = $"ASK {{ FILTER({new string('(', 10_000)}1{new string(')', 10_000)}) }}";

        Assert.Contains("nested", Assert.ThrowsExactly<SparqlSyntaxException>(() => SparqlQuery.Parse(text)).Message);
    }

    [TestMethod]
    [DataRow("<< :s :p ", " >>")]
    [DataRow("<<( :s :p ", " )>>")]
    [DataRow(":o {| :p ", " |}")]
    public void Ten_thousand_nested_triples_are_refused_with_a_message(string open, string close)
    {
        var text = $"PREFIX : <http://e/> ASK {{ :s :p {string.Concat(Enumerable.Repeat(open, 10_000))} :o {string.Concat(Enumerable.Repeat(close, 10_000))} }}";

        Assert.Contains("nested", Assert.ThrowsExactly<SparqlSyntaxException>(() => SparqlQuery.Parse(text)).Message);
    }

    [TestMethod]
    public void Errors_tell_line_and_column()
    {
        var error = Assert.ThrowsExactly<SparqlSyntaxException>(() => SparqlQuery.Parse("SELECT *\nWHERE { ?s ?p }"));

        Assert.AreEqual((2, 15), (error.Line, error.Column));
    }

    [TestMethod]
    public void The_plan_tells_expected_and_found_rows() =>
        Assert.Contains("found 3", SparqlQuery.Parse("SELECT * { ?s <http://e/answers> ?o }").Explain(Source()));

    [TestMethod]
    [DataRow("SELECT ?a (COUNT(?e) AS ?n) { ?e <http://e/actor> ?a } GROUP BY ?a")]
    [DataRow("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")]
    [DataRow("SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g")]
    public void What_is_only_counted_is_not_read(string text) => Assert.Contains("count runs", SparqlQuery.Parse(text).Explain(Source()));

    static IQuadSource Source() => MemoryStore.Of(TriGReader.Parse(Data)).Current;

    static string Show(Term? term) => term switch
    {
        Iri iri => iri.Value[(iri.Value.LastIndexOf('/') + 1)..],
        Literal literal => literal.Value,
        _ => "-",
    };
}
