using Talion.Extraction.Events;
using Talion.Extraction.Language;

namespace Talion.Extraction.Records;

/// <summary>
/// The sentences behind a record: one entry for each mention with its trigger and for each figure with its word, and one for every further sentence
/// that a claim
/// or link stands in.
/// </summary>
sealed class EvidenceList
{
    readonly List<(Sentence Sentence, Evidence Evidence)> entries;

    public EvidenceList(string text, ArticleEvent act)
    {
        var told = act.Mentions.Select(m => (m.Sentence, m.Main.Tokens)).ToList();
        var counted = act.Casualties.Select(c => (c.Sentence, Tokens: new TextSpan(c.Anchor.Index, c.Anchor.Index + 1)))
            .Where(c => !told.Exists(t => t.Sentence == c.Sentence && t.Tokens.Overlaps(c.Tokens)));
        told = [.. told.Concat(counted).Distinct()];
        var further = act.Stances.Select(s => s.Sentence).Concat(act.Links.Select(l => l.Sentence))
            .Where(s => !told.Exists(t => t.Sentence == s)).Distinct();
        entries = [.. told.Select(t => (t.Sentence, Of(text, t.Sentence, t.Tokens))).Concat(further.Select(s => (s, Of(text, s, null))))
            .OrderBy(e => e.Item2.Start).ThenBy(e => e.Item2.Trigger?.Start ?? int.MaxValue)];
    }

    public ImmutableArray<Evidence> All => [.. entries.Select(e => e.Evidence)];

    public int IndexOf(Sentence sentence) => entries.FindIndex(e => e.Sentence == sentence);

    /// <summary>The entry of a figure's own word.</summary>
    public int IndexOf(Casualty casualty) =>
        entries.FindIndex(e => e.Sentence == casualty.Sentence && e.Evidence.Trigger is { } trigger && trigger.Start <= casualty.Anchor.Span.Start
            && casualty.Anchor.Span.End <= trigger.End);

    static Evidence Of(string text, Sentence sentence, TextSpan? trigger)
    {
        var words = trigger is { } tokens ? (TextSpan?)sentence.SpanOf(tokens) : null;
        return new Evidence(sentence.Span.In(text), sentence.Span.Start, sentence.Span.End, words is { } span
            ? new Trigger(span.In(text), span.Start, span.End) : null);
    }
}
