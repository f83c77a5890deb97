using Talion.Extraction.Language.Classification;

namespace Talion.Extraction.Language.Tagging;

/// <summary>
/// Finds dictionary forms: forms that the treebank knows as irregular first, then the first undoing of an ending ("-ied", "-ed", "-ing", "-s", "-er")
/// that gives a known word (of a verb its noun will do: "patrolling" → "patrol"), then the likeliest undoing by spelling.
/// </summary>
sealed class Lemmatizer(Dictionary<uint, string> irregular, HashSet<uint> known)
{
    /// <summary>The dictionary form of a word: lower case; a proper noun stays as it is.</summary>
    public string Lemma(string text, string tag)
    {
        if (tag is "NNP" or "NNPS")
            return text;
        var lower = text.ToLowerInvariant();
        if (irregular.TryGetValue(Key(lower, tag), out var lemma))
            return lemma;
        // "And shot him": a past tense that the tagger took for a base form.
        return tag is "VB" or "VBP" && !IsKnown(lower, "VB")
            && (irregular.TryGetValue(Key(lower, "VBD"), out lemma) || irregular.TryGetValue(Key(lower, "VBN"), out lemma))
            ? lemma : Regular(lower, tag);
    }

    /// <summary>The key of a form with its tag, or of a base form with the tag of base forms, in the tables.</summary>
    public static uint Key(ReadOnlySpan<char> lower, string tag) => Hash.Pair(Hash.Of(lower), Hash.Of(tag));

    string Regular(string lower, string tag) =>
        tag switch
        {
            "NNS" => Plural(lower, "NN"),
            "VBZ" => Plural(lower, "VB"),
            "VBD" or "VBN" => Undo(lower, "ed", "VB"),
            "VBG" => Undo(lower, "ing", "VB"),
            "JJR" => Undo(lower, "er", "JJ"),
            "JJS" => Undo(lower, "est", "JJ"),
            "RBR" => Undo(lower, "er", "RB"),
            "RBS" => Undo(lower, "est", "RB"),
            _ => lower,
        };

    bool IsKnown(ReadOnlySpan<char> lemma, string tag) => known.Contains(Key(lemma, tag));

    string Plural(string lower, string tag)
    {
        if (tag == "NN" && lower.EndsWith("men", StringComparison.Ordinal))
            return lower[..^2] + "an";
        if (lower.Length < 3 || !lower.EndsWith('s') || lower.EndsWith("ss", StringComparison.Ordinal))
            return lower;
        if (IsKnown(lower.AsSpan(..^1), tag))
            return lower[..^1];
        if (lower.EndsWith("ies", StringComparison.Ordinal) && lower.Length > 4)
            return lower[..^3] + "y";
        if (lower.EndsWith("ves", StringComparison.Ordinal) && FirstKnown(tag, lower[..^3] + "f", lower[..^3] + "fe") is { } f)
            return f;
        if (!lower.EndsWith("es", StringComparison.Ordinal))
            return lower[..^1];
        return IsKnown(lower.AsSpan(..^2), tag) || Spelling.IsSibilant(lower.AsSpan(..^2)) ? lower[..^2] : lower[..^1];
    }

    string Undo(string lower, string ending, string tag)
    {
        if (!lower.EndsWith(ending, StringComparison.Ordinal) || lower.Length < ending.Length + 2)
            return lower;
        var stem = lower[..^ending.Length];
        if (stem[^1] == 'i' && ending != "ing")
            return stem[..^1] + "y";
        var single = Spelling.IsDoubled(stem) ? stem[..^1] : stem;
        return FirstKnown(tag, stem, stem + "e", single)
            ?? (tag == "VB" ? FirstKnown("NN", stem, stem + "e", single) : null)
            ?? Spelling.Restore(stem);
    }

    string? FirstKnown(string tag, params ReadOnlySpan<string> lemmas)
    {
        foreach (var lemma in lemmas)
            if (IsKnown(lemma, tag))
                return lemma;
        return null;
    }

    public static Lemmatizer Read(BinaryReader reader)
    {
        var irregular = new Dictionary<uint, string>();
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
            irregular.Add(reader.ReadUInt32(), reader.ReadString());
        var known = new uint[reader.Read7BitEncodedInt()];
        for (var i = 0; i < known.Length; i++)
            known[i] = reader.ReadUInt32();
        return new Lemmatizer(irregular, [.. known]);
    }
}
