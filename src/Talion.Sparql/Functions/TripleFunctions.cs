using Talion.Rdf.Terms;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Values;

namespace Talion.Sparql.Functions;

/// <summary>Functions on triple terms (SPARQL 1.2 Query, section 17.4.6).</summary>
static class TripleFunctions
{
    public static Value Triple(EvaluationContext context, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNone || arguments[1].IsNone || arguments[2].IsNone)
            return default;
        var terms = context.Terms;
        var triple = TripleTerms.Make(terms.TermOf(arguments[0]), terms.TermOf(arguments[1]), terms.TermOf(arguments[2]));
        return triple is null ? default : ValueOf(context, triple);
    }

    public static Value Subject(EvaluationContext context, ReadOnlySpan<Value> arguments) => Part(context, arguments[0], triple => triple.Subject);

    public static Value Predicate(EvaluationContext context, ReadOnlySpan<Value> arguments) => Part(context, arguments[0], triple => triple.Predicate);

    public static Value Object(EvaluationContext context, ReadOnlySpan<Value> arguments) => Part(context, arguments[0], triple => triple.Object);

    public static Value IsTriple(EvaluationContext context, ReadOnlySpan<Value> arguments) =>
        arguments[0].IsNone ? default : Value.Boolean(arguments[0].Kind == ValueKind.TripleTerm);

    /// <summary>The values of a triple term's subject, predicate and object.</summary>
    public static (Value Subject, Value Predicate, Value Object) Parts(EvaluationContext context, in Value value)
    {
        var triple = (TripleTerm)context.Terms.TermOf(value);
        return (ValueOf(context, triple.Subject), ValueOf(context, triple.Predicate), ValueOf(context, triple.Object));
    }

    static Value Part(EvaluationContext context, in Value value, Func<TripleTerm, Term> part) =>
        value.Kind == ValueKind.TripleTerm ? ValueOf(context, part((TripleTerm)context.Terms.TermOf(value))) : default;

    static Value ValueOf(EvaluationContext context, Term term) => context.Terms.ValueOf(context.Terms.IdOf(term));
}
