using Talion.Rdf.JsonLd;
using Talion.Rdf.Syntax;
using Talion.Rdf.TriG;

namespace Talion.Rdf.Tests.JsonLd;

[TestClass]
public sealed class JsonLdReaderTests
{
    const string Prefixes = "PREFIX ex: <http://example.org/> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";

    [TestMethod]
    [DataRow("""{"@context": {"name": "http://example.org/name"}, "@id": "http://example.org/s", "name": "N", "unknown": 1}""", "ex:s ex:name 'N' .", DisplayName = "a term, and one that is not defined")]
    [DataRow("""{"@context": {"ex": "http://example.org/"}, "@id": "ex:s", "@type": "ex:T", "ex:p": {"@id": "ex:o"}}""", "ex:s a ex:T ; ex:p ex:o .", DisplayName = "prefixes and types")]
    [DataRow("""{"@context": {"@vocab": "http://example.org/", "@base": "http://example.org/x/"}, "@id": "../s", "p": [1, 2.5, 1e30, true, null]}""", "ex:s ex:p 1, 2.5E0, 1.0E30, true .", DisplayName = "vocabulary, base and native values")]
    [DataRow("""{"@context": {"@vocab": "http://example.org/", "p": {"@type": "@id"}, "d": {"@type": "xsd:date"}, "v": {"@type": "@vocab"}, "xsd": "http://www.w3.org/2001/XMLSchema#"}, "@id": "http://example.org/s", "p": "http://example.org/o", "d": "2020-03-11", "v": "term"}""", "ex:s ex:p ex:o ; ex:d '2020-03-11'^^xsd:date ; ex:v ex:term .", DisplayName = "coercion")]
    [DataRow("""{"@context": {"@vocab": "http://example.org/", "p": {"@container": "@list"}}, "@id": "http://example.org/s", "p": ["a", ["b"]], "q": {"@list": []}, "r": {"@set": [1, 2]}}""", "ex:s ex:p ( 'a' ( 'b' ) ) ; ex:q () ; ex:r 1, 2 .", DisplayName = "lists and sets")]
    [DataRow("""{"@context": {"@vocab": "http://example.org/", "@language": "en", "n": {"@language": null}, "m": {"@container": "@language"}}, "@id": "http://example.org/s", "l": "x", "n": "x", "m": {"de": "x", "@none": "y"}}""", "ex:s ex:l 'x'@en ; ex:n 'x' ; ex:m 'x'@de, 'y' .", DisplayName = "languages")]
    [DataRow("""{"@context": {"@vocab": "http://example.org/"}, "@id": "http://example.org/g", "about": "it", "@graph": [{"@id": "_:x", "p": {"q": "nested"}}]}""", "ex:g ex:about 'it' . ex:g { _:x ex:p [ ex:q 'nested' ] }", DisplayName = "a named graph and nested nodes")]
    [DataRow("""[{"@context": {"@vocab": "http://example.org/", "parent": {"@reverse": "child"}}, "@id": "http://example.org/s", "parent": {"@id": "http://example.org/a"}, "@reverse": {"p": [{"@id": "http://example.org/b"}]}}]""", "ex:a ex:child ex:s . ex:b ex:p ex:s .", DisplayName = "reverse properties")]
    [DataRow("""{"@context": {"@vocab": "http://example.org/", "m": {"@container": "@index"}, "i": {"@container": "@id"}, "t": {"@container": "@type"}}, "@id": "http://example.org/s", "m": {"a": 1, "b": [2]}, "i": {"http://example.org/o": {"p": 1}}, "t": {"T": {"@id": "http://example.org/u"}}}""", "ex:s ex:m 1, 2 ; ex:i ex:o ; ex:t ex:u . ex:o ex:p 1 . ex:u a ex:T .", DisplayName = "maps by index, name and type")]
    [DataRow("""{"@context": {"@version": 1.1, "@vocab": "http://example.org/", "T": {"@context": {"p": "http://example.org/scoped"}}, "q": {"@context": {"p": "http://example.org/inner"}}, "data": "@nest"}, "@id": "http://example.org/s", "@type": "T", "p": {"@id": "http://example.org/o", "p": 1}, "q": {"@id": "http://example.org/u", "p": 2}, "data": {"r": 3}}""", "ex:s a ex:T ; ex:scoped ex:o ; ex:q ex:u ; ex:r 3 . ex:o ex:p 1 . ex:u ex:inner 2 .", DisplayName = "scoped contexts and nesting")]
    [DataRow("""{"@context": {"@vocab": "http://example.org/", "j": {"@type": "@json"}}, "@id": "http://example.org/s", "j": {"b": [1.0, "x"], "a": null}, "@included": [{"@id": "http://example.org/u", "p": 1}]}""", """ex:s ex:j '{"a":null,"b":[1,"x"]}'^^rdf:JSON . ex:u ex:p 1 .""", DisplayName = "JSON literals and included nodes")]
    public void A_document_says_what_its_context_makes_of_it(string json, string trig) =>
        SyntaxSuite.AssertIsomorphic(TriGReader.Parse(Prefixes + trig), JsonLdReader.Parse(json));

    [TestMethod]
    [DataRow("""{"@context": {"a": "b:c", "b": "a:d"}, "a": 1}""")]
    [DataRow("""{"@id": 1}""")]
    [DataRow("""{"@context": "http://example.org/context"}""")]
    [DataRow("""{"@context": {"@version": 1.0}}""")]
    [DataRow("""{"@context": {"@id": "http://example.org/"}}""")]
    [DataRow("""{"http://example.org/p": {"@value": "x", "http://example.org/q": 1}}""")]
    [DataRow("""{"@id": "http://example.org/s", "@id": "http://example.org/t"}""")]
    [DataRow("{")]
    public void A_document_that_breaks_the_rules_is_an_error(string json) =>
        Assert.ThrowsExactly<RdfSyntaxException>(() => JsonLdReader.Parse(json));

    [TestMethod]
    public void A_context_that_lies_elsewhere_is_asked_for()
    {
        var quads = JsonLdReader.Parse(
            """{"@context": "context", "@id": "s", "p": 1}""",
            "http://example.org/",
            iri => iri == "http://example.org/context" ? """{"@context": {"@vocab": "http://example.org/"}}""" : "");

        SyntaxSuite.AssertIsomorphic(TriGReader.Parse(Prefixes + "ex:s ex:p 1 ."), quads);
    }

    [TestMethod]
    public void Ten_thousand_nested_arrays_are_an_error() =>
        Assert.ThrowsExactly<RdfSyntaxException>(() => JsonLdReader.Parse(new string('[', 10_000)));
}
