using Talion.Rdf.Terms;
using Talion.Rdf.TriG;
using Talion.Sparql.Sources;
using Talion.Store.Indexes;

namespace Talion.Sparql.Tests.Evaluation;

[TestClass]
public sealed class TripleTermTests
{
    const string Data = """
        @prefix : <http://e/> .
        :g { :a :killed 3 {| :by :x ; :sure 0.9 |} ~ :second {| :by :y |} . :a :killed 5 {| :by :y |} . }
        :h { :a :killed 3 . :z :says <<( :b :killed <<( :a :killed 3 )>> )>> , <<( _:q0 :killed 3 )>> . }
        """;

    [TestMethod]
    [DataRow("SELECT ?k ?w { << :a :killed ?k >> :by ?w }", "3 x|3 y|5 y", DisplayName = "taken apart")]
    [DataRow("SELECT ?k ?w { :a :killed ?k {| :by ?w |} }", "3 x|3 y|5 y", DisplayName = "annotated")]
    [DataRow("SELECT ?w { :a :killed 3 . ?r :by ?w . << :a :killed 3 ~ ?r >> }", "x|y", DisplayName = "named")]
    [DataRow("SELECT ?w { << :a :killed 3 ~ :second >> :by ?w }", "y", DisplayName = "by name")]
    [DataRow("SELECT ?s ?k { ?s :killed ?k FILTER EXISTS { << ?s :killed ?k >> :by :x } }", "a 3", DisplayName = "made of what is bound around it")]
    [DataRow("SELECT ?s ?k ?w { ?s :killed ?k OPTIONAL { << ?s :killed ?k >> :sure ?w } }", "a 3 0.9|a 5 -", DisplayName = "optional")]
    [DataRow("SELECT ?s ?k { ?s :killed ?k MINUS { << ?s :killed ?k >> :by :x } }", "a 5", DisplayName = "taken away")]
    [DataRow("SELECT ?n { :z :says <<( ?x :killed <<( ?y ?p ?n )>> )>> }", "3", DisplayName = "nested")]
    [DataRow("SELECT ?x { :z :says <<( ?x :killed <<( ?x ?p ?n )>> )>> }", "", DisplayName = "one variable in two places")]
    [DataRow("SELECT ?g { GRAPH ?g { ?r ?p <<( :a :killed 3 )>> } }", "g|g", DisplayName = "in a graph")]
    [DataRow("SELECT (COUNT(*) AS ?n) { ?s ?p ?t FILTER(isTRIPLE(?t)) }", "5", DisplayName = "told from others")]
    [DataRow("SELECT ?s ?k { ?r :sure ?c ; ?p ?t FILTER(isTRIPLE(?t)) BIND(SUBJECT(?t) AS ?s) BIND(OBJECT(?t) AS ?k) }", "a 3", DisplayName = "by functions")]
    [DataRow("SELECT ?w { BIND(TRIPLE(:a, :killed, 3) AS ?t) ?r ?p ?t ; :by ?w }", "x|y", DisplayName = "looked for")]
    [DataRow("SELECT ?x { ?s :says/:killed ?x }", "", DisplayName = "along a path")]
    [DataRow("SELECT ?x { :z :says+ <<( ?x :killed 3 )>> FILTER(isBLANK(?x)) }", "-", DisplayName = "at a path's end")]
    [DataRow("SELECT (<<( 1 :p :o )>> AS ?t) {}", null, DisplayName = "with a number for subject")]
    public void Patterns_reach_into_triple_terms(string text, string? expected)
    {
        if (expected is null)
        {
            Assert.ThrowsExactly<Syntax.SparqlSyntaxException>(() => SparqlQuery.Parse($"PREFIX : <http://e/> {text}"));
            return;
        }
        var rows = SparqlQuery.Parse($"PREFIX : <http://e/> {text}").Select(Store().Current).Select(solution => string.Join(' ', solution.ToRow().Select(Show)));

        Assert.AreEqual(expected, string.Join('|', rows.Order(StringComparer.Ordinal)));
    }

    [TestMethod]
    public void A_triple_of_what_is_known_is_looked_up_rather_than_searched_for()
    {
        var plan = SparqlQuery.Parse("SELECT * { <http://e/a> <http://e/killed> ?k . << <http://e/a> <http://e/killed> ?k >> <http://e/sure> ?c }").Explain(Store().Current);

        Assert.Contains("match <<( <http://e/a> <http://e/killed> ?k )>>", plan);
    }

    [TestMethod]
    public void A_label_within_a_triple_term_is_not_given_out_again()
    {
        var store = Store();

        SparqlUpdate.Parse("INSERT DATA { [] <http://e/p> 1 }").Execute(store);

        var made = store.Current.Quads().Single(quad => quad.Predicate.Value == "http://e/p").Subject;
        Assert.DoesNotContain(made, store.Current.Quads().SelectMany(quad => quad.Object.BlankNodes()));
    }

    [TestMethod]
    public void Templates_fill_triple_terms_and_leave_out_what_is_none()
    {
        var query = SparqlQuery.Parse("PREFIX : <http://e/> CONSTRUCT { :r :about <<( ?s :was ?k )>> , <<( ?k :was ?s )>> } { ?s :killed ?k }");

        var triples = query.Triples(Store().Current).Select(quad => quad.Object.ToString()).Order(StringComparer.Ordinal);

        Assert.AreSequenceEqual(
            ["<<( <http://e/a> <http://e/was> \"3\"^^<http://www.w3.org/2001/XMLSchema#integer> )>>", "<<( <http://e/a> <http://e/was> \"5\"^^<http://www.w3.org/2001/XMLSchema#integer> )>>"],
            triples.ToArray());
    }

    [TestMethod]
    public void Triple_terms_are_deleted_by_what_is_in_them()
    {
        var store = Store();

        SparqlUpdate.Parse("PREFIX : <http://e/> DELETE WHERE { GRAPH :h { ?s :says <<( ?a :killed <<( ?b ?p ?c )>> )>> } }").Execute(store);

        Assert.HasCount(1, store.Current.Quads().Where(quad => quad.Predicate.Value == "http://e/says"));
    }

    static MemoryStore Store() => MemoryStore.Of(TriGReader.Parse(Data));

    static string Show(Term? term) => term switch
    {
        Iri iri => iri.Value[(iri.Value.LastIndexOf('/') + 1)..],
        Literal literal => literal.Value,
        _ => "-",
    };
}
