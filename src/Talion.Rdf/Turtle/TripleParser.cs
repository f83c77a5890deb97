using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;

namespace Talion.Rdf.Turtle;

/// <summary>
/// Parses what Turtle and TriG share: terms, directives and triples with their nested nodes and lists (RDF 1.2 Turtle, section 6.5).
/// Quads are put into <see cref="Output"/>, for the reader to hand on after each statement.
/// </summary>
sealed partial class TripleParser
{
    /// <summary>How deep brackets of all kinds may be nested: far beyond real documents, far below what the stack bears.</summary>
    const int DeepestNesting = 512;

    readonly CharacterSource source;
    readonly TurtleLexer lexer;
    readonly PrefixMap prefixes;
    readonly BlankNodeLabels labels = new();
    readonly IriCache iris = new();
    string? baseIri;
    int depth;

    public TripleParser(TextReader reader, string? baseIri, PrefixMap? prefixes)
    {
        source = new CharacterSource(reader);
        lexer = new TurtleLexer(source);
        this.baseIri = baseIri;
        this.prefixes = prefixes ?? [];
        if (source.Current == '\uFEFF')
            source.Advance(1);
    }

    public List<Quad> Output { get; } = [];

    /// <summary>The graph that triples belong to; <see langword="null"/> for the default graph.</summary>
    public Term? Graph { get; set; }

    /// <summary>Skips white space and comments; the current character, or -1 at the end.</summary>
    public int Next() => lexer.SkipBlanks();

    public bool TryTake(char punctuation)
    {
        if (Next() != punctuation)
            return false;
        source.Advance(1);
        return true;
    }

    public void Take(char punctuation)
    {
        if (!TryTake(punctuation))
            throw Expected($"'{punctuation}'");
    }

    public RdfSyntaxException Expected(string what) => source.Error($"Expected {what}, found '{SyntaxText.Show(source.PeekRune(0))}'.");

    public RdfSyntaxException Error(string reason) => source.Error(reason);

    /// <summary>Triples without their full stop, from their subject on.</summary>
    public void ParseTriples()
    {
        if (Next() == '[')
            ParseTriplesOfAnonymousNode();
        else if (StartsReifiedTriple)
            ParseTriplesOf(ParseReifiedTriple(), mayBeAlone: true);
        else
            ParsePredicateObjectList(ParseSubject());
    }

    /// <summary>Goes on with triples whose subject, a bracketed node or a reified triple, has been read.</summary>
    public void ParseTriplesOf(Term subject, bool mayBeAlone)
    {
        if (mayBeAlone && Next() is '.' or '}' or -1)
            return;
        ParsePredicateObjectList(subject);
    }

    void ParseTriplesOfAnonymousNode()
    {
        var subject = ParseBracketedNode(out var hasProperties);
        ParseTriplesOf(subject, hasProperties);
    }

    Term ParseSubject() => Next() switch
    {
        '(' => ParseCollection(),
        _ => ParseResource("a subject (an IRI, a blank node or a list)"),
    };

    void ParsePredicateObjectList(Term subject)
    {
        do
        {
            var predicate = ParseVerb();
            do
            {
                var @object = ParseObject();
                Emit(subject, predicate, @object);
                ParseAnnotations(subject, predicate, @object);
            }
            while (TryTake(','));
        }
        while (TryTakeSemicolons() && !(Next() is '.' or ']' or '}' or '|' or -1));
    }

    bool TryTakeSemicolons()
    {
        var any = false;
        while (TryTake(';'))
            any = true;
        return any;
    }

    Iri ParseVerb()
    {
        if (Next() == '<')
            return ParseIriReference();
        var place = source.Position;
        var name = lexer.ReadName();
        if (source.Current == ':')
            return ParsePrefixedName(name, place);
        return name == "a" ? RdfVocabulary.Type : throw CharacterSource.Error("Expected a predicate (an IRI or 'a').", place);
    }

    Term ParseObject() => Next() switch
    {
        '[' => ParseBracketedNode(out _),
        '(' => ParseCollection(),
        '<' when StartsTripleTerm => ParseTripleTerm(),
        '<' when StartsReifiedTriple => ParseReifiedTriple(),
        '"' or '\'' => ParseQuoted(),
        '+' or '-' or '.' or (>= '0' and <= '9') => lexer.ReadNumber(),
        '<' or '_' => ParseResource("an object"),
        _ => ParseNameOrBoolean(),
    };

    /// <summary><c>[ ]</c> with or without properties within.</summary>
    public Term ParseBracketedNode(out bool hasProperties)
    {
        Enter();
        var node = labels.Fresh();
        hasProperties = Next() != ']';
        if (hasProperties)
            ParsePredicateObjectList(node);
        Take(']');
        depth--;
        return node;
    }

    Term ParseCollection()
    {
        Enter();
        Term head = RdfVocabulary.Nil;
        BlankNode? last = null;
        while (Next() != ')')
        {
            if (source.Current < 0)
                throw source.Error("The list does not end.");
            var cell = labels.Fresh();
            if (last is null)
                head = cell;
            else
                Emit(last, RdfVocabulary.Rest, cell);
            Emit(cell, RdfVocabulary.First, ParseObject());
            last = cell;
        }
        if (last is not null)
            Emit(last, RdfVocabulary.Rest, RdfVocabulary.Nil);
        source.Advance(1);
        depth--;
        return head;
    }

    void Enter(int bracket = 1)
    {
        if (++depth > DeepestNesting)
            throw source.Error($"Brackets are nested more than {DeepestNesting} deep.");
        source.Advance(bracket);
    }

    void Emit(Term subject, Iri predicate, Term @object) => Output.Add(new Quad(subject, predicate, @object, Graph));
}
