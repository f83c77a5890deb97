namespace Talion.Extraction.Mentions.Sieves;

/// <summary>
/// The people that a text has named so far, by their last names and by their given names. Who has two surnames is called by both or by the first: "Tom
/// Alder Maple" is "Alder" and "Tom Alder" too.
/// </summary>
sealed class PersonNames
{
    readonly Dictionary<string, List<(string[] Words, Mention Name)>> families = new(StringComparer.Ordinal), givens = new(StringComparer.Ordinal);

    /// <summary>Whom a single word means: of a family the one last named, by a given name only who alone has it.</summary>
    public Mention? Called(string word) => families.GetValueOrDefault(word)?[^1].Name
        ?? (givens.GetValueOrDefault(word) is [var only] ? only.Name : null);

    /// <summary>Who was named before by the words of a full name, in lower case, or by some of them.</summary>
    public Mention? Named(string[] words) => Named(words, words[^1]) ?? Named(words, words[^2]);

    /// <summary>Remembers a full name.</summary>
    /// <param name="words">Its words, in lower case.</param>
    /// <param name="name">The name.</param>
    /// <param name="isNew">Whether nobody of that name was told of before.</param>
    public void Add(string[] words, Mention name, bool isNew)
    {
        for (var i = Math.Max(1, words.Length - 2); i < words.Length; i++)
            Add(families, words[i], words, name);
        if (isNew || !givens.ContainsKey(words[0]))
            Add(givens, words[0], words, name);
    }

    Mention? Named(string[] words, string family) =>
        families.GetValueOrDefault(family) is { } known && known.FindLastIndex(k => AreSame(words, k.Words)) is >= 0 and var at ? known[at].Name : null;

    /// <summary>"Tom Alder", "T. Alder" and "Tom Alder Maple", but not "Ida Alder".</summary>
    static bool AreSame(string[] one, string[] other)
    {
        if (one[^1] == other[^1] && one[0][0] == other[0][0])
            return true;
        var (few, many) = one.Length <= other.Length ? (one, other) : (other, one);
        var at = 0;
        foreach (var word in many)
            at += at < few.Length && few[at] == word ? 1 : 0;
        return at == few.Length;
    }

    static void Add(Dictionary<string, List<(string[] Words, Mention Name)>> names, string word, string[] words, Mention name)
    {
        if (names.TryGetValue(word, out var bearers))
            bearers.Add((words, name));
        else
            names[word] = [(words, name)];
    }
}
