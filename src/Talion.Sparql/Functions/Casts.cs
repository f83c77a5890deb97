using System.Collections.Frozen;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Values;

namespace Talion.Sparql.Functions;

/// <summary>The constructor functions (SPARQL 1.1 Query, section 17.5), and those of dates and durations.</summary>
static class Casts
{
    static readonly FrozenDictionary<string, ValueKind> Targets = new[]
    {
        ValueKind.String, ValueKind.Boolean, ValueKind.Integer, ValueKind.Decimal, ValueKind.Float, ValueKind.Double, ValueKind.DateTime, ValueKind.Date,
        ValueKind.Time, ValueKind.DayTimeDuration, ValueKind.YearMonthDuration, ValueKind.Duration,
    }.ToFrozenDictionary(Datatypes.Of, StringComparer.Ordinal);

    /// <summary>The function with an IRI, or nothing where it is no cast.</summary>
    public static Function? ByIri(string iri)
    {
        if (!Targets.TryGetValue(iri, out var target))
            return null;
        return (context, arguments) => arguments.Length == 1 ? Cast(context, target, arguments[0]) : default;
    }

    static Value Cast(EvaluationContext context, ValueKind target, in Value value)
    {
        if (value.Kind == ValueKind.Iri)
            return target == ValueKind.String ? Value.String(context.Terms.TextOf(value)) : default;
        if (!value.IsLiteral || value.Kind == ValueKind.LanguageString)
            return default;
        if (target == ValueKind.String)
            return Value.String(value.Kind is ValueKind.String or ValueKind.Other ? context.Terms.TextOf(value) : LexicalOf(value));
        if (value.Kind == ValueKind.String)
            return ValueReader.Parse(target, context.Terms.TextOf(value));
        if (value.Kind == target)
            return value.IsNumeric || value.Kind == ValueKind.Boolean ? value.Anew() : value;
        if (value.IsNumeric || value.Kind == ValueKind.Boolean)
            return FromNumber(target, value);
        return FromTemporal(target, value);
    }

    /// <summary>XPath's form of a number as a string: without exponent where it is of common size.</summary>
    static string LexicalOf(in Value value)
    {
        if (value.Kind is ValueKind.Float or ValueKind.Double && Math.Abs(value.AsDouble) is (>= 1e-6 and < 1e6) or 0)
        {
            var decimals = value.Kind == ValueKind.Float ? (decimal)(float)value.AsDouble : (decimal)value.AsDouble;
            return LexicalForm.Of(Value.Decimal(decimals));
        }
        return LexicalForm.Of(value);
    }

    static Value FromNumber(ValueKind target, in Value value)
    {
        var isBoolean = value.Kind == ValueKind.Boolean;
        var real = isBoolean ? (value.AsBoolean ? 1 : 0) : value.AsDouble;
        if (target == ValueKind.Boolean)
            return Value.Boolean(real != 0 && !double.IsNaN(real));
        if (target == ValueKind.Double)
            return Value.Double(real);
        if (target == ValueKind.Float)
            return Value.Float(real);
        if (target is not (ValueKind.Integer or ValueKind.Decimal) || double.IsNaN(real) || Math.Abs(real) > (double)decimal.MaxValue)
            return default;
        var exact = isBoolean ? (decimal)real : value.AsDecimal;
        return target == ValueKind.Integer ? Value.Integer(Math.Truncate(exact)) : Value.Decimal(exact);
    }

    static Value FromTemporal(ValueKind target, in Value value) => (value.Kind, target) switch
    {
        (ValueKind.DateTime, ValueKind.Date) => Value.Instant(target, value.Ticks - Calendar.TimeOfDay(value.Ticks), value.Zone),
        (ValueKind.DateTime, ValueKind.Time) => Value.Instant(target, Calendar.TimeOfDay(value.Ticks), value.Zone),
        (ValueKind.Date, ValueKind.DateTime) => Value.Instant(target, value.Ticks, value.Zone),
        (_, ValueKind.Duration) when value.IsDuration => Value.Duration(target, value.Months, value.Ticks),
        (_, ValueKind.DayTimeDuration) when value.IsDuration => Value.Duration(target, 0, value.Ticks),
        (_, ValueKind.YearMonthDuration) when value.IsDuration => Value.Duration(target, value.Months, 0),
        _ => default,
    };
}
