using System.Globalization;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;
using Talion.Sparql.Syntax.Lexing;
using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Syntax.Parsing;

public sealed partial class SparqlParser
{
    readonly Dictionary<string, string> prefixes = new(StringComparer.Ordinal);
    string? baseIri;
    int blankNodes;

    void Prologue()
    {
        while (true)
        {
            if (AcceptWord("BASE"))
                baseIri = ExpectIriReference();
            else if (AcceptWord("PREFIX"))
                Prefix();
            else if (AcceptWord("VERSION"))
                _ = Current.Kind == TokenKind.String ? Take() : throw Expected("a version in quotes");
            else
                return;
        }
    }

    void Prefix()
    {
        if (Current.Kind != TokenKind.PrefixedName || !Current.Text.EndsWith(':') || Current.Text.IndexOf(':', StringComparison.Ordinal) != Current.Text.Length - 1)
            throw Expected("a prefix that ends with ':'");
        var name = Take().Text[..^1];
        prefixes[name] = ExpectIriReference();
    }

    string ExpectIriReference() => Current.Kind == TokenKind.Iri ? Resolve(Take().Text) : throw Expected("an IRI in angle brackets");

    string Resolve(string reference) =>
        IriReference.IsAbsolute(reference) || baseIri is null || !IriReference.IsAbsolute(baseIri) ? reference : IriReference.Resolve(baseIri, reference);

    bool IsIri => Current.Kind is TokenKind.Iri or TokenKind.PrefixedName;

    string ExpectIri()
    {
        if (Current.Kind == TokenKind.Iri)
            return Resolve(Take().Text);
        if (Current.Kind != TokenKind.PrefixedName)
            throw Expected("an IRI");
        var colon = Current.Text.IndexOf(':', StringComparison.Ordinal);
        var prefix = Current.Text[..colon];
        return prefixes.TryGetValue(prefix, out var start) ? start + Take().Text[(colon + 1)..] : throw Error($"The prefix '{prefix}:' is not declared.");
    }

    bool IsNumber => Current.Kind is TokenKind.Integer or TokenKind.Decimal or TokenKind.Double;

    /// <summary>A literal or an IRI, or nothing where something else stands.</summary>
    Term? Constant()
    {
        if (IsIri)
            return new Iri(ExpectIri());
        if (Current.Kind is TokenKind.String or TokenKind.LongString)
            return StringLiteral();
        if (IsNumber)
            return NumericLiteral("");
        if ((IsMark("+") || IsMark("-")) && Ahead(1).Kind is TokenKind.Integer or TokenKind.Decimal or TokenKind.Double && Ahead(1).Start == Current.End)
            return NumericLiteral(Take().Text);
        if (IsWord("true") || IsWord("false"))
            return new Literal(Take().Text.ToLowerInvariant(), Xsd.Boolean);
        return null;
    }

    Literal StringLiteral()
    {
        var value = Take().Text;
        if (Current.Kind == TokenKind.LanguageTag)
            return Literal.Tagged(value, Take().Text);
        return AcceptMark("^^") ? new Literal(value, ExpectIri()) : new Literal(value);
    }

    Literal NumericLiteral(string sign)
    {
        var token = Take();
        var datatype = token.Kind switch { TokenKind.Integer => Xsd.Integer, TokenKind.Decimal => Xsd.Decimal, _ => Xsd.Double };
        return new Literal(sign + token.Text, datatype);
    }

    PatternTerm VariableOrTerm()
    {
        if (Current.Kind == TokenKind.Variable)
            return new Variable(Take().Text);
        if (Current.Kind == TokenKind.BlankNode)
            return LabelledBlankNode();
        if (AcceptAnonymous())
            return FreshBlankNode();
        if (AcceptNil())
            return new Constant(RdfVocabulary.Nil);
        if (IsMark(TripleStart))
            return Nested(TripleTerm);
        return Constant() is { } term ? new Constant(term) : throw Expected("a term or a variable");
    }

    PatternTerm VariableOrIri() =>
        Current.Kind == TokenKind.Variable ? new Variable(Take().Text) : new Constant(new Iri(ExpectIri()));

    bool AcceptAnonymous() => AcceptPair("[", "]");

    bool AcceptNil() => AcceptPair("(", ")");

    bool AcceptPair(string open, string close)
    {
        var found = IsMark(open) && IsMarkAhead(1, close);
        next += found ? 2 : 0;
        return found;
    }

    // Labels cannot begin with a dot, so these never meet a label of the text.
    Variable FreshBlankNode() => new(string.Create(CultureInfo.InvariantCulture, $"_:.{blankNodes++}"));

    long ExpectCount()
    {
        if (Current.Kind != TokenKind.Integer)
            throw Expected("a whole number");
        return long.TryParse(Current.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? TakeCount(count) : throw Error("The number is too large.");
    }

    long TakeCount(long count)
    {
        next++;
        return count;
    }
}
