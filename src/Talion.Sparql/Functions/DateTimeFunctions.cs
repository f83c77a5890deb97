using Talion.Sparql.Evaluation;
using Talion.Sparql.Values;

namespace Talion.Sparql.Functions;

/// <summary>Functions on dates and times (SPARQL 1.1 Query, section 17.4.5); they take an <c>xsd:date</c> or <c>xsd:time</c> too, as XPath's do.</summary>
static class DateTimeFunctions
{
    public static Value Now(EvaluationContext context, ReadOnlySpan<Value> arguments) => context.Now;

    public static Value Year(EvaluationContext context, ReadOnlySpan<Value> arguments) =>
        HasDate(arguments[0]) ? Value.Integer(Calendar.DateOf(arguments[0].Ticks).Year) : default;

    public static Value Month(EvaluationContext context, ReadOnlySpan<Value> arguments) =>
        HasDate(arguments[0]) ? Value.Integer(Calendar.DateOf(arguments[0].Ticks).Month) : default;

    public static Value Day(EvaluationContext context, ReadOnlySpan<Value> arguments) =>
        HasDate(arguments[0]) ? Value.Integer(Calendar.DateOf(arguments[0].Ticks).Day) : default;

    public static Value Hours(EvaluationContext context, ReadOnlySpan<Value> arguments) =>
        HasClock(arguments[0]) ? Value.Integer(Calendar.TimeOfDay(arguments[0].Ticks) / TimeSpan.TicksPerHour) : default;

    public static Value Minutes(EvaluationContext context, ReadOnlySpan<Value> arguments) =>
        HasClock(arguments[0]) ? Value.Integer(Calendar.TimeOfDay(arguments[0].Ticks) / TimeSpan.TicksPerMinute % 60) : default;

    public static Value Seconds(EvaluationContext context, ReadOnlySpan<Value> arguments) => HasClock(arguments[0])
        ? Value.Decimal((decimal)(Calendar.TimeOfDay(arguments[0].Ticks) % TimeSpan.TicksPerMinute) / TimeSpan.TicksPerSecond)
        : default;

    public static Value Timezone(EvaluationContext context, ReadOnlySpan<Value> arguments) => arguments[0].IsInstant && arguments[0].Zone != Value.NoZone
        ? Value.Duration(ValueKind.DayTimeDuration, 0, arguments[0].Zone * TimeSpan.TicksPerMinute)
        : default;

    public static Value Tz(EvaluationContext context, ReadOnlySpan<Value> arguments) =>
        arguments[0].IsInstant ? Value.String(LexicalForm.OfZone(arguments[0].Zone)) : default;

    static bool HasDate(in Value value) => value.Kind is ValueKind.DateTime or ValueKind.Date;

    static bool HasClock(in Value value) => value.Kind is ValueKind.DateTime or ValueKind.Time;
}
