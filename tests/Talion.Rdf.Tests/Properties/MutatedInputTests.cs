using FsCheck;
using FsCheck.Fluent;
using Talion.Rdf.NQuads;
using Talion.Rdf.NTriples;
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
        """;

    const string Statements = """
        @prefix ex: <http://example.org/> . BASE <http://example.org/base/>
        ex:s a ex:T ; ex:p 1, -2.5, 3e4, true, 'x'@en, '''long 'one' ''', "y"^^ex:d, [ ex:q ( 1 [] "\u00e9" ) ] ; .
        GRAPH ex:g { <rel#x> ex:p.q ex:a\~b%20 . _:x ex:p _:y }
        """;

    public static IEnumerable<(string Syntax, Func<string, IEnumerable<Quad>> Read, string Text)> Syntaxes =>
    [
        ("N-Triples", text => NTriplesReader.Parse(text), Lines),
        ("N-Quads", text => NQuadsReader.Parse(text), Lines),
        ("Turtle", text => TurtleReader.Parse(text), Statements),
        ("TriG", text => TriGReader.Parse(text), Statements),
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
            Gen.Elements("<", ">", "\"", "'''", "\\", "\\u", "\\uD800", "@", "^^", ".", "..", "[", "]", "(", ")", "{", "}", "_:", ":", "%", "-", "\n", "\r", "\0", "\uD800", "é", "&", "=", "//"),
            Gen.Constant(""))
        select (at, removed, put);

    static string Apply(string text, (int At, int Removed, string Put) edit)
    {
        var at = Math.Min(edit.At, text.Length);
        return text[..at] + edit.Put + text[Math.Min(at + edit.Removed, text.Length)..];
    }
}
