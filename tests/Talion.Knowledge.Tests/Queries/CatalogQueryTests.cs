using Talion.Knowledge.Queries;
using Talion.Sparql;

namespace Talion.Knowledge.Tests.Queries;

[TestClass]
public sealed class CatalogQueryTests
{
    static readonly CatalogQuery Query = new("named", """
        # Who is called so?
        SELECT ?who WHERE {
          VALUES ?name { "" }     # words of the name
          VALUES ?least { 3 }  # how many at least
          VALUES ?where { <http://example.org/a> }  # the place
          ?who ?p ?name
        }
        """);

    [TestMethod]
    public void The_first_line_is_the_question() => Assert.AreEqual("Who is called so?", Query.Question);

    [TestMethod]
    public void A_parameter_has_a_default_and_a_meaning() =>
        Assert.AreSequenceEqual(
            [new QueryParameter("name", "\"\"", "words of the name"), new QueryParameter("least", "3", "how many at least"), new QueryParameter("where", "<http://example.org/a>", "the place")],
            Query.Parameters);

    [TestMethod]
    [DataRow("name", "Taji", "VALUES ?name { \"Taji\" }     # words")]
    [DataRow("name", "\"} # DROP \\ ALL\n", "VALUES ?name { \"\\\"} # DROP \\\\ ALL\\n\" }     # words")]
    [DataRow("least", "12", "VALUES ?least { 12 }  # how")]
    [DataRow("where", "http://example.org/b", "VALUES ?where { <http://example.org/b> }  # the")]
    public void A_value_is_quoted_as_the_default_is(string name, string value, string expected)
    {
        var text = Query.With([new(name, value)]);

        Assert.Contains(expected, text, StringComparison.Ordinal);
        SparqlQuery.Parse(text);
    }

    [TestMethod]
    public void A_parameter_set_twice_stands_for_either_value() =>
        Assert.Contains("VALUES ?name { \"a\" \"b\" } ", Query.With([new("name", "a"), new("name", "b")]), StringComparison.Ordinal);

    [TestMethod]
    [DataRow("nobody", "x", "it has 'name', 'least', 'where'")]
    [DataRow("least", "few", "'few' is no whole number")]
    [DataRow("where", "there", "'there' is no IRI")]
    public void A_wrong_setting_is_named(string name, string value, string said)
    {
        var e = Assert.ThrowsExactly<ArgumentException>(() => Query.With([new(name, value)]));

        Assert.Contains(said, e.Message, StringComparison.Ordinal);
    }

    [TestMethod]
    public void A_file_without_a_question_is_refused() => Assert.ThrowsExactly<FormatException>(() => new CatalogQuery("x", "SELECT * { }"));
}
