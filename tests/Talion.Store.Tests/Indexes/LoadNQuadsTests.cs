using System.Text;
using Talion.Rdf.NQuads;
using Talion.Rdf.Syntax;
using Talion.Sparql.Sources;
using Talion.Store.Indexes;

namespace Talion.Store.Tests.Indexes;

[TestClass]
public sealed class LoadNQuadsTests
{
    const string Document = """
        <http://e/s> <http://e/p> "a \"quoted\" \u00e9"@EN <http://e/g> .
        <http://e/s> <http://e/p> "5"^^<http://www.w3.org/2001/XMLSchema#integer> <http://e/g> .
        <http://e/s> <http://e/p> "5" .
        <http://e/s> <http://e/p> "5"@EN .
        <http://e/s> <http://e/p> "5"@en--rtl .
        <http://e/s> <http://e/p> <<(_:b<http://e/p><<( <http://e/s> <http://e/p> "a \"quoted\" \u00e9"@EN--ltr )>>)>> .
        _:b <http://e/p> _:c <http://e/g> .
        _:b <http://e/p> _:c <http://e/g> .

        """;

    [TestMethod]
    public void Bytes_become_the_quads_that_the_reader_of_objects_gives()
    {
        var store = new MemoryStore();
        store.LoadNQuads(new MemoryStream(Encoding.UTF8.GetBytes(Document)));

        CollectionAssert.AreEquivalent(NQuadsReader.Parse(Document).Distinct().ToList(), store.Current.Quads().ToList());
    }

    [TestMethod]
    public void A_bad_line_leaves_the_store_as_it_was()
    {
        var store = new MemoryStore();

        Assert.ThrowsExactly<RdfSyntaxException>(() => store.LoadNQuads(new MemoryStream("<http://e/s> <http://e/p> <http://e/o> .\n<http://e/s> oops\n"u8.ToArray())));

        Assert.AreEqual(0, store.Count);
    }

    [TestMethod]
    public void Loading_that_is_stopped_leaves_the_store_as_it_was()
    {
        var store = new MemoryStore();
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Assert.ThrowsExactly<OperationCanceledException>(() => store.LoadNQuads(new MemoryStream(Encoding.UTF8.GetBytes(Document)), cancellation.Token));

        Assert.AreEqual(0, store.Count);
    }
}
