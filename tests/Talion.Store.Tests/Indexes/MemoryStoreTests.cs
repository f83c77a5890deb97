using Talion.Rdf.Terms;
using Talion.Sparql.Sources;
using Talion.Store.Indexes;

namespace Talion.Store.Tests.Indexes;

[TestClass]
public sealed class MemoryStoreTests
{
    [TestMethod]
    public void A_quad_added_twice_counts_once()
    {
        var store = MemoryStore.Of([Quad("a", "p", "b", "g"), Quad("a", "p", "b", "g")]);

        Assert.AreEqual(1, store.Count);
    }

    [TestMethod]
    public void The_union_gives_a_triple_of_two_graphs_once()
    {
        var store = MemoryStore.Of([Quad("a", "p", "b", "g"), Quad("a", "p", "b", "h"), Quad("a", "p", "b", null), Quad("a", "p", "c", "g")]);

        foreach (var order in new[] { QuadOrder.Any, QuadOrder.Spog, QuadOrder.Posg, QuadOrder.Ospg })
        {
            Assert.HasCount(2, Read(store.Current, new QuadPattern(0, 0, 0, TermIds.Union), order));
        }
    }

    [TestMethod]
    public void A_snapshot_keeps_what_a_later_change_removes()
    {
        var store = MemoryStore.Of([Quad("a", "p", "b", "g")]);
        var before = store.Current;

        store.Change([Quad("a", "p", "b", "g")], [Quad("a", "p", "c", "g")]);

        Assert.AreEqual("<b>", string.Join(' ', before.Quads().Select(quad => quad.Object)));
        Assert.AreEqual("<c>", string.Join(' ', store.Current.Quads().Select(quad => quad.Object)));
    }

    [TestMethod]
    public void A_change_not_committed_leaves_no_trace()
    {
        var store = MemoryStore.Of([Quad("a", "p", "b", "g")]);

        using (var transaction = store.Begin())
        {
            transaction.Apply([Quad("a", "p", "b", "g")], [Quad("a", "p", "c", null)]);
            Assert.AreEqual(1, transaction.Current.Count(new QuadPattern(0, 0, 0, TermIds.DefaultGraph)));
        }

        Assert.AreEqual(0, store.Current.Count(new QuadPattern(0, 0, 0, TermIds.DefaultGraph)));
        Assert.AreEqual(1, store.Count);
    }

    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    [DataRow(3)]
    [DataRow(4)]
    [DataRow(5)]
    public void Every_pattern_in_every_order_gives_what_a_plain_search_gives(int seed)
    {
        var random = new Random(seed);
        var store = new MemoryStore();
        var expected = new HashSet<Quad>();
        for (var round = 0; round < 6; round++)
        {
            var removed = expected.Where(_ => random.Next(4) == 0).ToList();
            var added = Enumerable.Range(0, round == 0 ? 200 : 20).Select(_ => RandomQuad(random)).ToList();
            store.Change(removed, added);
            expected.ExceptWith(removed);
            expected.UnionWith(added);
            Check(store, expected, random);
        }
    }

    static void Check(MemoryStore store, HashSet<Quad> expected, Random random)
    {
        var source = store.Current;
        Assert.AreEqual(expected.Count, store.Count);
        for (var test = 0; test < 100; test++)
        {
            var like = RandomQuad(random);
            var pattern = new QuadPattern(
                Maybe(source, like.Subject, random), Maybe(source, like.Predicate, random), Maybe(source, like.Object, random), Maybe(source, like.Graph, random));
            var matches = expected.Where(quad => Fits(source, quad, pattern)).Select(quad => quad.ToString()).Order().ToList();
            foreach (var order in Enum.GetValues<QuadOrder>())
            {
                CollectionAssert.AreEqual(matches, Read(source, pattern, order).Order().ToList(), $"{pattern} {order}");
            }
            Assert.AreEqual(matches.Count, source.Count(pattern));
            CheckRuns(source, pattern);
            if (pattern.Graph != TermIds.None)
                continue;
            var triples = expected.Where(quad => Fits(source, quad, pattern)).Select(quad => (quad with { Graph = null }).ToString()).Distinct().Order().ToList();
            CollectionAssert.AreEqual(triples, Triples(source, pattern).Order().ToList(), $"{pattern} in the union");
            CheckRuns(source, pattern with { Graph = TermIds.Union });
        }
    }

    static void CheckRuns(IQuadSource source, QuadPattern pattern)
    {
        foreach (var order in new[] { QuadOrder.Spog, QuadOrder.Posg, QuadOrder.Ospg, QuadOrder.Gspo })
        {
            var positions = order.Positions().ToArray();
            var isServed = positions.Skip(pattern.Prefix(order)).All(position => pattern.IsOpen(position)) && !(pattern.Graph == TermIds.Union && order == QuadOrder.Gspo);
            if (isServed && pattern.Prefix(order) < (pattern.Graph == TermIds.Union ? 3 : 4))
                CollectionAssert.AreEqual(QuadRuns.Read(source, pattern, order).ToList(), source.CountRuns(pattern, order).ToList(), $"{pattern} {order}");
        }
    }

    static bool Fits(IQuadSource source, Quad quad, QuadPattern pattern) =>
        Fits(source.Find(quad.Subject), pattern.Subject) && Fits(source.Find(quad.Predicate), pattern.Predicate)
        && Fits(source.Find(quad.Object), pattern.Object) && Fits(quad.Graph is null ? TermIds.DefaultGraph : source.Find(quad.Graph), pattern.Graph);

    static bool Fits(int id, int wanted) => wanted == TermIds.None || wanted == id;

    static int Maybe(IQuadSource source, Term? term, Random random) =>
        random.Next(2) == 0 ? TermIds.None : term is null ? TermIds.DefaultGraph : source.Find(term);

    static Quad RandomQuad(Random random) =>
        Quad($"s{random.Next(8)}", $"p{random.Next(3)}", $"o{random.Next(8)}", random.Next(4) is var g and > 0 ? $"g{g}" : null);

    static List<string> Read(IQuadSource source, QuadPattern pattern, QuadOrder order)
    {
        using var cursor = source.OpenCursor();
        cursor.Seek(pattern, order);
        var found = new List<string>();
        while (cursor.MoveNext())
        {
            var (s, p, o, g) = cursor.Current;
            found.Add(new Quad(source.Term(s), (Iri)source.Term(p), source.Term(o), g == TermIds.DefaultGraph ? null : source.Term(g)).ToString());
        }
        return found;
    }

    static IEnumerable<string> Triples(IQuadSource source, QuadPattern pattern) =>
        source.Quads(pattern with { Graph = TermIds.Union }).Select(quad => quad.ToString());

    static Quad Quad(string subject, string predicate, string @object, string? graph) =>
        new(new Iri(subject), new Iri(predicate), new Iri(@object), graph is null ? null : new Iri(graph));
}
