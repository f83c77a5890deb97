namespace Talion.Extraction.Language.Tagging;

/// <summary>
/// Finds the verb of a headline that the tagger took for a noun: "Jets bomb depot", "Coalition bombs port". Headlines leave out the articles that tell the
/// two apart, and treebanks hold few of them.
/// </summary>
static class HeadlineVerb
{
    /// <summary>The word that is the verb of a headline's first clause, where that has none.</summary>
    /// <param name="words">The headline's words.</param>
    /// <param name="tags">Their Penn tags.</param>
    /// <param name="verbs">Verbs that headlines tell, in their base form and lower case.</param>
    /// <returns>The word's index and its tag, <c>VBP</c> or <c>VBZ</c>; <see langword="null"/> where there is no such word.</returns>
    public static (int Index, string Tag)? Find(ReadOnlySpan<string> words, ReadOnlySpan<string> tags, IReadOnlySet<string> verbs)
    {
        var end = 0;
        while (end < words.Length && !EndsClause(words[end], tags[end]))
        {
            if (tags[end++] is "VBD" or "VBZ" or "VBP" or "MD")
                return null;
        }

        for (var i = 1; i + 1 < end; i++)
        {
            var word = words[i].ToLowerInvariant();
            if (verbs.Contains(word) && IsPlural(words[i - 1], tags[i - 1]) && MayFollow(word, words[i + 1].ToLowerInvariant(), tags[i + 1]))
                return (i, "VBP");
            if (tags[i] == "NNS" && verbs.Contains(word[..^1]) && tags[i - 1] is "NN" or "NNP" && tags[i + 1] is "NNP" or "CD" or "JJ" or "DT")
                return (i, "VBZ");
        }

        return null;
    }

    /// <summary>"Police: Shooting leaves teen dead": the verb that is written like a noun, wherever it stands.</summary>
    /// <param name="words">The sentence's words.</param>
    /// <param name="tags">Their Penn tags.</param>
    /// <returns>The word's index; <see langword="null"/> where there is no such word.</returns>
    public static int? Leaves(ReadOnlySpan<string> words, ReadOnlySpan<string> tags)
    {
        for (var i = 1; i + 2 < words.Length; i++)
        {
            if (tags[i] != "NNS" || words[i] is not ("leaves" or "Leaves"))
                continue;
            foreach (var word in words[(i + 2)..])
            {
                if (word.ToLowerInvariant() is "dead" or "injured" or "wounded" or "hurt" or "hospitalized" or "hospitalised")
                    return i;
            }
        }

        return null;
    }

    static bool EndsClause(string word, string tag) =>
        tag is "," or ":" or "." or "WRB" || word.ToLowerInvariant() is "after" or "as" or "amid" or "while" or "before" or "hours" or "days";

    static bool IsPlural(string word, string tag) =>
        tag is "NNS" or "NNPS" || (tag == "NNP" && word.Length > 4 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal));

    /// <summary>An object, or the preposition that only the verb takes: "fire at", but "attack on".</summary>
    static bool MayFollow(string verb, string next, string tag) => tag is "NN" or "NNS" or "NNP" or "NNPS" or "JJ" or "CD" or "DT" or "PRP$"
        || next is "at" or "down" or "up" or "back" || (verb == "fire" && next == "on");
}
