using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Time.Grammar;
using Talion.Extraction.Time.Meanings;

namespace Talion.Extraction.Time;

/// <summary>
/// Finds expressions of time and resolves them to TIMEX3 values (ISO 24617-1) and days, against the article's date, the tense of the clause and
/// the dates that the text gave before.
/// </summary>
public sealed class TimeFinder
{
    readonly AtomReader reader;

    /// <param name="lexicon">Its schemes <c>time</c> and <c>numbers</c> hold the words.</param>
    /// <exception cref="KeyNotFoundException">One of the two schemes is missing.</exception>
    public TimeFinder(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        reader = new AtomReader(lexicon);
    }

    /// <summary>Finds the expressions of an article.</summary>
    /// <param name="sentences">The article's sentences in text order. Tags and trees help with tense and may be missing.</param>
    /// <param name="published">
    /// The article's own date. Where it is <see langword="null"/>, what hangs on it keeps a value as far as the words alone give one, and has no
    /// days.
    /// </param>
    /// <returns>Sorted by span, none overlapping.</returns>
    public ImmutableArray<TimeExpression> Find(ImmutableArray<Sentence> sentences, DateOnly? published) =>
        Find(sentences.Select(reader.Read), published);

    /// <summary>Finds the expressions of an article whose sentences have been cut into atoms.</summary>
    internal static ImmutableArray<TimeExpression> Find(IEnumerable<TimedAtoms> sentences, DateOnly? published)
    {
        var phrases = sentences.SelectMany(sentence => sentence.Times).ToList();
        return Resolve(phrases, new Setting(published, null, Narratives.IsNarrative(phrases, published), Tense.Past));
    }

    static ImmutableArray<TimeExpression> Resolve(List<TimePhrase> phrases, Setting setting)
    {
        var expressions = ImmutableArray.CreateBuilder<TimeExpression>(phrases.Count);
        var paragraph = -1;
        foreach (var phrase in phrases)
        {
            if (phrase.Sentence.Paragraph != paragraph)
                setting = setting with { SpokenNearby = null };
            paragraph = phrase.Sentence.Paragraph;
            if (phrase.Meaning.Resolve(setting with { Tense = TenseFinder.At(phrase.Sentence, phrase.FirstToken) }) is not { } resolution)
                continue;
            if (resolution.Period is { } period)
                setting = setting.After(period) with { SpokenNearby = period };
            expressions.Add(new TimeExpression(phrase.Span, resolution.Type, resolution.Value, resolution.Basis, resolution.Days, resolution.Offset));
        }

        expressions.Sort((a, b) => a.Span.CompareTo(b.Span));
        return expressions.DrainToImmutable();
    }
}
