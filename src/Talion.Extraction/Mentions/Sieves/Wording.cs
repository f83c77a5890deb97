using Talion.Extraction.Language;

namespace Talion.Extraction.Mentions.Sieves;

/// <summary>Compares the words of descriptions.</summary>
static class Wording
{
    /// <summary>Whether a description points back by itself: "the camp", "those men"; "its men" only says whose they are.</summary>
    public static bool PointsBack(Mention mention) =>
        mention is { IsDefinite: true, IsName: false, IsPronoun: false } && mention.Sentence.Child(mention.Head, "nmod:poss") is null;

    /// <summary>
    /// Whether an earlier mention has the description's head and all words before it, and is neither told apart by what stands behind ("of Alder") nor
    /// by its number.
    /// </summary>
    public static bool IsWithin(Mention mention, Mention earlier) =>
        !earlier.IsPronoun && (earlier.Kind == mention.Kind || (earlier.IsSite && mention.IsSite)) && earlier.IsPlural == mention.IsPlural
        && HasHead(earlier, mention) && Words(mention).IsSubsetOf(Words(earlier))
        && (Complement(mention).Length == 0 || Complement(earlier).Length == 0 || Complement(mention) == Complement(earlier));

    /// <summary>Whether one of the two has all words of the other.</summary>
    public static bool IsSame(Mention mention, Mention earlier) => IsWithin(mention, earlier) || IsWithin(earlier, mention);

    static bool HasHead(Mention earlier, Mention mention) => earlier.IsName
        ? Words(earlier).Contains(mention.Head.Lemma) : earlier.Head.Lemma.Equals(mention.Head.Lemma, StringComparison.OrdinalIgnoreCase);

    static HashSet<string> Words(Mention mention) =>
        mention.Words.Select(t => t.Lemma).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the label has behind the head: " in Redwood" of "base in Redwood".</summary>
    static string Complement(Mention mention) => mention.Label.Length > mention.Span.Length ? mention.Label[mention.Span.Length..] : "";
}
