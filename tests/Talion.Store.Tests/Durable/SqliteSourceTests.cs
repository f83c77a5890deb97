using Talion.Rdf.Terms;
using Talion.Sparql.Sources;
using Talion.Store.Durable;
using Talion.Store.Indexes;

namespace Talion.Store.Tests.Durable;

/// <summary>The file answers every search as the memory store does.</summary>
[TestClass]
public sealed class SqliteSourceTests
{
    static readonly TemporaryFolder Folder = new();
    static DurableStore? store;
    static IQuadSource? file;
    static IQuadSource? memory;

    [ClassInitialize]
    public static void Fill(TestContext context)
    {
        var quads = RandomQuads.Of(3000, seed: 7);
        store = DurableStore.OpenToWrite(Folder.Path);
        using (var change = store.Begin())
        {
            change.Apply([], quads);
            change.Commit();
        }

        (file, memory) = (store.Current, MemoryStore.Of(quads).Current);
    }

    [ClassCleanup]
    public static void Close()
    {
        store?.Dispose();
        Folder.Dispose();
    }

    [TestMethod]
    public void Every_pattern_finds_the_same_quads_in_every_order()
    {
        var random = new Random(11);
        for (var i = 0; i < 100; i++)
        {
            var sample = RandomQuads.Of(1, random.Next())[0];
            var bound = random.Next(16);
            var graph = random.Next(3) == 0 ? TermIds.Union : TermIds.None;
            foreach (var order in Enum.GetValues<QuadOrder>().Where(order => graph == TermIds.None || order != QuadOrder.Gspo))
                Assert.AreSequenceEqual(Found(memory!, sample, bound, graph, QuadOrder.Any), Found(file!, sample, bound, graph, order), $"{sample} {bound} {graph} {order}");
        }
    }

    [TestMethod]
    public void Counts_are_exact()
    {
        var random = new Random(13);
        for (var i = 0; i < 400; i++)
        {
            var (sample, bound) = (RandomQuads.Of(1, random.Next())[0], random.Next(16));
            Assert.AreEqual(memory!.Count(Pattern(memory, sample, bound, TermIds.None)), file!.Count(Pattern(file, sample, bound, TermIds.None)), $"{sample} {bound}");
        }
    }

    [TestMethod]
    public void Rows_come_in_the_order_asked_for()
    {
        foreach (var (order, key) in new (QuadOrder, Func<QuadIds, (int, int, int, int)>)[]
        {
            (QuadOrder.Spog, q => (q.Subject, q.Predicate, q.Object, q.Graph)),
            (QuadOrder.Posg, q => (q.Predicate, q.Object, q.Subject, q.Graph)),
            (QuadOrder.Ospg, q => (q.Object, q.Subject, q.Predicate, q.Graph)),
            (QuadOrder.Gspo, q => (q.Graph, q.Subject, q.Predicate, q.Object)),
        })
        {
            var rows = Rows(file!, default, order).Select(key).ToList();
            Assert.AreSequenceEqual(rows.Order().ToList(), rows, $"{order}");
        }
    }

    [TestMethod]
    [DataRow(false, QuadOrder.Spog)]
    [DataRow(false, QuadOrder.Gspo)]
    [DataRow(false, QuadOrder.Posg)]
    [DataRow(true, QuadOrder.Posg)]
    [DataRow(true, QuadOrder.Ospg)]
    public void Runs_are_as_long_as_in_memory(bool isUnion, QuadOrder order)
    {
        var pattern = new QuadPattern(0, 0, 0, isUnion ? TermIds.Union : TermIds.None);

        Assert.AreSequenceEqual(Runs(memory!, pattern, order), Runs(file!, pattern, order));
    }

    [TestMethod]
    public void Graph_names_leave_out_the_default_graph() =>
        Assert.AreSequenceEqual(
            memory!.GraphNames().Select(id => memory.Term(id).ToString()).Order(StringComparer.Ordinal).ToList(),
            file!.GraphNames().Select(id => file.Term(id).ToString()).Order(StringComparer.Ordinal).ToList());

    [TestMethod]
    public void Unknown_terms_and_negative_ids_match_nothing()
    {
        Assert.AreEqual(TermIds.None, file!.Find(new Iri("http://example.org/unknown")));
        Assert.IsEmpty(Rows(file, new QuadPattern(-5, 0, 0), QuadOrder.Any));
        Assert.AreEqual(0, file.Count(new QuadPattern(0, 0, -1)));
    }

    [TestMethod]
    public void A_predicate_is_surveyed()
    {
        var predicate = file!.Find(new Iri("http://example.org/3"));

        var statistics = file.Statistics(predicate);

        Assert.AreEqual(memory!.Statistics(memory.Find(new Iri("http://example.org/3"))).Quads, statistics.Quads);
        Assert.IsGreaterThan(0, statistics.Objects);
    }

    /// <summary>Each term with the length of its run; a long run may come in pieces.</summary>
    static List<string> Runs(IQuadSource source, QuadPattern pattern, QuadOrder order) =>
        [.. source.CountRuns(pattern, order).GroupBy(run => run.Id)
            .Select(run => $"{(run.Key == TermIds.DefaultGraph ? "" : source.Term(run.Key))} {run.Sum(piece => piece.Count)}")
            .Order(StringComparer.Ordinal)];

    static List<string> Found(IQuadSource source, Quad sample, int bound, int graph, QuadOrder order) =>
        [.. Rows(source, Pattern(source, sample, bound, graph), order)
            .Select(q => $"{source.Term(q.Subject)} {source.Term(q.Predicate)} {source.Term(q.Object)} {(graph == TermIds.Union || q.Graph == TermIds.DefaultGraph ? "" : source.Term(q.Graph))}")
            .Order(StringComparer.Ordinal)];

    static QuadPattern Pattern(IQuadSource source, Quad sample, int bound, int graph) => new(
        (bound & 1) == 0 ? 0 : Known(source, sample.Subject),
        (bound & 2) == 0 ? 0 : Known(source, sample.Predicate),
        (bound & 4) == 0 ? 0 : Known(source, sample.Object),
        (bound & 8) == 0 || graph == TermIds.Union ? graph : sample.Graph is null ? TermIds.DefaultGraph : Known(source, sample.Graph));

    static int Known(IQuadSource source, Term term) => source.Find(term) is var id and not TermIds.None ? id : -9;

    static List<QuadIds> Rows(IQuadSource source, QuadPattern pattern, QuadOrder order)
    {
        using var cursor = source.OpenCursor();
        cursor.Seek(pattern, order);
        var rows = new List<QuadIds>();
        while (cursor.MoveNext())
            rows.Add(cursor.Current);
        return rows;
    }
}
