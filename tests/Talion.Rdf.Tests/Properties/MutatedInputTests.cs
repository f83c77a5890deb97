using FsCheck;
using FsCheck.Fluent;
using Talion.Rdf.JsonLd;
using Talion.Rdf.NQuads;
using Talion.Rdf.NTriples;
using Talion.Rdf.RdfXml;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;
using Talion.Rdf.TriG;
using Talion.Rdf.Turtle;

namespace Talion.Rdf.Tests.Properties;

[TestClass]
public sealed class MutatedInputTests
{
    const string Lines = """
        <http://example.org/s> <http://example.org/p> "a \u00e9 \"b\""@en-GB <http://example.org/g> . # comment
        _:b1.x <http://example.org/p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
        VERSION "1.2"
        <http://example.org/s> <http://example.org/p> <<( _:b <http://example.org/p> <<( <http://example.org/s> <http://example.org/p> "x"@ar--rtl )>> )>> .
        """;

    const string Statements = """
        @prefix ex: <http://example.org/> . BASE <http://example.org/base/>
        ex:s a ex:T ; ex:p 1, -2.5, 3e4, true, 'x'@en, '''long 'one' ''', "y"^^ex:d, [ ex:q ( 1 [] "\u00e9" ) ] ; .
        << ex:s ex:p << _:x a ex:T >> ~ ex:r >> ex:q <<( ex:s ex:p "x"@en--ltr )>> ~ _:r {| ex:says ex:it ; |} {| ex:says 1 |} .
        GRAPH ex:g { <rel#x> ex:p.q ex:a\~b%20 . _:x ex:p _:y }
        """;

    const string Xml = """
        <?xml version="1.0"?><!DOCTYPE r [<!ENTITY e "http://example.org/">]>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:ex="http://example.org/" xml:base="http://example.org/base/" xml:lang="en">
          <ex:T rdf:about="&e;s" ex:q="v"><ex:p rdf:resource="rel"/><ex:p rdf:parseType="Collection"><rdf:Description rdf:nodeID="b"/></ex:p>
          <rdf:li rdf:ID="x" rdf:datatype="&e;d">1</rdf:li><ex:p rdf:parseType="Literal"><b>x</b></ex:p><ex:p rdf:parseType="Resource"><ex:q/></ex:p></ex:T>
        </rdf:RDF>
        """;

    const string JsonLd = """
        {"@context": {"ex": "http://example.org/", "p": {"@id": "ex:p", "@container": "@list", "@type": "@id"}, "l": {"@id": "ex:l", "@container": "@language"}, "@base": "http://example.org/"},
         "@id": "s", "@type": ["ex:T"], "p": ["a", "b"], "l": {"en": ["x"], "@none": "y"}, "ex:q": [1, 2.5, true, null, {"@value": "v", "@type": "ex:d"}],
         "@reverse": {"ex:r": {"@id": "_:b"}}, "@graph": [{"@id": "ex:g", "ex:p": {"@set": [{"@value": "v", "@language": "en"}]}}]}
        """;

    public static IEnumerable<(string Syntax, Func<string, IEnumerable<Quad>> Read, string Text)> Syntaxes =>
    [
        ("N-Triples", text => NTriplesReader.Parse(text), Lines),
        ("N-Quads", text => NQuadsReader.Parse(text), Lines),
        ("Turtle", text => TurtleReader.Parse(text), Statements),
        ("TriG", text => TriGReader.Parse(text), Statements),
        ("RDF/XML", text => RdfXmlReader.Parse(text), Xml),
        ("JSON-LD", text => JsonLdReader.Parse(text), JsonLd),
    ];

    [TestMethod]
    [DynamicData(nameof(Syntaxes))]
    public void Broken_text_gives_a_syntax_error_and_nothing_else(string syntax, Func<string, IEnumerable<Quad>> read, string text)
    {
        var mutations = from edits in Edit(text.Length).ListOf() select edits.Aggregate(text, Apply);

        Prop.ForAll(mutations.ToArbitrary(), mutated =>
        {
            try
            {
                _ = read(mutated).Count();
            }
            catch (RdfSyntaxException error)
            {
                Assert.IsNotNull(error.Message, syntax);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(7UL, 11UL));
    }

    static Gen<(int At, int Removed, string Put)> Edit(int length) =>
        from at in Gen.Choose(0, length)
        from removed in Gen.Choose(0, 3)
        from put in Gen.OneOf(
            Gen.Elements("<", ">", "\"", "'''", "\\", "\\u", "\\uD800", "@", "^^", ".", "..", "[", "]", "(", ")", "{", "}", "_:", ":", "%",
                "-", "\n", "\r", "\0", "\uD800", "é", "&", "=", "//", ",", "@id", "@list", "null", "rdf:", "/>", "<<", "<<(", ")>>", "~", "{|", "|}", "--"),
            Gen.Constant(""))
        select (at, removed, put);

    static string Apply(string text, (int At, int Removed, string Put) edit)
    {
        var at = Math.Min(edit.At, text.Length);
        return text[..at] + edit.Put + text[Math.Min(at + edit.Removed, text.Length)..];
    }
}
