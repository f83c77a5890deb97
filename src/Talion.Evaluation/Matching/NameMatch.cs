namespace Talion.Evaluation.Matching;

/// <summary>Whether two names mean the same party, weapon or place.</summary>
static class NameMatch
{
    static readonly NameData Data = NameData.Embedded;

    /// <summary>Whether a name of the one list and a name of the other mean the same.</summary>
    public static bool AreSame(IEnumerable<string> names, IReadOnlyCollection<string> others) => names.Any(a => others.Any(b => AreSame(a, b)));

    /// <summary>Whether all words of the shorter name, generic ones aside, stand in the longer, or half of both are shared.</summary>
    public static bool AreSame(string a, string b)
    {
        var (x, y) = (Content(a), Content(b));
        if (x.Count == 0 || y.Count == 0)
            return false;
        var (small, large) = x.Count <= y.Count ? (x, y) : (y, x);
        // "US" is not "US contractor", though "US troops" and "American forces" agree.
        if (small.IsSubsetOf(Data.Countries))
            return x.SetEquals(y);
        var shared = small.Count(large.Contains);
        return shared == small.Count || 2 * shared >= x.Count + y.Count - shared;
    }

    static HashSet<string> Content(string name)
    {
        var joined = PlainWords.Joined(name).Replace("united states", "us", StringComparison.Ordinal).Replace("united kingdom", "uk", StringComparison.Ordinal);
        var words = joined.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Data.Same.GetValueOrDefault(word, word)).ToList();
        var content = words.Where(word => !Data.Generic.Contains(word)).Select(Stem).ToHashSet(StringComparer.Ordinal);
        return content.Count > 0 ? content : words.Select(Stem).ToHashSet(StringComparer.Ordinal);
    }

    static string Stem(string word)
    {
        word = word.Replace("-", "", StringComparison.Ordinal);
        foreach (var (variant, spelling) in Data.Spellings)
            word = word.Replace(variant, spelling, StringComparison.Ordinal);
        foreach (var ending in (ReadOnlySpan<string>)["ies", "es", "s"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length > ending.Length + 3)
                return word[..^ending.Length];
        }

        return word;
    }
}
