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
    public void A_tag_has_a_language_and_perhaps_a_direction()
    {
        var literal = Literal.Tagged("x", "AR--rtl");

        Assert.AreEqual(("ar", "rtl", RdfVocabulary.DirLangString, "ar--rtl"), (literal.Language, literal.Direction, literal.Datatype, literal.Tag));
        Assert.AreNotEqual(Literal.Tagged("x", "ar"), literal);
        Assert.ThrowsExactly<ArgumentException>(() => Literal.Tagged("x", "ar--up"));
    }

    [TestMethod]
    public void Triple_terms_are_equal_where_their_parts_are()
    {
        static TripleTerm Triple(int number) => new(new BlankNode("b"), RdfVocabulary.Type, new TripleTerm(RdfVocabulary.Nil, RdfVocabulary.Rest, new Literal($"{number}")));

        Assert.AreEqual(Triple(1), Triple(1));
        Assert.AreNotEqual(Triple(1), Triple(2));
        Assert.IsLessThan(0, TermComparer.Ordinal.Compare(Triple(1), Triple(2)));
        Assert.AreSequenceEqual([new BlankNode("x")], Triple(1).Relabel(_ => new BlankNode("x")).BlankNodes().ToArray());
    }

    [TestMethod]
    public void A_literal_is_the_subject_of_no_triple_term() =>
        Assert.ThrowsExactly<ArgumentException>(() => new TripleTerm(new Literal("x"), RdfVocabulary.Type, RdfVocabulary.Nil));

    [TestMethod]
    public void Short_labels_of_blank_nodes_come_before_long_ones() =>
        Assert.IsLessThan(0, TermComparer.Ordinal.Compare(new BlankNode("b2"), new BlankNode("b10")));
}
