using Talion.Sparql.Evaluation;
using Talion.Sparql.Values;

namespace Talion.Sparql.Functions;

/// <summary>The truth of a value (SPARQL 1.1 Query, section 17.2.2).</summary>
static class EffectiveBooleanValue
{
    /// <returns>The truth, or <see langword="null"/> for a type error.</returns>
    public static bool? Of(EvaluationContext context, in Value value) => value.Kind switch
    {
        ValueKind.Boolean => value.AsBoolean,
        ValueKind.Integer or ValueKind.Decimal => value.AsDecimal != 0,
        ValueKind.Float or ValueKind.Double => value.AsDouble != 0 && !double.IsNaN(value.AsDouble),
        ValueKind.String => context.Terms.TextOf(value).Length > 0,
        _ => null,
    };
}
