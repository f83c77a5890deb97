namespace Talion.Extraction.Language.Tagging;

/// <summary>
/// Finds the gerund that stands for an act without an article, as headlines leave it out: "Leaders call for calm after shooting at a bar", "police
/// investigating shooting on Main Street".
/// </summary>
static class NominalGerund
{
    /// <param name="words">The sentence's words.</param>
    /// <param name="tags">Their Penn tags.</param>
    /// <param name="isHeadline">Whether it is a headline.</param>
    /// <param name="isHarm">Whether a word tells harm by its lemma.</param>
    /// <returns>The positions of such words, ascending.</returns>
    public static List<int> Find(ReadOnlySpan<string> words, ReadOnlySpan<string> tags, bool isHeadline, Func<string, bool> isHarm)
    {
        var found = new List<int>();
        for (var i = 1; i < words.Length; i++)
        {
            if (tags[i] == "VBG" && OpensNoun(words[i - 1].ToLowerInvariant(), isHeadline) && !(i + 1 < words.Length && IsObject(tags[i + 1])) && isHarm(words[i]))
                found.Add(i);
        }

        return found;
    }

    static bool OpensNoun(string before, bool isHeadline) => before is "investigate" or "investigates" or "investigated" or "investigating" or "probe" or "probing"
        || (isHeadline && before is "after" or "following" or "in" or "over" or "amid");

    static bool IsObject(string tag) => tag is "DT" or "PRP" or "PRP$" or "CD" or "NN" or "NNS" or "NNP" or "NNPS" or "JJ";
}
