namespace Talion.Extraction.Language;

/// <summary>What may follow an abbreviation's full stop.</summary>
enum AbbreviationKind
{
    /// <summary>A name follows: "Gen.", "Dr.".</summary>
    Title,

    /// <summary>Part of a date: "Jan.", "Sat."; a plain word unless a number, a comma or another date word follows.</summary>
    Date,

    /// <summary>A number follows: "No."; a plain word elsewhere.</summary>
    Number,

    /// <summary>Anything may follow, a new sentence too: "Inc.", "Rgt."; written with a capital.</summary>
    Word,

    /// <summary>Likewise, in small letters too: "etc.", "hrs.".</summary>
    Small,
}
