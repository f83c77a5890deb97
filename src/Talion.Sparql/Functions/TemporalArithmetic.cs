using Talion.Sparql.Syntax.Expressions;
using Talion.Sparql.Values;

namespace Talion.Sparql.Functions;

/// <summary>Sums and differences of instants and durations (XPath Functions 3.0, sections 8.4 and 9.7).</summary>
static class TemporalArithmetic
{
    public static Value Apply(ArithmeticOperator @operator, in Value left, in Value right)
    {
        if (@operator == ArithmeticOperator.Add && left.IsDuration && right.IsInstant)
            return Moved(right, left, 1);
        if (left.IsInstant && right.IsDuration && @operator <= ArithmeticOperator.Subtract)
            return Moved(left, right, @operator == ArithmeticOperator.Add ? 1 : -1);
        if (@operator == ArithmeticOperator.Subtract && left.IsInstant && left.Kind == right.Kind)
            return Value.Duration(ValueKind.DayTimeDuration, 0, left.UtcTicks - right.UtcTicks);
        if (left.IsDuration && left.Kind == right.Kind && left.Kind != ValueKind.Duration && @operator <= ArithmeticOperator.Subtract)
            return Sum(left, right, @operator == ArithmeticOperator.Add ? 1 : -1);
        return Scaled(@operator, left, right);
    }

    static Value Moved(in Value instant, in Value duration, int sign)
    {
        if (duration.Kind == ValueKind.Duration || (instant.Kind == ValueKind.Time && duration.Kind != ValueKind.DayTimeDuration))
            return default;
        var ticks = instant.Ticks;
        if (duration.Months != 0)
            ticks = Calendar.AddMonths(ticks, sign * duration.Months);
        ticks = checked(ticks + (sign * duration.Ticks));
        if (instant.Kind != ValueKind.DateTime)
            ticks = instant.Kind == ValueKind.Time ? Calendar.TimeOfDay(ticks) : ticks - Calendar.TimeOfDay(ticks);
        return Value.Instant(instant.Kind, ticks, instant.Zone);
    }

    static Value Sum(in Value left, in Value right, int sign) =>
        Value.Duration(left.Kind, checked(left.Months + (sign * right.Months)), checked(left.Ticks + (sign * right.Ticks)));

    static Value Scaled(ArithmeticOperator @operator, in Value left, in Value right)
    {
        var isProduct = @operator == ArithmeticOperator.Multiply;
        if (isProduct && left.IsNumeric)
            return Scaled(@operator, right, left);
        if (left.Kind is not (ValueKind.DayTimeDuration or ValueKind.YearMonthDuration) || !right.IsNumeric || !(isProduct || @operator == ArithmeticOperator.Divide))
            return default;
        var factor = isProduct ? right.AsDecimal : right.AsDecimal == 0 ? throw new OverflowException() : 1 / right.AsDecimal;
        return Value.Duration(left.Kind, (int)Math.Round(left.Months * factor), (long)(left.Ticks * factor));
    }
}
