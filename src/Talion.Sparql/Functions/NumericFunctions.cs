using Talion.Sparql.Evaluation;
using Talion.Sparql.Values;

namespace Talion.Sparql.Functions;

/// <summary>Functions on numbers (SPARQL 1.1 Query, section 17.4.4).</summary>
static class NumericFunctions
{
    public static Value Abs(EvaluationContext context, ReadOnlySpan<Value> arguments) => Map(arguments[0], Math.Abs, Math.Abs);

    public static Value Round(EvaluationContext context, ReadOnlySpan<Value> arguments) =>
        Map(arguments[0], static number => Math.Floor(number + 0.5m), static number => Math.Floor(number + 0.5));

    public static Value Ceil(EvaluationContext context, ReadOnlySpan<Value> arguments) => Map(arguments[0], Math.Ceiling, Math.Ceiling);

    public static Value Floor(EvaluationContext context, ReadOnlySpan<Value> arguments) => Map(arguments[0], Math.Floor, Math.Floor);

    public static Value Rand(EvaluationContext context, ReadOnlySpan<Value> arguments) => Value.Double(context.Random.NextDouble());

    static Value Map(in Value argument, Func<decimal, decimal> exact, Func<double, double> real) => argument.Kind switch
    {
        ValueKind.Integer => Value.Integer(exact(argument.AsDecimal)),
        ValueKind.Decimal => Value.Decimal(exact(argument.AsDecimal)),
        ValueKind.Float => Value.Float(real(argument.AsDouble)),
        ValueKind.Double => Value.Double(real(argument.AsDouble)),
        _ => default,
    };
}
