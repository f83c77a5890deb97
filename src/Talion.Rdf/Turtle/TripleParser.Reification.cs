using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;

namespace Talion.Rdf.Turtle;

/// <summary>Triple terms, reified triples and annotations (RDF 1.2 Turtle, sections 2.9 to 2.11).</summary>
sealed partial class TripleParser
{
    const string TripleStart = "<<(";
    const string TripleEnd = ")>>";
    const string ReifiedStart = "<<";
    const string ReifiedEnd = ">>";
    const string AnnotationStart = "{|";
    const string AnnotationEnd = "|}";

    /// <summary>Whether a triple stands here that is named by its reifier.</summary>
    public bool StartsReifiedTriple => Starts(ReifiedStart) && !StartsTripleTerm;

    bool StartsTripleTerm => Starts(TripleStart);

    TripleTerm ParseTripleTerm()
    {
        Enter(TripleStart.Length);
        var subject = ParseNode("a subject (an IRI or a blank node)");
        var predicate = ParseVerb();
        var @object = Next() switch
        {
            '(' => throw Expected("an object (an IRI, a blank node, a literal or a triple term)"),
            '[' => ParseAnonymousNode(),
            '<' when StartsReifiedTriple => throw Expected("an object (an IRI, a blank node, a literal or a triple term)"),
            _ => ParseObject(),
        };
        Leave(TripleEnd);
        return TripleOf(subject, predicate, @object);
    }

    /// <summary>A triple and its reifier, which stands for it.</summary>
    Term ParseReifiedTriple()
    {
        Enter(ReifiedStart.Length);
        var subject = Next() == '<' && StartsReifiedTriple ? ParseReifiedTriple() : ParseNode("a subject (an IRI, a blank node or a reified triple)");
        var predicate = ParseVerb();
        var @object = Next() switch
        {
            '(' => throw Expected("an object (an IRI, a blank node, a literal or a triple)"),
            '[' => ParseAnonymousNode(),
            _ => ParseObject(),
        };
        var reifier = TryTake('~') ? ParseReifier() : labels.Fresh();
        Leave(ReifiedEnd);
        Emit(reifier, RdfVocabulary.Reifies, TripleOf(subject, predicate, @object));
        return reifier;
    }

    /// <summary>Reifiers of a triple that has just been asserted, and what is said of them.</summary>
    void ParseAnnotations(Term subject, Iri predicate, Term @object)
    {
        Term? reifier = null;
        while (true)
        {
            var isBlock = Next() == '{' && Starts(AnnotationStart);
            if (TryTake('~'))
                reifier = EmitReifier(ParseReifier());
            else if (!isBlock)
                return;
            else
            {
                ParseAnnotationBlock(reifier ?? EmitReifier(labels.Fresh()));
                reifier = null;
            }
        }

        Term EmitReifier(Term node)
        {
            Emit(node, RdfVocabulary.Reifies, TripleOf(subject, predicate, @object));
            return node;
        }
    }

    void ParseAnnotationBlock(Term reifier)
    {
        Enter(AnnotationStart.Length);
        ParsePredicateObjectList(reifier);
        Leave(AnnotationEnd);
    }

    /// <summary>What stands behind <c>~</c>; a fresh node where that is nothing.</summary>
    Term ParseReifier() => Next() switch
    {
        '[' => ParseAnonymousNode(),
        '<' or '_' or ':' => ParseResource("a reifier (an IRI or a blank node)"),
        var start when NameCharacters.IsBase(start) => ParseResource("a reifier (an IRI or a blank node)"),
        _ => labels.Fresh(),
    };

    Term ParseNode(string what) => Next() == '[' ? ParseAnonymousNode() : ParseResource(what);

    BlankNode ParseAnonymousNode()
    {
        Take('[');
        Take(']');
        return labels.Fresh();
    }

    TripleTerm TripleOf(Term subject, Iri predicate, Term @object) => @object is TripleTerm { Depth: TripleTerm.DeepestNesting }
        ? throw Error($"Triple terms are nested more than {TripleTerm.DeepestNesting} deep.")
        : new TripleTerm(subject, predicate, @object);

    bool Starts(string bracket)
    {
        for (var i = 0; i < bracket.Length; i++)
        {
            if (source.Peek(i) != bracket[i])
                return false;
        }
        return true;
    }

    void Leave(string bracket)
    {
        Next();
        if (!Starts(bracket))
            throw Expected($"'{bracket}'");
        source.Advance(bracket.Length);
        depth--;
    }
}
