using Talion.Rdf.Terms;

namespace Talion.Rdf.Tests.Terms;

[TestClass]
public sealed class TermTests
{
    [TestMethod]
    [DataRow("http://example.org/a b")]
    [DataRow("http://example.org/<a>")]
    [DataRow("http://example.org/\n")]
    [DataRow("a`b")]
    public void An_IRI_cannot_hold_what_no_syntax_could_write(string value) =>
        Assert.ThrowsExactly<ArgumentException>(() => new Iri(value));

    [TestMethod]
    public void Language_tags_are_the_same_in_capitals() => Assert.AreEqual(Literal.Tagged("x", "EN"), Literal.Tagged("x", "en"));

    [TestMethod]
    public void A_string_and_an_integer_of_the_same_form_differ() =>
        Assert.AreNotEqual<Term>(new Literal("1"), new Literal("1", Xsd.Integer));

    [TestMethod]
    public void Short_labels_of_blank_nodes_come_before_long_ones() =>
        Assert.IsLessThan(0, TermComparer.Ordinal.Compare(new BlankNode("b2"), new BlankNode("b10")));
}
