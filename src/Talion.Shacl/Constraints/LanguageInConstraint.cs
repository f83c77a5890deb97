using Talion.Rdf.Terms;

namespace Talion.Shacl.Constraints;

/// <summary><c>sh:languageIn</c> (section 4.4.4): each value is a string in one of some languages.</summary>
sealed record LanguageInConstraint(ImmutableArray<string> Ranges) : ValueConstraint("LanguageInConstraintComponent")
{
    protected override string Explanation => $"The value is in none of the languages {string.Join(", ", Ranges)}.";

    protected override bool Accepts(Focus focus, Term value) =>
        value is Literal { Language: { } language } && Ranges.Any(range => Matches(language, range));

    /// <summary>Basic filtering of RFC 4647, as SPARQL's <c>langMatches</c>.</summary>
    static bool Matches(string language, string range) => language.StartsWith(range, StringComparison.OrdinalIgnoreCase)
        && (language.Length == range.Length || language[range.Length] == '-');
}
