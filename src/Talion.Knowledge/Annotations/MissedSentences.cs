using System.Collections.Frozen;
using Talion.Extraction;
using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;

namespace Talion.Knowledge.Annotations;

/// <summary>Sentences with words for attacks that no event quotes, so that people see what was missed.</summary>
public sealed class MissedSentences(Lexicon lexicon)
{
    const string Events = "events";
    const string Need = "need";

    // Words that are often used otherwise ("hit", "fall") would show every other sentence.
    readonly FrozenSet<(string, LabelPart)> words = lexicon[Events]
        .Where(concept => !concept.Features.ContainsKey(Need))
        .SelectMany(concept => concept.Labels)
        .Where(label => !label.Text.Contains(' ', StringComparison.Ordinal))
        .Select(label => (label.Text, label.Part))
        .ToFrozenSet();

    /// <summary>The sentences in text order, each with the words that it has for attacks.</summary>
    /// <param name="sentences">What was read of the article.</param>
    /// <param name="records">What was found in it.</param>
    public IEnumerable<(Sentence Sentence, ImmutableArray<Token> Words)> Find(ImmutableArray<Sentence> sentences, ImmutableArray<EventRecord> records)
    {
        var told = records.SelectMany(record => record.Evidence).ToList();
        foreach (var sentence in sentences.Where(sentence => !told.Exists(evidence => Overlaps(evidence, sentence.Span))))
        {
            ImmutableArray<Token> found = [.. sentence.Tokens.Where(IsForAttacks).DistinctBy(token => token.Text)];
            if (!found.IsEmpty)
                yield return (sentence, found);
        }
    }

    bool IsForAttacks(Token token) =>
        (token.IsVerb && words.Contains((token.Lemma, LabelPart.Verb))) || (token.IsNoun && words.Contains((token.Lemma, LabelPart.Noun)));

    static bool Overlaps(Evidence evidence, TextSpan span) => evidence.Start < span.End && span.Start < evidence.End;
}
