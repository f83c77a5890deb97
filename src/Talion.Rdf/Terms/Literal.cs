using System.Text.RegularExpressions;
using Talion.Rdf.NTriples;

namespace Talion.Rdf.Terms;

/// <summary>
/// A literal: lexical form, datatype and, for <c>rdf:langString</c>, a language tag, to which <c>rdf:dirLangString</c> adds a base direction (RDF 1.2
/// Concepts, section 3.3).
/// </summary>
/// <param name="Value">The lexical form, kept as written.</param>
/// <param name="Datatype">The datatype's IRI.</param>
/// <param name="Language">The language tag in lower case, for language-tagged strings only.</param>
/// <param name="Direction">Where the text begins, <c>ltr</c> or <c>rtl</c>, for directional language-tagged strings only.</param>
public sealed partial record Literal(string Value, string Datatype, string? Language = null, string? Direction = null) : Term
{
    const string DirectionMark = "--";

    int hash;

    /// <summary>A simple string.</summary>
    public Literal(string value)
        : this(value, Xsd.String)
    {
    }

    public string Value { get; } = Value;

    public string Datatype { get; } = Datatype;

    public string? Language { get; } = Language;

    public string? Direction { get; } = Direction;

    /// <summary>The language with the direction behind it, as it is written: <c>en</c>, <c>ar--rtl</c>.</summary>
    public string? Tag => Direction is null ? Language : Language + DirectionMark + Direction;

    /// <summary>A language-tagged string; the language is put in lower case, as RDF compares languages without regard to case.</summary>
    /// <param name="value">The text.</param>
    /// <param name="tag">The language, with its direction where it has one: a <see cref="Tag"/>.</param>
    /// <exception cref="ArgumentException">The direction is neither <c>ltr</c> nor <c>rtl</c>.</exception>
    public static Literal Tagged(string value, string tag)
    {
        var (language, direction) = SplitTag(tag);
        if (direction is null)
            return new(value, RdfVocabulary.LangString, language.ToLowerInvariant());
        return direction is "ltr" or "rtl"
            ? new(value, RdfVocabulary.DirLangString, language.ToLowerInvariant(), direction)
            : throw new ArgumentException($"There is no base direction '{direction}'.", nameof(tag));
    }

    /// <summary>Whether a text is a well-formed language tag, without direction (RFC 5646, section 2.1).</summary>
    public static bool IsLanguage(string text) => LanguageForm().IsMatch(text);

    /// <summary>The two parts of a <see cref="Tag"/>.</summary>
    public static (string Language, string? Direction) SplitTag(string tag)
    {
        var end = tag.IndexOf(DirectionMark, StringComparison.Ordinal);
        return end < 0 ? (tag, null) : (tag[..end], tag[(end + DirectionMark.Length)..]);
    }

    public bool Equals(Literal? other) =>
        ReferenceEquals(this, other) || (other is not null && GetHashCode() == other.GetHashCode()
            && Value == other.Value && Datatype == other.Datatype && Language == other.Language && Direction == other.Direction);

    public override int GetHashCode()
    {
        if (hash == 0)
            hash = HashCode.Combine(Value, Datatype, Language) | 1;
        return hash;
    }

    public override string ToString() => NTriplesFormat.Format(this);

    [GeneratedRegex(@"^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*\z")]
    private static partial Regex LanguageForm();
}
