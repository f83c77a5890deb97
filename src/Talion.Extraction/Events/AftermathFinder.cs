using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Time;

namespace Talion.Extraction.Events;

/// <summary>
/// Finds the day of what followed at once on the article's first act: "officers were called on Saturday night", "the bodies were found on Sunday", "it
/// happened on Friday". It dates that act where nothing else does.
/// </summary>
public sealed class AftermathFinder(Lexicon lexicon)
{
    /// <summary>How many sentences behind the act's first telling are looked at.</summary>
    const int Reach = 12;

    /// <summary>The most days between the act and the article.</summary>
    const int LongestDelay = 7;

    readonly LabelIndex follows = new(lexicon["reports"].Where(c => c.Id == "aftermath"));

    /// <param name="sentences">The article's sentences.</param>
    /// <param name="times">Their expressions of time.</param>
    /// <param name="acts">The acts in the order of their first telling.</param>
    /// <param name="published">The article's date.</param>
    /// <returns>The first such expression; <see langword="null"/> where there is none.</returns>
    public TimeExpression? Find(ImmutableArray<Sentence> sentences, ILookup<int, TimeExpression> times, ImmutableArray<ArticleEvent> acts, DateOnly? published)
    {
        if (acts is not [var first, ..] || published is not { } day)
            return null;
        var others = acts.Skip(1).SelectMany(a => a.Mentions).Select(m => m.Sentence.Index).ToHashSet();
        var start = first.Mentions[0].Sentence.Index;
        for (var s = start; s < sentences.Length && s <= start + Reach; s++)
        {
            if (!others.Contains(s) && times[s].FirstOrDefault(t => IsSoonBefore(t, day) && Follows(sentences[s], t)) is { } time)
                return time;
        }

        return null;
    }

    static bool IsSoonBefore(TimeExpression time, DateOnly published) =>
        time is { Type: TimexType.Date or TimexType.Time, Offset: null, Days: { Days: <= 2 } days } && !time.Value.EndsWith("_REF", StringComparison.Ordinal)
            && days.Latest <= published && published.DayNumber - days.Earliest.DayNumber <= LongestDelay;

    bool Follows(Sentence sentence, TimeExpression time)
    {
        var head = sentence.Tokens.First(t => t.Span.Overlaps(time.Span) && (t.Head < 0 || !time.Span.Overlaps(sentence.Tokens[t.Head].Span)));
        return sentence.Ancestors(head).FirstOrDefault(t => t.IsVerb) is { Tag: "VBD" or "VBN" } verb && !sentence.IsNegated(verb)
            && follows.Longest(sentence, verb.Index, LabelPart.Verb) is not null;
    }
}
