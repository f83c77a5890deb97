using System.Text.RegularExpressions;

namespace Talion.Evaluation.Matching;

/// <summary>A text's words without what outlets write differently: case, curly quotes, full stops in "U.S.", the genitive.</summary>
static partial class PlainWords
{
    /// <summary>The words in text order: lower case, letters and digits of ASCII, inner hyphens and apostrophes.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var plain = text.ToLowerInvariant().Replace('’', '\'').Replace("u.s.", "us", StringComparison.Ordinal).Replace("u.k.", "uk", StringComparison.Ordinal);
        return Word().Matches(plain).Select(match => match.Value.EndsWith("'s", StringComparison.Ordinal) ? match.Value[..^2] : match.Value);
    }

    /// <summary>The words with one space between them, to look for one phrase in another.</summary>
    public static string Joined(string text) => string.Join(' ', Of(text));

    [GeneratedRegex(@"[a-z0-9'\-]+")]
    private static partial Regex Word();
}
