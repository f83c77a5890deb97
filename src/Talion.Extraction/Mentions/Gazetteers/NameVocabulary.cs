namespace Talion.Extraction.Mentions.Gazetteers;

/// <summary>The words of all names and of the lexicon of names, numbered from 0 in the order added.</summary>
sealed class NameVocabulary
{
    readonly Dictionary<string, int> words;
    readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> wordsBySpan;

    /// <param name="capacity">About how many words will come.</param>
    public NameVocabulary(int capacity)
    {
        words = new Dictionary<string, int>(capacity, new WordComparer());
        wordsBySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The number of a word as <see cref="NameWords"/> gives it; -1 where it was never added.</summary>
    public int Find(ReadOnlySpan<char> word) => wordsBySpan.TryGetValue(word, out var number) ? number : -1;

    public int Add(ReadOnlySpan<char> word)
    {
        if (wordsBySpan.TryGetValue(word, out var number))
            return number;
        number = words.Count;
        words.Add(word.ToString(), number);
        return number;
    }
}
