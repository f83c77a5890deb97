using System.Globalization;
using System.Text;
using Talion.Rdf.NQuads;
using Talion.Rdf.Terms;
using Talion.Sparql;
using Talion.Sparql.Results;
using Talion.Sparql.Sources;
using Talion.Store.Indexes;
using Talion.Testing;
using Talion.Web.Pushing;
using Talion.Web.Remote;

namespace Talion.Web.Tests.Pushing;

/// <summary>Pushes to a Virtuoso, by updates and by its graph store.</summary>
[TestClass]
public sealed class GraphPushTests
{
    const int Events = 300;

    static VirtuosoServer? virtuoso;

    [ClassInitialize]
    public static async Task Start(TestContext _) => virtuoso = await VirtuosoServer.Start();

    [ClassCleanup]
    public static void Stop() => virtuoso?.Dispose();

    [TestMethod]
    [DataRow(null, "http://by-update.example/")]
    [DataRow("sparql-graph-crud-auth", "http://by-graph.example/")]
    public void A_push_that_was_stopped_goes_on_and_later_ones_send_what_changed(string? graphStore, string graphs)
    {
        using var folder = new TemporaryFolder();
        using var server = Server(graphStore);
        var store = MemoryStore.Of(Made(graphs));
        var all = store.Current.GraphNames().Count();

        Assert.ThrowsExactly<OperationCanceledException>(() => new GraphPush(server, folder.Path).Run(new StoppedSource(store.Current, all / 2)));
        var rest = new GraphPush(server, folder.Path).Run(store.Current);
        Assert.AreEqual(all, rest.Graphs);
        Assert.IsInRange(all / 2, all - 1, rest.Sent);
        AssertSame(store, server, graphs);

        Assert.AreEqual(new PushSummary(all, 0, 0, 0), new GraphPush(server, folder.Path).Run(store.Current));

        var (changed, gone) = (new Iri(graphs + "0"), new Iri(graphs + "1"));
        var extra = new Quad(new BlankNode("b"), new Iri("http://e/p"), new Literal("ein \"Ort\"\n\\ \u00E9\U0001F30D", RdfVocabulary.LangString, "de"), changed);
        store.Change(store.Current.Quads().Where(quad => gone.Equals(quad.Graph)).ToList(), [extra]);
        var update = new GraphPush(server, folder.Path).Run(store.Current);
        Assert.AreEqual((all - 1, 1, 1), (update.Graphs, update.Sent, update.Removed));
        AssertSame(store, server, graphs);
    }

    [TestMethod]
    public void A_server_answers_all_forms_of_queries()
    {
        using var server = Server(null);
        server.Update("INSERT DATA { GRAPH <http://e/forms> { <http://e/s> <http://e/p> \"o\"@en } }");

        Assert.AreEqual(new BooleanResult(true), Ask(server, "ASK { GRAPH <http://e/forms> { ?s ?p ?o } }"));
        var table = ((TableResult)Ask(server, "SELECT ?o { GRAPH <http://e/forms> { ?s ?p ?o } }")).Table;
        Assert.AreEqual(new Literal("o", RdfVocabulary.LangString, "en"), table.Rows.Single().Single());
        var triple = ((TriplesResult)Ask(server, "CONSTRUCT { ?s <http://e/q> ?s } { GRAPH <http://e/forms> { ?s ?p ?o } }")).Triples.Single();
        Assert.AreEqual(new Quad(new Iri("http://e/s"), new Iri("http://e/q"), new Iri("http://e/s")), triple);
        Assert.ThrowsExactly<IOException>(() => server.Update("INSERT"));
    }

    [TestMethod]
    public void A_server_that_is_not_there_is_told_in_one_line()
    {
        using var server = new SparqlServer(new Uri("http://127.0.0.1:9/sparql"));

        StringAssert.StartsWith(Assert.ThrowsExactly<IOException>(() => Ask(server, "ASK {}")).Message, "<http://127.0.0.1:9/sparql> cannot be reached", StringComparison.Ordinal);
    }

    static SparqlServer Server(string? graphStore) => new(
        new Uri(virtuoso!.Address, "sparql-auth"), graphStore is null ? null : new Uri(virtuoso.Address, graphStore), VirtuosoServer.Credential);

    /// <summary>The benchmark's graph, its graphs under names of their own; the one of provenance is too large for one update.</summary>
    static List<Quad> Made(string graphs)
    {
        var text = new StringWriter();
        AttackGraph.Write(Events, text);
        var numbers = new Dictionary<Term, int>();
        int Number(Term graph) => numbers.TryGetValue(graph, out var known) ? known : numbers[graph] = numbers.Count;
        return [.. NQuadsReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()))).Take(6000)
            .Concat(Enumerable.Range(0, 2500).Select(i => new Quad(new Iri("http://e/s"), new Iri("http://e/p"), new Literal(i.ToString(CultureInfo.InvariantCulture), Xsd.Integer), new Iri("http://e/large"))))
            .Select(quad => quad with { Graph = new Iri(graphs + Number(quad.Graph!).ToString(CultureInfo.InvariantCulture)) })];
    }

    /// <summary>The same graphs with the same number of triples, and the same texts in the one that changes.</summary>
    static void AssertSame(MemoryStore store, SparqlServer server, string graphs)
    {
        var counts = $"SELECT ?g (COUNT(*) AS ?n) WHERE {{ GRAPH ?g {{ ?s ?p ?o }} FILTER(STRSTARTS(STR(?g), '{graphs}')) }} GROUP BY ?g";
        CollectionAssert.AreEquivalent(Ours(store, counts), Theirs(server, counts));
        var literals = $"SELECT ?o WHERE {{ GRAPH <{graphs}0> {{ ?s ?p ?o }} FILTER(isLiteral(?o)) }}";
        CollectionAssert.AreEquivalent(Ours(store, literals), Theirs(server, literals));
    }

    static List<string> Ours(MemoryStore store, string query) => Rows(SparqlQuery.Parse(query).Select(store.Current).ToTable());

    static List<string> Theirs(SparqlServer server, string query) => Rows(((TableResult)Ask(server, query)).Table);

    static QueryResult Ask(SparqlServer server, string query) => server.Query(SparqlQuery.Parse(query));

    static List<string> Rows(ResultTable table) => table.Rows.Select(row => string.Join(' ', row)).ToList();
}
