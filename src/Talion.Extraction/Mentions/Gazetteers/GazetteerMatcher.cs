using Talion.Extraction.Lexicons;

namespace Talion.Extraction.Mentions.Gazetteers;

/// <summary>
/// Finds the gazetteer's names in sentences: the longest from each place on, capitalised as the gazetteer has them unless the whole sentence is in
/// capitals. Needs nothing but the tokens. Safe for several threads.
/// </summary>
sealed class GazetteerMatcher
{
    readonly ImmutableArray<GazetteerEntry> entries;
    readonly NameTrie trie;

    public GazetteerMatcher(ImmutableArray<GazetteerEntry> entries, NameVocabulary vocabulary)
    {
        this.entries = entries;
        trie = new NameTrie(vocabulary, entries.Length * 4);
        for (var i = 0; i < entries.Length; i++)
        {
            trie.Add(entries[i].Label, i, isDemonym: false);
            foreach (var alias in entries[i].Aliases)
                trie.Add(alias, i, isDemonym: false);
            foreach (var demonym in entries[i].Demonyms)
                trie.Add(demonym, i, isDemonym: true);
        }
    }

    /// <summary>The names of a sentence, in order, none overlapping.</summary>
    public ImmutableArray<NameCandidates> Find(NameSentence sentence)
    {
        var words = sentence.Words;
        var found = ImmutableArray.CreateBuilder<NameCandidates>();
        for (var i = 0; i < words.Length;)
        {
            if (words[i] is { Opens: true, Word: >= 0 } && Longest(sentence, words[i..], out var length) is { IsEmpty: false } readings)
            {
                found.Add(new NameCandidates(new TextSpan(words[i].Token, words[i + length - 1].Token + 1), readings));
                i += length;
            }
            else
            {
                i++;
            }
        }

        return found.DrainToImmutable();
    }

    ImmutableArray<NameReading> Longest(NameSentence sentence, ReadOnlySpan<NameToken> words, out int length)
    {
        ImmutableArray<NameReading> readings = [];
        length = 0;
        var node = 0;
        for (var i = 0; i < words.Length && words[i].Word >= 0; i++)
        {
            node = trie.Next(node, words[i].Word);
            if (node < 0)
                break;
            if (!words[i].Closes || !trie.IsName(node))
                continue;
            if (Readings(sentence, words[..(i + 1)], node) is { IsEmpty: false } longer)
                (readings, length) = (longer, i + 1);
        }

        return readings;
    }

    ImmutableArray<NameReading> Readings(NameSentence sentence, ReadOnlySpan<NameToken> words, int node)
    {
        if (words.Length == 1 && IsOrdinaryWord(sentence, words[0]))
            return [];
        var readings = ImmutableArray.CreateBuilder<NameReading>();
        foreach (var use in trie.Uses(node))
        {
            if (sentence.Case == SentenceCase.Upper || use.Fits(words))
                readings.Add(new NameReading(entries[use.Entry], use.IsDemonym, use.IsAcronym));
        }

        readings.Reverse();
        return readings.DrainToImmutable();
    }

    /// <summary>Whether capitals do not tell the name from a word of the language: "Reading" at the start of a sentence, "Hit" in a headline, "US" in
    /// a sentence in capitals.</summary>
    static bool IsOrdinaryWord(NameSentence sentence, NameToken word)
    {
        var mayBe = sentence.Case == SentenceCase.Upper
            || (word.Case != LetterCase.Upper && (sentence.Case == SentenceCase.Title || sentence.IsFirstWord(word.Token)));
        return mayBe && !sentence[word.Token].Contains('.') && sentence.Has(NamePosition.Ordinary, word.Token);
    }
}
