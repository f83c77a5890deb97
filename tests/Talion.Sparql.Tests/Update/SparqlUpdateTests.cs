using Talion.Rdf.Terms;
using Talion.Rdf.TriG;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Sources;
using Talion.Sparql.Update;
using Talion.Store.Indexes;

namespace Talion.Sparql.Tests.Update;

[TestClass]
public sealed class SparqlUpdateTests
{
    const string Data = "@prefix : <http://e/> . :g { :a :p :b } :h { :a :p :b , :c }";

    [TestMethod]
    public void An_operation_sees_what_those_before_it_did()
    {
        var store = MemoryStore.Of(TriGReader.Parse(Data));

        Update("INSERT DATA { GRAPH :g { :x :p :y } } ; INSERT { GRAPH :h { ?s :q ?o } } WHERE { GRAPH :g { ?s :p ?o } }").Execute(store);

        Assert.AreEqual("<http://e/a> <http://e/x>", string.Join(' ', Subjects(store, "q")));
    }

    [TestMethod]
    public void A_failure_undoes_the_operations_before_it()
    {
        var store = MemoryStore.Of(TriGReader.Parse(Data));

        Assert.ThrowsExactly<UpdateException>(() => Update("DROP ALL ; LOAD <http://e/missing>").Execute(store));

        Assert.AreEqual(3, store.Count);
    }

    [TestMethod]
    public void Silent_failures_leave_the_rest_to_be_done()
    {
        var store = MemoryStore.Of(TriGReader.Parse(Data));

        Update("LOAD SILENT <http://e/missing> ; DROP GRAPH :h").Execute(store);

        Assert.AreEqual(1, store.Count);
    }

    [TestMethod]
    public void Nodes_of_a_document_are_none_of_the_stores()
    {
        var node = new BlankNode("b");
        var store = MemoryStore.Of([new Quad(node, new Iri("http://e/p"), node)]);
        var options = new UpdateOptions { Load = _ => [new Quad(node, new Iri("http://e/p"), node)] };

        Update("LOAD <http://e/document> ; LOAD <http://e/document>").Execute(store, options);

        Assert.AreEqual(3, store.Count);
    }

    [TestMethod]
    public void Load_puts_a_document_into_the_graph_that_it_names()
    {
        var store = new MemoryStore();
        var options = new UpdateOptions { Load = document => [new Quad(new Iri(document), new Iri("http://e/p"), new Literal("read"))] };

        Update("LOAD <http://e/document> INTO GRAPH :g").Execute(store, options);

        Assert.AreEqual(new Iri("http://e/g"), store.Current.Quads().Single().Graph);
    }

    [TestMethod]
    public void Every_solution_gets_blank_nodes_of_its_own()
    {
        var store = MemoryStore.Of(TriGReader.Parse(Data));

        Update("INSERT { ?o :cause _:c } WHERE { :a :p ?o }").Execute(store);

        Assert.HasCount(2, store.Current.Quads().Where(quad => quad.Object is BlankNode).Select(quad => quad.Object).Distinct());
    }

    [TestMethod]
    [DataRow("LOAD SILENT <http://e/endless>")]
    [DataRow("DROP GRAPH :g ; INSERT { ?a :q ?o } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r . ?s ?t ?u . ?v ?w ?x . ?y ?z ?aa . ?bb ?cc ?dd . ?ee ?ff ?gg . ?hh ?ii ?jj . ?kk ?ll ?mm . ?nn ?oo ?pp . ?s0 ?p0 ?o0 . ?s1 ?p1 ?o1 . ?s2 ?p2 ?o2 . ?s3 ?p3 ?o3 . ?s4 ?p4 ?o4 . ?s5 ?p5 ?o5 . ?s6 ?p6 ?o6 . ?s7 ?p7 ?o7 . ?s8 ?p8 ?o8 . ?s9 ?p9 ?o9 . ?s10 ?p10 ?o10 . ?s11 ?p11 ?o11 . ?s12 ?p12 ?o12 . ?s13 ?p13 ?o13 . ?s14 ?p14 ?o14 . ?s15 ?p15 ?o15 . ?s16 ?p16 ?o16 . ?s17 ?p17 ?o17 . ?s18 ?p18 ?o18 . ?s19 ?p19 ?o19 }")]
    public void An_update_that_is_stopped_leaves_the_store_as_it_was(string text)
    {
        var store = MemoryStore.Of(TriGReader.Parse(Data));
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));
        var limits = new QueryLimits { Deadline = TimeSpan.FromMilliseconds(20) };

        Assert.ThrowsExactly<OperationCanceledException>(() => Update(text).Execute(store, WithEndlessDocument(new QueryOptions { Cancellation = cancellation.Token })));
        var error = Assert.ThrowsExactly<QueryLimitException>(() => Update(text).Execute(store, WithEndlessDocument(new QueryOptions { Limits = limits })));

        Assert.AreEqual(QueryLimit.Deadline, error.Limit);
        Assert.AreEqual(3, store.Count);
    }

    [TestMethod]
    public void All_operations_of_a_request_share_its_limits()
    {
        var store = MemoryStore.Of(TriGReader.Parse(Data));
        var options = new UpdateOptions { Query = new QueryOptions { Limits = new QueryLimits { Rows = 5 } } };

        Assert.ThrowsExactly<QueryLimitException>(() => Update("INSERT { ?s :q ?o } WHERE { GRAPH ?g { ?s :p ?o } } ; INSERT { ?s :r ?o } WHERE { GRAPH ?g { ?s :p ?o } }").Execute(store, options));
    }

    static UpdateOptions WithEndlessDocument(QueryOptions query) => new()
    {
        Query = query,
        Load = _ => Enumerable.Range(0, int.MaxValue).Select(_ => new Quad(new Iri("http://e/a"), new Iri("http://e/p"), new Literal("again"))),
    };

    static SparqlUpdate Update(string text) => SparqlUpdate.Parse($"PREFIX : <http://e/> {text}");

    static IEnumerable<string> Subjects(MemoryStore store, string property) =>
        store.Current.Quads().Where(quad => quad.Predicate.Value == $"http://e/{property}").Select(quad => quad.Subject.ToString()).Order(StringComparer.Ordinal);
}
