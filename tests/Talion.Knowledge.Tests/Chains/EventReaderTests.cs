using Talion.Knowledge.Chains.Rendering;
using Talion.Knowledge.Chains.Tracing;
using Talion.Knowledge.Tests.Building;

namespace Talion.Knowledge.Tests.Chains;

[TestClass]
public sealed class EventReaderTests
{
    [TestMethod]
    public void A_graph_tells_the_same_chains_as_the_articles_it_was_made_of()
    {
        using var made = TemporaryBase.Of(Dispatches.All);
        var told = made.Knowledge.Events();

        var read = new EventReader(query => query.Select(made.Knowledge.Source).ToTable()).Read();

        CollectionAssert.AreEqual(told.Select(e => (e.Id, e.Type, e.Status, e.Label, e.Days)).ToList(), read.Select(e => (e.Id, e.Type, e.Status, e.Label, e.Days)).ToList());
        foreach (var start in told.Select(e => e.Id))
            AssertSame(new ChainTracer(told).Trace(start), new ChainTracer(read).Trace(start));
    }

    static void AssertSame(Chain expected, Chain actual)
    {
        CollectionAssert.AreEqual(expected.Events.Select(EventCaption.Of).ToList(), actual.Events.Select(EventCaption.Of).ToList());
        CollectionAssert.AreEqual(expected.Links.Select(Words).ToList(), actual.Links.Select(Words).ToList());
    }

    static string Words(ChainLink link) => $"{link.Effect} {link.Type} {link.Basis} {link.Cause} {link.Cue}";
}
