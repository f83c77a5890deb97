using Talion.Sparql.Evaluation;
using Talion.Sparql.Syntax.Expressions;
using Talion.Sparql.Values;

namespace Talion.Sparql.Functions;

/// <summary>The operators = != &lt; &gt; &lt;= &gt;= (SPARQL 1.1 Query, section 17.3), with XPath's for dates, times and durations.</summary>
static class Comparison
{
    public static Value Apply(EvaluationContext context, ComparisonOperator @operator, in Value left, in Value right)
    {
        if (@operator <= ComparisonOperator.NotEqual)
            return Equal(context, left, right) is { } equal ? Value.Boolean(equal == (@operator == ComparisonOperator.Equal)) : default;
        if (!IsOrdered(left, right))
            return default;
        if (left.IsNumeric && (double.IsNaN(left.AsDouble) || double.IsNaN(right.AsDouble)))
            return Value.False;
        var order = Order(context, left, right);
        return Value.Boolean(@operator switch
        {
            ComparisonOperator.Less => order < 0,
            ComparisonOperator.Greater => order > 0,
            ComparisonOperator.LessOrEqual => order <= 0,
            _ => order >= 0,
        });
    }

    /// <summary>Whether two terms are equal, or <see langword="null"/> for a type error (section 17.4.1.7).</summary>
    public static bool? Equal(EvaluationContext context, in Value left, in Value right)
    {
        if (left.IsNone || right.IsNone)
            return null;
        if (left.IsNumeric && right.IsNumeric)
            return left.Kind >= ValueKind.Float || right.Kind >= ValueKind.Float ? RealEqual(left, right) : left.AsDecimal == right.AsDecimal;
        if (left.Id != 0 && left.Id == right.Id)
            return true;
        if (left.Kind == ValueKind.TripleTerm && right.Kind == ValueKind.TripleTerm)
            return TriplesEqual(context, left, right);
        if (!left.IsLiteral || !right.IsLiteral)
            return left.Kind == right.Kind && (left.Id == 0 || right.Id == 0) && SameText(context, left, right);
        if (left.IsDuration && right.IsDuration)
            return left.Months == right.Months && left.Ticks == right.Ticks;
        if (left.Kind == right.Kind && left.Kind != ValueKind.Other)
            return left.Kind switch
            {
                ValueKind.Boolean => left.AsBoolean == right.AsBoolean,
                ValueKind.DateTime => left.UtcTicks == right.UtcTicks,
                ValueKind.Date or ValueKind.Time => DaysEqual(left, right),
                ValueKind.LanguageString => left.Tag == right.Tag && SameText(context, left, right),
                _ => SameText(context, left, right),
            };
        if (left.Kind == ValueKind.Other && right.Kind == ValueKind.Other && left.Tag == right.Tag && SameText(context, left, right))
            return true;
        // A string with a language is the only literal of its type, whatever the other one may mean.
        return (left.Kind == ValueKind.Other || right.Kind == ValueKind.Other) && left.Kind != ValueKind.LanguageString && right.Kind != ValueKind.LanguageString
            ? null
            : false;
    }

    /// <summary>Whether &lt; and &gt; are defined for two values.</summary>
    public static bool IsOrdered(in Value left, in Value right)
    {
        if (left.IsNumeric)
            return right.IsNumeric;
        return left.Kind == right.Kind && left.Kind is ValueKind.String or ValueKind.Boolean or ValueKind.DateTime or ValueKind.Date or ValueKind.Time
            or ValueKind.DayTimeDuration or ValueKind.YearMonthDuration && left.Kind == right.Kind;
    }

    /// <summary>The order of two values for which it is defined; not-a-number comes first.</summary>
    public static int Order(EvaluationContext context, in Value left, in Value right)
    {
        if (left.IsNumeric)
        {
            return left.Kind >= ValueKind.Float || right.Kind >= ValueKind.Float
                ? left.AsDouble.CompareTo(right.AsDouble)
                : left.AsDecimal.CompareTo(right.AsDecimal);
        }
        return left.Kind switch
        {
            ValueKind.String => Codepoints.Compare(context.Terms.TextOf(left), context.Terms.TextOf(right)),
            ValueKind.Boolean => left.AsBoolean.CompareTo(right.AsBoolean),
            ValueKind.YearMonthDuration => left.Months.CompareTo(right.Months),
            ValueKind.DayTimeDuration => left.Ticks.CompareTo(right.Ticks),
            _ => left.UtcTicks.CompareTo(right.UtcTicks),
        };
    }

    /// <summary>Triple terms are equal where their parts are.</summary>
    static bool? TriplesEqual(EvaluationContext context, in Value left, in Value right)
    {
        var (ours, theirs) = (TripleFunctions.Parts(context, left), TripleFunctions.Parts(context, right));
        bool?[] parts = [Equal(context, ours.Subject, theirs.Subject), Equal(context, ours.Predicate, theirs.Predicate), Equal(context, ours.Object, theirs.Object)];
        return parts.Contains(false) ? false : parts.Contains(null) ? null : true;
    }

    // A day without zone may be, or not be, the same as one with a zone (XML Schema 1.1 Datatypes, section D.2.1): up to 14 hours lie between the two.
    static bool? DaysEqual(in Value left, in Value right)
    {
        if ((left.Zone == Value.NoZone) == (right.Zone == Value.NoZone))
            return left.UtcTicks == right.UtcTicks;
        return Math.Abs(left.UtcTicks - right.UtcTicks) > 14 * TimeSpan.TicksPerHour ? false : null;
    }

    static bool RealEqual(in Value left, in Value right) => left.AsDouble == right.AsDouble;

    static bool SameText(EvaluationContext context, in Value left, in Value right) =>
        (left.Id == 0 || right.Id == 0 || left.Id == right.Id) && context.Terms.TextOf(left) == context.Terms.TextOf(right);
}
