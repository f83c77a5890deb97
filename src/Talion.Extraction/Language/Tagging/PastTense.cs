namespace Talion.Extraction.Language.Tagging;

/// <summary>
/// Finds the past tense that the tagger took for a participle: "Militants fired rockets at the base". A full sentence has a finite verb; where it got none,
/// the first participle behind a noun phrase is one, unless it may be that of a headline's passive ("Three people killed in Kabul.").
/// </summary>
static class PastTense
{
    /// <summary>The verb of a sentence that has no finite one.</summary>
    /// <param name="words">The sentence's words.</param>
    /// <param name="tags">Their Penn tags.</param>
    /// <param name="isHarm">Whether what a participle says is mostly suffered by what stands before it: "killed", "kidnapped".</param>
    /// <returns>The word's index and its tag, <c>VBD</c>; <see langword="null"/> where the sentence is no full one, has a finite verb, or no such participle.</returns>
    public static (int Index, string Tag)? Find(ReadOnlySpan<string> words, ReadOnlySpan<string> tags, Func<string, bool> isHarm)
    {
        if (words.Length < 4 || !(words[^1] is "." || words[^2] is "."))
            return null;
        foreach (var tag in tags)
        {
            if (tag is "VBD" or "VBZ" or "VBP" or "MD")
                return null;
        }

        for (var i = 1; i + 1 < words.Length; i++)
        {
            if (tags[i] == "VBN" && !HasOwnParticiple(words[i]) && EndsPhrase(tags, i - 1)
                && (IsObject(tags[i + 1]) || (tags[i + 1] is "IN" or "TO" && words[i + 1] is not ("by" or "BY") && !isHarm(words[i]))))
                return (i, "VBD");
        }

        return null;
    }

    /// <summary>"Taken", "known", "gone": not what the past tense looks like.</summary>
    static bool HasOwnParticiple(string word) => word[^1] is 'n' or 'N' || word.ToLowerInvariant() is "done" or "gone" or "become" or "overcome";

    static bool EndsPhrase(ReadOnlySpan<string> tags, int at)
    {
        if (tags[at] is "RB" or "," && at > 0)
            at--;
        return tags[at] is "NN" or "NNS" or "NNP" or "NNPS" or "CD" or "PRP" or "-RRB-" or "DT";
    }

    static bool IsObject(string tag) => tag is "DT" or "CD" or "NN" or "NNS" or "NNP" or "NNPS" or "PRP" or "PRP$" or "JJ" or "RP" or "RB" or "$";
}
