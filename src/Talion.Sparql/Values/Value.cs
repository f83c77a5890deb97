using System.Text;
using Talion.Rdf.NTriples;
using Talion.Rdf.Terms;

namespace Talion.Sparql.Values;

/// <summary>An RDF term as expressions work on it: numbers and instants as such, texts read only where they are asked for.</summary>
public readonly struct Value
{
    /// <summary>The zone of an instant that has none.</summary>
    public const short NoZone = short.MinValue;

    readonly decimal number;
    readonly long bits;
    readonly short zone;

    Value(ValueKind kind, int id = 0, string? text = null, string? tag = null, decimal number = 0, long bits = 0, short zone = NoZone) =>
        (Kind, Id, Text, Tag, this.number, this.bits, this.zone) = (kind, id, text, tag, number, bits, zone);

    public static Value True { get; } = Boolean(true);

    public static Value False { get; } = Boolean(false);

    /// <summary>Unbound, or a type error.</summary>
    public static Value None => default;

    public ValueKind Kind { get; }

    /// <summary>The term's id where the value was read from one, else 0.</summary>
    public int Id { get; }

    /// <summary>IRI, label, lexical form or triple in N-Triples; <see langword="null"/> where it must be read by <see cref="Id"/> or made from the value.</summary>
    public string? Text { get; }

    /// <summary>The <see cref="Literal.Tag"/> of a <see cref="ValueKind.LanguageString"/>; the datatype of a literal where it is not its kind's own.</summary>
    public string? Tag { get; }

    public bool IsNone => Kind == ValueKind.None;

    public bool IsLiteral => Kind >= ValueKind.String;

    public bool IsNumeric => Kind is >= ValueKind.Integer and <= ValueKind.Double;

    public bool IsInstant => Kind is >= ValueKind.DateTime and <= ValueKind.Time;

    public bool IsDuration => Kind is >= ValueKind.DayTimeDuration and <= ValueKind.Duration;

    /// <summary>A <see cref="ValueKind.String"/> or a <see cref="ValueKind.LanguageString"/>.</summary>
    public bool IsStringLiteral => Kind is ValueKind.String or ValueKind.LanguageString;

    public bool AsBoolean => bits != 0;

    /// <summary>The number of an integer or decimal.</summary>
    public decimal AsDecimal => Kind <= ValueKind.Decimal ? number : (decimal)AsDouble;

    /// <summary>The number of any numeric kind.</summary>
    public double AsDouble => Kind <= ValueKind.Decimal ? (double)number : BitConverter.Int64BitsToDouble(bits);

    /// <summary>Ticks of 100 ns: of an instant since year 1 by its own clock, of a duration its days and less.</summary>
    public long Ticks => bits;

    /// <summary>Minutes east of Greenwich, or <see cref="NoZone"/>.</summary>
    public short Zone => zone;

    /// <summary>The months of a duration.</summary>
    public int Months => (int)number;

    /// <summary>Ticks of an instant at Greenwich, taking one without zone to be there.</summary>
    public long UtcTicks => zone == NoZone ? bits : bits - (zone * TimeSpan.TicksPerMinute);

    public static Value Boolean(bool value) => new(ValueKind.Boolean, bits: value ? 1 : 0);

    public static Value Integer(decimal value) => new(ValueKind.Integer, number: value);

    public static Value Decimal(decimal value) => new(ValueKind.Decimal, number: value);

    public static Value Float(double value) => new(ValueKind.Float, bits: BitConverter.DoubleToInt64Bits((float)value));

    public static Value Double(double value) => new(ValueKind.Double, bits: BitConverter.DoubleToInt64Bits(value));

    public static Value String(string text) => new(ValueKind.String, text: text);

    public static Value LanguageString(string text, string language) => new(ValueKind.LanguageString, text: text, tag: language);

    public static Value Iri(string iri) => new(ValueKind.Iri, text: iri);

    public static Value BlankNode(string label) => new(ValueKind.BlankNode, text: label);

    /// <summary>A <see cref="ValueKind.DateTime"/>, <see cref="ValueKind.Date"/> or <see cref="ValueKind.Time"/>.</summary>
    public static Value Instant(ValueKind kind, long ticks, short zone) => new(kind, bits: ticks, zone: zone);

    public static Value Duration(ValueKind kind, int months, long ticks) => new(kind, number: months, bits: ticks);

    public static Value Other(string text, string datatype) => new(ValueKind.Other, text: text, tag: datatype);

    /// <summary>A term whose text stays where it lies.</summary>
    public static Value Unread(ValueKind kind, int id, string? tag = null) => new(kind, id, tag: tag);

    /// <summary>The same value, known to be the term with an id.</summary>
    public Value WithId(int id, string? text, string? tag) => new(Kind, id, text, tag ?? Tag, number, bits, zone);

    /// <summary>The same value without the term it came from, with its kind's own datatype.</summary>
    public Value Anew() => new(Kind, number: number, bits: bits, zone: zone);

    /// <summary>The term; the text must be known or follow from the value.</summary>
    public Term ToTerm() => Kind switch
    {
        ValueKind.Iri => new Iri(Text!),
        ValueKind.BlankNode => new BlankNode(Text!),
        ValueKind.String => new Literal(Text!),
        ValueKind.LanguageString => Literal.Tagged(Text!, Tag!),
        ValueKind.TripleTerm => NTriplesReader.ParseTriple(Encoding.UTF8.GetBytes(Text!)),
        ValueKind.Other => new Literal(Text!, Tag!),
        _ => new Literal(Text ?? LexicalForm.Of(this), Tag ?? Datatypes.Of(Kind)),
    };
}
