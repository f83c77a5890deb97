using Talion.Rdf.Terms;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Syntax.Expressions;
using Talion.Sparql.Syntax.Lexing;
using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Syntax.Parsing;

/// <summary>Triple terms, reified triples and annotations (SPARQL 1.2 Query, section 19.8).</summary>
public sealed partial class SparqlParser
{
    const string TripleStart = "<<(";
    const string TripleEnd = ")>>";
    const string ReifiedStart = "<<";
    const string ReifiedEnd = ">>";
    const string AnnotationStart = "{|";
    const string AnnotationEnd = "|}";

    /// <summary>A triple term in a pattern or template; a constant where nothing in it is open.</summary>
    PatternTerm TripleTerm()
    {
        ExpectMark(TripleStart);
        var (subject, predicate, @object) = (TriplePart(), SimpleVerb(), TriplePart());
        ExpectMark(TripleEnd);
        return TripleOf(subject, predicate, @object);
    }

    /// <summary>A triple with its reifier, which stands for it.</summary>
    PatternTerm ReifiedTriple(ImmutableArray<TriplePattern>.Builder triples)
    {
        ExpectMark(ReifiedStart);
        var (subject, predicate, @object) = (ReifiedPart(triples), SimpleVerb(), ReifiedPart(triples));
        var reifier = AcceptMark("~") ? Reifier() : FreshReifier();
        ExpectMark(ReifiedEnd);
        triples.Add(Reification(reifier, TripleOf(subject, predicate, @object)));
        return reifier;
    }

    /// <summary>Reifiers of a triple that has just been read, and what is said of them.</summary>
    void Annotations(TriplePattern triple, ImmutableArray<TriplePattern>.Builder triples)
    {
        PatternTerm? reifier = null;
        while (IsMark("~") || IsMark(AnnotationStart))
        {
            if (triple.Predicate is null)
                throw Error("What a path connects cannot be annotated.");
            var isBlock = !AcceptMark("~");
            if (!isBlock || reifier is null)
            {
                reifier = isBlock ? FreshReifier() : Reifier();
                triples.Add(Reification(reifier, TripleOf(triple.Subject, triple.Predicate, triple.Object)));
            }
            if (!isBlock)
                continue;
            Nested(() => AnnotationBlock(reifier, triples));
            reifier = null;
        }
    }

    PatternTerm AnnotationBlock(PatternTerm reifier, ImmutableArray<TriplePattern>.Builder triples)
    {
        ExpectMark(AnnotationStart);
        PropertyList(reifier, triples);
        ExpectMark(AnnotationEnd);
        return reifier;
    }

    static TriplePattern Reification(PatternTerm reifier, PatternTerm triple) => new(reifier, new Constant(RdfVocabulary.Reifies), triple);

    static PatternTerm TripleOf(PatternTerm subject, PatternTerm predicate, PatternTerm @object) =>
        TripleTerms.Make((subject as Constant)?.Term, (predicate as Constant)?.Term, (@object as Constant)?.Term) is { } constant
            ? new Constant(constant)
            : new TriplePatternTerm(subject, predicate, @object);

    PatternTerm ReifiedPart(ImmutableArray<TriplePattern>.Builder triples) => IsMark(ReifiedStart) ? Nested(() => ReifiedTriple(triples)) : TriplePart();

    PatternTerm TriplePart() => IsMark("(") || (IsMark("[") && !blankNodesAllowed) ? throw Expected("a term or a variable") : VariableOrTerm();

    PatternTerm SimpleVerb() => Current.Kind == TokenKind.Variable ? new Variable(Take().Text) : new Constant(PathPredicate());

    /// <summary>What stands behind <c>~</c>; a fresh node where that is nothing.</summary>
    PatternTerm Reifier() =>
        Current.Kind is TokenKind.Variable or TokenKind.BlankNode || IsIri || (IsMark("[") && IsMarkAhead(1, "]")) ? VariableOrTerm() : FreshReifier();

    Variable FreshReifier() => blankNodesAllowed ? FreshBlankNode() : throw Error("A triple without the name of its reifier cannot stand here.");

    /// <summary>A triple term among data: no variables, no blank nodes.</summary>
    TripleTerm TripleData()
    {
        ExpectMark(TripleStart);
        var (subject, predicate) = (new Iri(ExpectIri()), PathPredicate());
        var @object = DataTerm() ?? throw Expected("a term");
        ExpectMark(TripleEnd);
        return new TripleTerm(subject, predicate, @object);
    }

    /// <summary>A triple term in an expression, which is a call of <c>TRIPLE</c>.</summary>
    BuiltInCall TripleExpression()
    {
        ExpectMark(TripleStart);
        var subject = Current.Kind == TokenKind.Variable ? Variable() : new ConstantExpression(new Iri(ExpectIri()));
        var predicate = Current.Kind == TokenKind.Variable ? Variable() : new ConstantExpression(PathPredicate());
        var @object = Current.Kind == TokenKind.Variable ? Variable() : IsMark(TripleStart) ? Nested(TripleExpression) : ConstantOperand();
        ExpectMark(TripleEnd);
        return new BuiltInCall("TRIPLE", [subject, predicate, @object]);
    }

    Expression Variable() => new VariableExpression(Take().Text);

    Expression ConstantOperand() => new ConstantExpression(Constant() ?? throw Expected("a term or a variable"));
}
