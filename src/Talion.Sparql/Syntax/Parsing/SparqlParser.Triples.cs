using Talion.Rdf.Terms;
using Talion.Sparql.Syntax.Lexing;
using Talion.Sparql.Syntax.Paths;
using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Syntax.Parsing;

public sealed partial class SparqlParser
{
    /// <summary>Whether paths may stand for predicates: in patterns, not in templates.</summary>
    bool pathsAllowed = true;

    bool StartsTriples =>
        Current.Kind is TokenKind.Variable or TokenKind.Iri or TokenKind.PrefixedName or TokenKind.BlankNode or TokenKind.String or TokenKind.LongString
        || IsNumber || IsMark("[") || IsMark("(") || IsMark(TripleStart) || IsMark(ReifiedStart) || IsMark("+") || IsMark("-") || IsWord("true") || IsWord("false");

    /// <summary>Triples up to the first thing that begins none.</summary>
    ImmutableArray<TriplePattern> Triples()
    {
        var triples = ImmutableArray.CreateBuilder<TriplePattern>();
        while (StartsTriples)
        {
            TriplesOfSubject(triples);
            if (!AcceptMark("."))
                break;
        }
        return triples.ToImmutable();
    }

    void TriplesOfSubject(ImmutableArray<TriplePattern>.Builder triples)
    {
        var isNode = (IsMark("[") && !IsMarkAhead(1, "]")) || (IsMark("(") && !IsMarkAhead(1, ")")) || IsMark(ReifiedStart);
        var subject = GraphNode(triples);
        if (!isNode || StartsVerb)
            PropertyList(subject, triples);
    }

    bool StartsVerb =>
        Current.Kind == TokenKind.Variable || IsIri || Current is { Kind: TokenKind.Word, Text: "a" }
        || (pathsAllowed && (IsMark("^") || IsMark("!") || IsMark("(")));

    void PropertyList(PatternTerm subject, ImmutableArray<TriplePattern>.Builder triples)
    {
        if (!StartsVerb)
            throw Expected("a predicate");
        do
        {
            if (StartsVerb)
                ObjectList(subject, triples);
        }
        while (AcceptMark(";"));
    }

    void ObjectList(PatternTerm subject, ImmutableArray<TriplePattern>.Builder triples)
    {
        var (predicate, path) = Verb();
        do
        {
            var @object = GraphNode(triples);
            var triple = new TriplePattern(subject, predicate, @object, path);
            triples.Add(triple);
            Annotations(triple, triples);
        }
        while (AcceptMark(","));
    }

    (PatternTerm? Predicate, PropertyPath? Path) Verb()
    {
        if (Current.Kind == TokenKind.Variable)
            return (new Variable(Take().Text), null);
        if (!pathsAllowed)
            return (new Constant(PathPredicate()), null);
        return Path() is var path && path is LinkPath link ? (new Constant(link.Predicate), null) : (null, path);
    }

    PatternTerm GraphNode(ImmutableArray<TriplePattern>.Builder triples)
    {
        if (IsMark("[") && !IsMarkAhead(1, "]"))
            return Nested(() => PropertiesOfBlankNode(triples));
        if (IsMark("(") && !IsMarkAhead(1, ")"))
            return Nested(() => Collection(triples));
        if (IsMark("[") && !blankNodesAllowed)
            throw Error("Blank nodes cannot stand here.");
        return IsMark(ReifiedStart) ? Nested(() => ReifiedTriple(triples)) : VariableOrTerm();
    }

    Variable PropertiesOfBlankNode(ImmutableArray<TriplePattern>.Builder triples)
    {
        var node = NewNode("[");
        PropertyList(node, triples);
        ExpectMark("]");
        return node;
    }

    Variable Collection(ImmutableArray<TriplePattern>.Builder triples)
    {
        var first = NewNode("(");
        var node = first;
        while (true)
        {
            triples.Add(new TriplePattern(node, new Constant(RdfVocabulary.First), GraphNode(triples)));
            if (AcceptMark(")"))
                break;
            var rest = FreshBlankNode();
            triples.Add(new TriplePattern(node, new Constant(RdfVocabulary.Rest), rest));
            node = rest;
        }
        triples.Add(new TriplePattern(node, new Constant(RdfVocabulary.Rest), new Constant(RdfVocabulary.Nil)));
        return first;
    }

    Variable NewNode(string mark)
    {
        if (!blankNodesAllowed)
            throw Error("Blank nodes cannot stand here.");
        ExpectMark(mark);
        return FreshBlankNode();
    }
}
