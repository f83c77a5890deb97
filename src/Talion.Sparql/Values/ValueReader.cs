using System.Globalization;
using System.Text;
using Talion.Sparql.Sources;

namespace Talion.Sparql.Values;

/// <summary>From terms to values. Belongs to one thread.</summary>
sealed class ValueReader
{
    const int DigitsOfLong = 18;

    // Terms of one variable mostly share their datatype, and sources hand out the same string for it.
    string? datatype;
    (ValueKind Kind, (decimal Least, decimal Most)? Range) known;

    /// <summary>The value of a term where it lies; texts are left there to be read by id.</summary>
    public Value Read(in TermView term, int id)
    {
        switch (term.Kind)
        {
            case TermKind.Iri:
                return Value.Unread(ValueKind.Iri, id);
            case TermKind.BlankNode:
                return Value.Unread(ValueKind.BlankNode, id);
            case TermKind.TripleTerm:
                return Value.Unread(ValueKind.TripleTerm, id);
        }
        if (term.Language is not null)
            return Value.Unread(ValueKind.LanguageString, id, term.Language);
        if (!ReferenceEquals(datatype, term.Datatype))
            (datatype, known) = (term.Datatype, Datatypes.KindOf(term.Datatype!));
        var (kind, range) = known;
        if (kind == ValueKind.String)
            return Value.Unread(ValueKind.String, id);
        var value = Parse(kind, term.Value);
        if (value.IsNone || (range is { } limits && (value.AsDecimal < limits.Least || value.AsDecimal > limits.Most)))
            return Value.Unread(ValueKind.Other, id, term.Datatype);
        return value.WithId(id, null, range is null && term.Datatype == Datatypes.Of(kind) ? null : term.Datatype);
    }

    /// <summary>The value of a lexical form, or no value where it does not fit.</summary>
    public static Value Parse(ValueKind kind, string text) => Parse(kind, Encoding.UTF8.GetBytes(text));

    public static Value Parse(ValueKind kind, ReadOnlySpan<byte> text)
    {
        // All these types collapse white space (XML Schema 1.1 Datatypes, section 4.3.6).
        text = text.Trim(" \t\r\n"u8);
        return kind switch
        {
            ValueKind.Integer => Integer(text),
            ValueKind.Decimal => Decimal(text),
            ValueKind.Float => Real(text, out var real) ? Value.Float(real) : default,
            ValueKind.Double => Real(text, out var real) ? Value.Double(real) : default,
            ValueKind.Boolean => Boolean(text),
            ValueKind.DateTime or ValueKind.Date or ValueKind.Time => InstantParser.Parse(kind, text),
            ValueKind.DayTimeDuration or ValueKind.YearMonthDuration or ValueKind.Duration => DurationParser.Parse(kind, text),
            _ => default,
        };
    }

    static Value Integer(ReadOnlySpan<byte> text)
    {
        if (text.Length <= DigitsOfLong)
            return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var small) ? Value.Integer(small) : default;
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large) ? Value.Integer(large) : default;
    }

    static Value Decimal(ReadOnlySpan<byte> text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? Value.Decimal(number)
            : default;

    static bool Real(ReadOnlySpan<byte> text, out double number)
    {
        number = 0;
        if (text.SequenceEqual("NaN"u8))
            number = double.NaN;
        else if (text.SequenceEqual("INF"u8) || text.SequenceEqual("+INF"u8))
            number = double.PositiveInfinity;
        else if (text.SequenceEqual("-INF"u8))
            number = double.NegativeInfinity;
        else
        {
            return !text.ContainsAny((byte)'n', (byte)'N', (byte)'y')
                && double.TryParse(
                    text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number);
        }
        return true;
    }

    static Value Boolean(ReadOnlySpan<byte> text)
    {
        if (text.SequenceEqual("true"u8) || text.SequenceEqual("1"u8))
            return Value.True;
        return text.SequenceEqual("false"u8) || text.SequenceEqual("0"u8) ? Value.False : default;
    }
}
