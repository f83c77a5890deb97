using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;
using Talion.Rdf.TriG;
using Talion.Rdf.Turtle;

namespace Talion.Rdf.Tests.Turtle;

[TestClass]
public sealed class TurtleReaderTests
{
    [TestMethod]
    [DataRow("<a:s> <a:p>\n  <a:o> , , .", 2, 11)]
    [DataRow("ex:s <a:p> <a:o> .", 1, 1)]
    [DataRow("<a:s> <a:p> \"\"\"x\r\ny\"\"\" ; \n <a:q>\t}", 3, 8)]
    [DataRow("# comment\r<a:s> <a:p> 'x\n'", 2, 15)]
    [DataRow("<a:s> <a:p> <rel> .", 1, 13)]
    public void An_error_says_its_line_and_column(string text, int line, int column)
    {
        var error = Assert.ThrowsExactly<RdfSyntaxException>(() => TurtleReader.Parse(text).ToList());

        Assert.AreEqual((line, column), (error.Line, error.Column), error.Message);
    }

    [TestMethod]
    [DataRow("[ <a:p> ", " ]")]
    [DataRow("( ", " )")]
    [DataRow("<< <a:s> <a:p> ", " >>")]
    [DataRow("<<( <a:s> <a:p> ", " )>>")]
    [DataRow("<a:o> {| <a:p> ", " |}")]
    public void Ten_thousand_nested_brackets_are_an_error(string open, string close)
    {
        var text = "<a:s> <a:p> " + string.Concat(Enumerable.Repeat(open, 10_000)) + " 1 " + string.Concat(Enumerable.Repeat(close,
            10_000)) + " .";

        Assert.ThrowsExactly<RdfSyntaxException>(() => TurtleReader.Parse(text).ToList());
        Assert.ThrowsExactly<RdfSyntaxException>(() => TriGReader.Parse(text).ToList());
    }

    [TestMethod]
    public void A_list_of_a_twenty_thousand_items_is_written_and_read()
    {
        var text = $"<a:s> <a:p> ( {string.Join(' ', Enumerable.Range(0, 20_000))} ) .";
        var quads = TurtleReader.Parse(text).ToList();

        Assert.AreSequenceEqual(quads, TurtleReader.Parse(TurtleWriter.Format(quads)).ToList());
    }

    [TestMethod]
    public void Triples_are_handed_on_before_the_text_has_been_read_to_its_end()
    {
        var first = TurtleReader.Parse("<a:s> <a:p> 1 . this is no statement").First();

        Assert.AreEqual(new Quad(new Iri("a:s"), new Iri("a:p"), new Literal("1", Xsd.Integer)), first);
    }

    [TestMethod]
    public void Labels_that_look_like_those_of_unlabelled_nodes_are_kept_apart()
    {
        var nodes = TurtleReader.Parse("[] <a:p> _:anon1, _:xanon1 .").SelectMany(quad => new[] { quad.Subject, quad.Object }).Distinct();

        Assert.AreEqual(3, nodes.Count());
    }

    [TestMethod]
    public void The_prefixes_of_the_document_are_handed_out()
    {
        var prefixes = new PrefixMap();
        _ = TurtleReader.Parse("@prefix ex: <http://example.org/> .", prefixes: prefixes).Count();

        Assert.IsTrue(prefixes.TryGetNamespace("ex", out var iri));
        Assert.AreEqual("http://example.org/", iri);
    }

    [TestMethod]
    public void Bytes_that_are_not_UTF_8_are_an_error()
    {
        using var stream = new MemoryStream([.. "<a:s> <a:p> \""u8, 0xFF, .. "\" ."u8]);

        Assert.ThrowsExactly<RdfSyntaxException>(() => TurtleReader.Read(stream).ToList());
    }
}
