using Talion.Sparql.Evaluation;
using Talion.Sparql.Values;

namespace Talion.Sparql.Functions;

/// <summary>
/// The order of <c>ORDER BY</c>, <c>MIN</c> and <c>MAX</c>: unbound, blank nodes, IRIs, literals, triple terms (SPARQL 1.2 Query, section 15.1). Where the standard leaves
/// the order of literals open, kinds come in a fixed order and then lexical form, datatype and language decide, so that it is total.
/// </summary>
static class TermOrder
{
    public static int Compare(EvaluationContext context, in Value left, in Value right)
    {
        var rank = Rank(left.Kind).CompareTo(Rank(right.Kind));
        if (rank != 0 || left.IsNone || (left.Id != 0 && left.Id == right.Id))
            return rank;
        if (Comparison.IsOrdered(left, right))
        {
            var order = Comparison.Order(context, left, right);
            if (order != 0)
                return order;
        }
        return left.Kind == ValueKind.TripleTerm ? ByParts(context, left, right) : Lexical(context, left, right);
    }

    static int ByParts(EvaluationContext context, in Value left, in Value right)
    {
        var (ours, theirs) = (TripleFunctions.Parts(context, left), TripleFunctions.Parts(context, right));
        var order = Compare(context, ours.Subject, theirs.Subject);
        if (order == 0)
            order = Compare(context, ours.Predicate, theirs.Predicate);
        return order != 0 ? order : Compare(context, ours.Object, theirs.Object);
    }

    static int Lexical(EvaluationContext context, in Value left, in Value right)
    {
        var text = Codepoints.Compare(context.Terms.TextOf(left), context.Terms.TextOf(right));
        if (text != 0 || !left.IsLiteral)
            return text;
        var datatype = string.CompareOrdinal(TermFunctions.DatatypeOf(left), TermFunctions.DatatypeOf(right));
        return datatype != 0 ? datatype : string.CompareOrdinal(left.Tag, right.Tag);
    }

    static int Rank(ValueKind kind) => kind switch
    {
        ValueKind.None => 0,
        ValueKind.BlankNode => 1,
        ValueKind.Iri => 2,
        ValueKind.Integer or ValueKind.Decimal or ValueKind.Float or ValueKind.Double => 3,
        ValueKind.DateTime or ValueKind.Date or ValueKind.Time or ValueKind.Boolean => 4 + (int)kind,
        ValueKind.DayTimeDuration or ValueKind.YearMonthDuration or ValueKind.Duration => 30 + (int)kind,
        ValueKind.String => 60,
        ValueKind.LanguageString => 61,
        ValueKind.TripleTerm => 63,
        _ => 62,
    };
}
