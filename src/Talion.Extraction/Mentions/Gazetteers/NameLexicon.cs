using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;

namespace Talion.Extraction.Mentions.Gazetteers;

/// <summary>The words that make names, from the scheme "names". Where a lexicon has no such scheme, there are none.</summary>
sealed class NameLexicon
{
    const string Scheme = "names";

    readonly Dictionary<string, NameWord> words = new(StringComparer.Ordinal);
    readonly Dictionary<string, NameWord>.AlternateLookup<ReadOnlySpan<char>> wordsBySpan;

    /// <exception cref="ArgumentException">A concept of the scheme has an unknown position or kind.</exception>
    public NameLexicon(Lexicon lexicon)
    {
        wordsBySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var concept in lexicon.Schemes.GetValueOrDefault(Scheme, []))
            Add(concept);
    }

    /// <summary>What is known of a token by its first word.</summary>
    public NameWord? Word(ReadOnlySpan<char> token)
    {
        Span<char> word = stackalloc char[NameWords.MaximumLength];
        var at = 0;
        return NameWords.TryRead(token, ref at, word, out var length, out _) && wordsBySpan.TryGetValue(word[..length], out var known) ? known : null;
    }

    void Add(Concept concept)
    {
        var position = Enum.Parse<NamePosition>(concept.Features["position"], ignoreCase: true);
        var kind = concept.Features.TryGetValue("kind", out var name)
            ? Enum.Parse<EntityKind>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true)
            : EntityKind.Place;
        foreach (var label in concept.Labels)
        {
            var phrase = new NamePhrase(Words(label.Text), char.IsUpper(label.Text[0]), kind);
            if (!words.TryGetValue(phrase.Words[0], out var word))
                words.Add(phrase.Words[0], word = new NameWord());
            word.Add(position, phrase);
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
