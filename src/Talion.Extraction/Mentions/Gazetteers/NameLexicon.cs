using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;

namespace Talion.Extraction.Mentions.Gazetteers;

/// <summary>The words that make names, from the scheme "names". Where a lexicon has no such scheme, there are none.</summary>
sealed class NameLexicon
{
    const string Scheme = "names";

    readonly Dictionary<string, ImmutableArray<NamePhrase>>[] phrases;
    readonly Dictionary<string, ImmutableArray<NamePhrase>>.AlternateLookup<ReadOnlySpan<char>>[] lookups;

    /// <exception cref="FormatException">A concept of the scheme has an unknown position or kind.</exception>
    public NameLexicon(Lexicon lexicon)
    {
        phrases = [.. Enum.GetValues<NamePosition>().Select(_ => new Dictionary<string, ImmutableArray<NamePhrase>>(StringComparer.Ordinal))];
        foreach (var concept in lexicon.Schemes.GetValueOrDefault(Scheme, []))
            Add(concept);
        foreach (var table in phrases)
        {
            foreach (var (key, list) in table)
                table[key] = [.. list.OrderByDescending(phrase => phrase.Words.Length)];
        }

        lookups = [.. phrases.Select(table => table.GetAlternateLookup<ReadOnlySpan<char>>())];
    }

    public bool IsOrdinary(ReadOnlySpan<char> token) => Has(NamePosition.Ordinary, token);

    /// <summary>Whether a token is one of the words for a position that are a single word.</summary>
    public bool Has(NamePosition position, ReadOnlySpan<char> token)
    {
        Span<char> word = stackalloc char[NameWords.MaximumLength];
        var at = 0;
        return NameWords.TryRead(token, ref at, word, out var length, out _)
            && lookups[(int)position].TryGetValue(word[..length], out var list)
            && list[^1].Words.Length == 1;
    }

    /// <summary>The longest phrase for a position that starts at a token, with the token behind it; <see langword="null"/> where none does.</summary>
    public (NamePhrase Phrase, int End)? Longest(NamePosition position, NameSentence sentence, int token)
    {
        if (token >= sentence.Count)
            return null;
        Span<char> word = stackalloc char[NameWords.MaximumLength];
        var at = 0;
        if (!NameWords.TryRead(sentence[token], ref at, word, out var length, out _) || !lookups[(int)position].TryGetValue(word[..length], out var list))
            return null;
        foreach (var phrase in list)
        {
            if (phrase.IsCapital && sentence.Case != SentenceCase.Upper && !sentence.IsCapital(token))
                continue;
            if (End(sentence, token, phrase.Words) is var end and > 0)
                return (phrase, end);
        }

        return null;
    }

    static int End(NameSentence sentence, int token, ImmutableArray<string> words)
    {
        Span<char> word = stackalloc char[NameWords.MaximumLength];
        var next = 0;
        while (next < words.Length)
        {
            if (token == sentence.Count)
                return 0;
            var at = 0;
            while (NameWords.TryRead(sentence[token], ref at, word, out var length, out _))
            {
                if (next == words.Length || !word[..length].SequenceEqual(words[next++]))
                    return 0;
            }

            token++;
        }

        return token;
    }

    void Add(Concept concept)
    {
        var table = phrases[(int)Enum.Parse<NamePosition>(concept.Features["position"], ignoreCase: true)];
        var kind = concept.Features.TryGetValue("kind", out var name)
            ? Enum.Parse<EntityKind>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true)
            : EntityKind.Place;
        foreach (var label in concept.Labels)
        {
            var phrase = new NamePhrase(Words(label.Text), char.IsUpper(label.Text[0]), kind);
            var key = phrase.Words[0];
            table[key] = table.TryGetValue(key, out var list) ? list.Add(phrase) : [phrase];
        }
    }

    static ImmutableArray<string> Words(string text)
    {
        Span<char> word = stackalloc char[NameWords.MaximumLength];
        var words = ImmutableArray.CreateBuilder<string>();
        var at = 0;
        while (NameWords.TryRead(text, ref at, word, out var length, out _))
            words.Add(word[..length].ToString());
        return words.DrainToImmutable();
    }
}
