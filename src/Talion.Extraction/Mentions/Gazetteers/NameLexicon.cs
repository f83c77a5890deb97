using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;

namespace Talion.Extraction.Mentions.Gazetteers;

/// <summary>The words that make names, from the scheme "names". Where a lexicon has no such scheme, there are none.</summary>
sealed class NameLexicon
{
    const string Scheme = "names";

    readonly NameVocabulary vocabulary;

    /// <summary>By the words' numbers, which are small: the lexicon numbers its words before the gazetteer does.</summary>
    readonly List<NameWord?> words = [];

    /// <exception cref="ArgumentException">A concept of the scheme has an unknown position or kind.</exception>
    public NameLexicon(Lexicon lexicon, NameVocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        foreach (var concept in lexicon.Schemes.GetValueOrDefault(Scheme, []))
            Add(concept);
    }

    /// <summary>What is known of a word, by its number in the vocabulary.</summary>
    public NameWord? Word(int word) => (uint)word < (uint)words.Count ? words[word] : null;

    void Add(Concept concept)
    {
        var position = Enum.Parse<NamePosition>(concept.Features["position"], ignoreCase: true);
        var kind = concept.Features.TryGetValue("kind", out var name)
            ? Enum.Parse<EntityKind>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true)
            : EntityKind.Place;
        foreach (var label in concept.Labels)
        {
            var phrase = new NamePhrase(Words(label.Text), char.IsUpper(label.Text[0]), kind);
            var number = vocabulary.Add(phrase.Words[0]);
            while (words.Count <= number)
                words.Add(null);
            (words[number] ??= new NameWord()).Add(position, phrase);
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
