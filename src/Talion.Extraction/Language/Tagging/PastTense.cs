namespace Talion.Extraction.Language.Tagging;

/// <summary>
/// Finds the past tense that the tagger took for a participle: "Militants fired rockets at the base". A full sentence has a finite verb; where it got none,
/// the first participle behind a noun phrase is one, unless it may be that of a headline's passive ("Three people killed in Kabul.").
/// </summary>
static class PastTense
{
    /// <summary>The first verb that a clause lacks: the sentence, what a semicolon parts, or what "but" opens with a noun phrase.</summary>
    /// <param name="words">The sentence's words.</param>
    /// <param name="tags">Their Penn tags.</param>
    /// <param name="isHarm">Whether what a participle says is mostly suffered by what stands before it: "killed", "kidnapped".</param>
    /// <returns>The word's index and its tag, <c>VBD</c>; <see langword="null"/> where the sentence is no full one or each clause has its verb.</returns>
    public static (int Index, string Tag)? Find(ReadOnlySpan<string> words, ReadOnlySpan<string> tags, Func<string, bool> isHarm)
    {
        if (words.Length < 4 || !(words[^1] is "." || words[^2] is "."))
            return null;
        for (var start = 0; start < words.Length;)
        {
            var end = start + 1;
            while (end < words.Length && !EndsClause(words, tags, end))
                end++;
            if (InClause(words, tags, start, end, isHarm) is { } verb)
                return (verb, "VBD");
            start = end;
        }

        return null;
    }

    /// <summary>"Tom Alder shot and killed a clerk": a noun or participle before "and" and a verb of harm is one too, where an object follows both.</summary>
    /// <param name="words">The sentence's words.</param>
    /// <param name="tags">Their Penn tags.</param>
    /// <param name="isHarm">Whether a word tells harm by its lemma.</param>
    /// <returns>The first word's index; -1 where there is no such pair.</returns>
    public static int FindFirstOfPair(ReadOnlySpan<string> words, ReadOnlySpan<string> tags, Func<string, bool> isHarm)
    {
        for (var i = 1; i + 3 < words.Length; i++)
        {
            if (tags[i] is "NN" or "VBN" && words[i + 1] is "and" && tags[i + 2] is "VBD" or "VBN" && isHarm(words[i]) && isHarm(words[i + 2])
                && tags[i - 1] is "NN" or "NNS" or "NNP" or "NNPS" or "PRP" or "RB" or ","
                && tags[i + 3] is "DT" or "CD" or "NN" or "NNS" or "NNP" or "NNPS" or "PRP" or "PRP$" or "JJ")
                return i;
        }

        return -1;
    }

    static bool EndsClause(ReadOnlySpan<string> words, ReadOnlySpan<string> tags, int at) => words[at] == ";"
        || (words[at] == "but" && at + 2 < words.Length && tags[at + 1] is "DT" or "NNP" or "NNS" or "PRP");

    static int? InClause(ReadOnlySpan<string> words, ReadOnlySpan<string> tags, int start, int end, Func<string, bool> isHarm)
    {
        foreach (var tag in tags[start..end])
        {
            if (tag is "VBD" or "VBZ" or "VBP" or "MD")
                return null;
        }

        for (var i = start + 1; i + 1 < end; i++)
        {
            if (tags[i] == "VBN" && !HasOwnParticiple(words[i]) && EndsPhrase(tags, i - 1)
                && (IsObject(tags[i + 1]) || (tags[i + 1] is "IN" or "TO" && words[i + 1] is not ("by" or "BY") && !isHarm(words[i]))))
                return i;
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
