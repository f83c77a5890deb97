using Talion.Extraction.Events;
using Talion.Extraction.Language;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;
using Talion.Extraction.Time;

namespace Talion.Extraction.Links;

/// <summary>The acts of an article, to be looked up by what a cue says of them.</summary>
sealed class ToldActs
{
    /// <summary>How many sentences back "in response" or "it was the reply" may point, the article's first act apart.</summary>
    const int Reach = 12;

    readonly MentionIndex mentions;
    readonly ILookup<int, TimeExpression> times;
    readonly LinkScorer scorer;
    readonly ImmutableArray<LinkEnd> ends;
    readonly ILookup<int, Telling> bySentence;

    /// <param name="acts">The article's acts.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="entities">What they stand for.</param>
    /// <param name="times">Its expressions of time, by sentence.</param>
    public ToldActs(ImmutableArray<ArticleEvent> acts, MentionIndex mentions, EntityIndex entities, ILookup<int, TimeExpression> times)
    {
        this.mentions = mentions;
        this.times = times;
        scorer = new LinkScorer(entities);
        ends = [.. acts.Select((a, i) => new LinkEnd(a, i == 0, entities))];
        bySentence = ends.SelectMany(e => e.Act.Mentions.Select(m => new Telling(m, e)))
            .OrderBy(t => t.Mention.Sentence.Index).ThenBy(t => t.Position).ToLookup(t => t.Mention.Sentence.Index);
    }

    /// <summary>Whether any act is tied to another yet.</summary>
    public bool AreLinked => ends.Any(e => e.Act.Links.Count > 0);

    /// <summary>What a sentence tells, in text order.</summary>
    public ImmutableArray<Telling> In(Sentence sentence) => [.. bySentence[sentence.Index]];

    /// <summary>The acts told before a token, latest first.</summary>
    public List<Candidate> Before(Sentence sentence, int token)
    {
        var found = new List<Candidate>();
        var seen = new HashSet<LinkEnd>();
        for (var i = sentence.Index; i >= 0; i = i == sentence.Index - Reach ? -1 : i - 1)
        {
            foreach (var telling in bySentence[i].Reverse())
            {
                if (telling.End.Act.Status == EventStatus.Occurred && (i < sentence.Index || telling.Position < token) && seen.Add(telling.End))
                    found.Add(new Candidate(telling.End, LinkScorer.Told(telling.End, sentence.Index - i)));
            }
        }

        return found;
    }

    /// <summary>
    /// "The army got its own back. Soldiers killed five", "it was the answer to the Redwood Road. A bomb had gone off there": the first act that
    /// the next
    /// sentence of the paragraph adds.
    /// </summary>
    public List<Candidate> Next(Sentence sentence) =>
        [.. bySentence[sentence.Index + 1].Where(t => t.Mention.Sentence.Paragraph == sentence.Paragraph && t.End.Act.Status == EventStatus.Occurred
            && t.End.IsNewAfter(sentence)).Take(1).Select(t => new Candidate(t.End, LinkWeights.Next))];

    /// <summary>What the words behind a cue say of the act that they mean.</summary>
    public ActPhrase Complement(Sentence sentence, LinkCue cue) => ActPhrase.From(sentence, cue.Complement, mentions, times[sentence.Index]);

    /// <summary>The acts of which a phrase names something, the latest told before the cue first, then those told behind it.</summary>
    public List<Candidate> Meant(Sentence sentence, ActPhrase phrase)
    {
        var meant = new List<(LinkEnd End, double Score, (int, int)? At)>();
        foreach (var end in phrase.SaysAnything ? ends : [])
        {
            if (end.Act.Status == EventStatus.Occurred && scorer.Meant(end, phrase) is > 0 and var score)
                meant.Add((end, score, end.LastBefore(sentence)));
        }

        return [.. meant.OrderByDescending(e => e.At)
            .Select(e => new Candidate(e.End, e.Score + (e.At is null ? LinkWeights.Later : LinkScorer.Standing(e.End))))];
    }

    /// <summary>
    /// The acts that may answer where the cue's sentence tells none that does: "it is the reply", "the rockets came two days after".
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="isOpen">Whether any act may be meant, not only one of which the cue's subject tells.</param>
    public List<Candidate> Answering(Sentence sentence, LinkCue cue, bool isOpen)
    {
        var subject = CueSyntax.Subject(sentence, cue) is { } token
            && CueSyntax.IsOfSubject(sentence, cue, token) ? ActPhrase.Of(sentence, [token], mentions, []) : null;
        var before = ActPhrase.Of(sentence, sentence.Tokens[..cue.Tokens.Start], mentions, []);
        return [.. Before(sentence, 0)
            .Where(c => isOpen || (subject is not null
                && (LinkScorer.Armed(c.End, subject) > 0 || (cue.Type != LinkType.Followed && scorer.Done(c.End, subject) > 0))))
            .Select(c => c with { Score = c.Score + LinkScorer.Armed(c.End, before) + scorer.Done(c.End, before) })];
    }

    /// <summary>Whether a time stands right before the cue: "two days after".</summary>
    public bool HasTimeBefore(Sentence sentence, LinkCue cue) =>
        cue.Tokens.Start > 0 && times[sentence.Index].Any(t => t.Span.Overlaps(sentence.Tokens[cue.Tokens.Start - 1].Span));
}
