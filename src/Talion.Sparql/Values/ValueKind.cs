namespace Talion.Sparql.Values;

/// <summary>What an expression's result is. The numeric kinds stand in the order of promotion (XPath 2.0, section B.1).</summary>
public enum ValueKind : byte
{
    /// <summary>No value: an unbound variable or a type error.</summary>
    None,
    Iri,
    BlankNode,
    TripleTerm,
    String,
    LanguageString,
    Boolean,
    Integer,
    Decimal,
    Float,
    Double,
    DateTime,
    Date,
    Time,
    DayTimeDuration,
    YearMonthDuration,
    Duration,

    /// <summary>A literal of a datatype that is not known, or that its lexical form does not fit.</summary>
    Other,
}
