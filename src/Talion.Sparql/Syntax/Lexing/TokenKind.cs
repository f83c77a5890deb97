namespace Talion.Sparql.Syntax.Lexing;

enum TokenKind
{
    End,
    Iri,
    PrefixedName,
    BlankNode,
    Variable,
    LanguageTag,
    Integer,
    Decimal,
    Double,
    String,
    LongString,

    /// <summary>A keyword or a function's name.</summary>
    Word,
    Punctuation,
}
