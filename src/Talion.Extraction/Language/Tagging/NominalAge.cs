namespace Talion.Extraction.Language.Tagging;

/// <summary>Finds the "old" that stands for somebody: "A 15-year-old was shot", "shot a 15-year-old in the leg".</summary>
static class NominalAge
{
    /// <param name="words">The sentence's words.</param>
    /// <param name="tags">Their Penn tags.</param>
    /// <returns>The positions of such words, ascending.</returns>
    public static List<int> Find(ReadOnlySpan<string> words, ReadOnlySpan<string> tags)
    {
        var found = new List<int>();
        for (var i = 3; i + 1 < words.Length; i++)
        {
            if (words[i] is "old" or "olds" && words[i - 1] == "-" && words[i - 2] is "year" or "month" && !ContinuesPhrase(words[i + 1], tags[i + 1]))
                found.Add(i);
        }

        return found;
    }

    /// <summary>"15-year-old boy", "15-year-old Tom Alder".</summary>
    static bool ContinuesPhrase(string word, string tag) => word == "-"
        || (tag[0] is 'N' or 'J' && word is not ("dead" or "injured" or "wounded" or "hurt")) || tag is "CD" or "VBG" or "FW" or "HYPH" or "CC" or "``" or "''";
}
