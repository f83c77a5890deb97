using Talion.Extraction.Events;
using Talion.Extraction.Language;

namespace Talion.Extraction.Records;

/// <summary>The sentences behind a record: one entry for each mention with its trigger, one for every further sentence that a figure, claim or link stands in.</summary>
sealed class EvidenceList
{
    readonly List<(Sentence Sentence, Evidence Evidence)> entries;

    public EvidenceList(string text, ArticleEvent act)
    {
        var told = act.Mentions.Select(m => (m.Sentence, Evidence: Of(text, m.Sentence, m.Main)));
        var further = act.LooseCasualties.Select(c => c.Sentence).Concat(act.Stances.Select(s => s.Sentence)).Concat(act.Links.Select(l => l.Sentence))
            .Where(s => !act.Mentions.Any(m => m.Sentence == s)).Distinct().Select(s => (s, Of(text, s, null)));
        entries = [.. told.Concat(further).OrderBy(e => e.Item2.Start).ThenBy(e => e.Item2.Trigger?.Start ?? int.MaxValue)];
    }

    public ImmutableArray<Evidence> All => [.. entries.Select(e => e.Evidence)];

    public int IndexOf(Sentence sentence) => entries.FindIndex(e => e.Sentence == sentence);

    static Evidence Of(string text, Sentence sentence, TriggerMatch? trigger)
    {
        var words = trigger is null ? null : (TextSpan?)sentence.SpanOf(trigger.Tokens);
        return new Evidence(sentence.Span.In(text), sentence.Span.Start, sentence.Span.End, words is { } span ? new Trigger(span.In(text), span.Start, span.End) : null);
    }
}
