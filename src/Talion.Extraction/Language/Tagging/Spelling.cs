namespace Talion.Extraction.Language.Tagging;

/// <summary>How English spells stems before endings, for words that no list knows.</summary>
static class Spelling
{
    const string Vowels = "aeiouy";

    /// <summary>Whether the plural of a word with this end takes "-es": "clash", "box", "pass".</summary>
    public static bool IsSibilant(ReadOnlySpan<char> stem) =>
        stem.EndsWith("sh") || stem.EndsWith("ch") || stem.EndsWith("x") || stem.EndsWith("ss") || stem.EndsWith("zz") || stem.EndsWith("o");

    /// <summary>Whether the last consonant stands twice.</summary>
    public static bool IsDoubled(string stem) => stem.Length > 2 && stem[^1] == stem[^2] && !Vowels.Contains(stem[^1]);

    /// <summary>The base form of a stem whose ending is gone: "kidnapp" → "kidnap", "retaliat" → "retaliate", "ambush" as it is.</summary>
    public static string Restore(string stem)
    {
        if (IsDoubled(stem))
            return stem[^1] is 'l' or 's' or 'f' or 'z' ? stem : stem[..^1];
        return LacksE(stem) ? stem + "e" : stem;
    }

    static bool LacksE(string stem)
    {
        if (stem.Length < 2 || Vowels.Contains(stem[^1]))
            return stem[^1] is 'u';
        if (!Vowels.Contains(stem[^2]))
            return stem[^1] is 'c' or 'v' or 'z' || stem[^2..] is "rg" or "dg" or "lg" or "ns" or "rs" or "ps" or "cr" or "gl" or "bl" or "pl" or "tl" or "dl";
        if (stem[^1] is 'w' or 'x' or 'y' || (stem.Length > 2 && Vowels.Contains(stem[^3])))
            return stem[^1] is 'v' or 's' or 'z' or 'c' or 'g';
        return Syllables(stem) == 1 || stem[^1] is 'v' or 'z' or 'c' || stem[^2..] is "at" or "ut" or "ur" or "ag" or "as" or "is" or "us" or "ir" or "id" or "ib";
    }

    static int Syllables(string stem)
    {
        var groups = 0;
        for (var i = 0; i < stem.Length; i++)
            if (Vowels.Contains(stem[i]) && (i == 0 || !Vowels.Contains(stem[i - 1])))
                groups++;
        return groups;
    }
}
