using Talion.Extraction.Articles;
using Talion.Extraction.Events;
using Talion.Extraction.Language;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;
using Talion.Extraction.Time;

namespace Talion.Extraction.Links;

/// <summary>
/// Ties the acts of an article by the words that say so: retaliation, cause, order. What merely stands side by side is not tied. The acts that a cue's own
/// sentence tells are told apart by its grammar (<see cref="CueSyntax"/>), those that it only means by weighing all that were told (<see cref="LinkScorer"/>).
/// </summary>
public sealed class Linker
{
    /// <summary>Within so many tokens a cue opens its sentence.</summary>
    const int Opening = 6;

    readonly string article;
    readonly MentionIndex mentions;
    readonly ILookup<int, TimeExpression> times;
    readonly LinkScorer scorer;
    readonly ImmutableArray<LinkEnd> ends;
    readonly ILookup<int, Telling> bySentence;

    /// <param name="article">The article's text.</param>
    /// <param name="acts">Its acts.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="entities">What they stand for.</param>
    /// <param name="times">Its expressions of time, by sentence.</param>
    public Linker(string article, ImmutableArray<ArticleEvent> acts, MentionIndex mentions, EntityIndex entities, ILookup<int, TimeExpression> times)
    {
        this.article = article;
        this.mentions = mentions;
        this.times = times;
        scorer = new LinkScorer(entities);
        ends = [.. acts.Select((a, i) => new LinkEnd(a, i, entities))];
        bySentence = ends.SelectMany(e => e.Act.Mentions.Select(m => new Telling(m, e)))
            .OrderBy(t => t.Mention.Sentence.Index).ThenBy(t => t.Position).ToLookup(t => t.Mention.Sentence.Index);
    }

    /// <summary>Adds to each act the links to its causes and predecessors.</summary>
    /// <param name="told">What each sentence tells, in text order.</param>
    public void Link(ImmutableArray<SentenceEvents> told)
    {
        // A headline sums up: what it ties the text ties as well, and an act that only it tells is most likely one of the text's.
        foreach (var (sentence, _, _, cues) in told.OrderBy(s => s.Sentence.Kind == BlockKind.Headline))
        {
            List<Telling> here = [.. bySentence[sentence.Index]];
            foreach (var cue in cues)
            {
                if (Find(sentence, cue, here, cues) is var (effect, cause) && effect != cause && !(sentence.Kind == BlockKind.Headline && HasLinks
                    && (effect.IsOfHeadline || cause.IsOfHeadline)) && effect.Act.Status != EventStatus.Denied
                    && cause.Act.Status is EventStatus.Occurred or EventStatus.Series)
                    Add(effect.Act, cause.Act, cue, sentence);
            }
        }
    }

    bool HasLinks => ends.Any(e => e.Act.Links.Count > 0);

    void Add(ArticleEvent effect, ArticleEvent cause, LinkCue cue, Sentence sentence)
    {
        if (effect.Dated is { } later && cause.Dated is { } earlier && earlier.Days.Earliest > later.Days.Latest)
            return;
        if (cause.Links.Exists(l => l.Cause == effect))
            return;
        var known = effect.Links.FindIndex(l => l.Cause == cause);
        if (known >= 0 && effect.Links[known].Confidence >= cue.Strength)
            return;
        if (known >= 0)
            effect.Links.RemoveAt(known);
        effect.Links.Add(new LinkMention(cue.Type, cause, sentence.Text(cue.Tokens, article), cue.Strength, sentence));
    }

    (LinkEnd Effect, LinkEnd Cause)? Find(Sentence sentence, LinkCue cue, List<Telling> here, ImmutableArray<LinkCue> cues)
    {
        var first = here.FirstOrDefault(p => p.Position >= cue.Tokens.End);
        var last = here.LastOrDefault(p => p.Position < cue.Tokens.Start && !CueSyntax.IsCut(sentence, p, cue));
        switch (cue.Direction)
        {
            case CauseSide.After:
                return Answer(sentence, cue, here, last);
            case CauseSide.Before:
                return first is null || !CueSyntax.IsBroughtAbout(sentence, cue, first) || (last is null && cue.Tokens.Start > Opening) ? null
                    : Best([new(first.End, 0)], last is not null ? [new(last.End, 0)] : Told(sentence, 0), LinkType.Followed, LinkWeights.Order);
            case CauseSide.Context:
                return Context(sentence, cue, here, cues, first, last);
            default:
                // "An ambush the day before", "Days earlier, gunmen killed a judge".
                var earlier = CueSyntax.Governor(sentence, cue, here, null) ?? first ?? last;
                return earlier is not null ? Best(Told(sentence, earlier == first ? 0 : earlier.Position), [new(earlier.End, 0)], cue.Type, LinkWeights.Order) : null;
        }
    }

    /// <summary>The ends of a cue that stands with the effect: "in response", "hit back", "hours later".</summary>
    (LinkEnd Effect, LinkEnd Cause)? Context(Sentence sentence, LinkCue cue, List<Telling> here, ImmutableArray<LinkCue> cues, Telling? first, Telling? last)
    {
        var threshold = cue.Type == LinkType.Retaliation ? LinkWeights.Retaliation : LinkWeights.Order;
        var answer = CueSyntax.IsAdjective(cue) ? CueSyntax.Modified(sentence, cue, here)
            : here.Find(p => p.Mention.Triggers.Any(t => t.Tokens.Overlaps(cue.Tokens))) ?? first ?? here.LastOrDefault(p => p.Position < cue.Tokens.Start);
        // "The army hits back after an ambush": what it says that the answer came after is what is answered.
        if (answer is not null && cue.Type == LinkType.Retaliation && cues.FirstOrDefault(c => c.Type == LinkType.Followed && c.Direction == CauseSide.After
            && c.Tokens.Start >= cue.Tokens.End) is { } order && here.Find(p => p.End != answer.End && p.Position >= order.Complement
            && CueSyntax.IsObject(sentence, order, p)) is { } answered)
            return Best([new(answer.End, 0)], [new(answered.End, 0)], cue.Type, double.NegativeInfinity);
        // "Hours after a bombing, militias took revenge": what the cue is said of is told next.
        if (answer is not null && cue.Type == LinkType.Retaliation && CueSyntax.IsBehind(sentence, cue, answer) && CueSyntax.IsDeed(sentence, cue)
            && Best(Next(sentence), Told(sentence, cue.Tokens.Start), cue.Type, threshold) is { } pair)
            return pair;
        if (answer is not null)
            return cue.Type == LinkType.Followed && !CueSyntax.IsOf(sentence, cue, answer) ? null
                : Best([new(answer.End, 0)], Told(sentence, CueSyntax.IsAdjective(cue) ? Math.Min(answer.Position, cue.Head.Index) : answer.Position), cue.Type, threshold);
        if (cue.Type != LinkType.Retaliation || here.Count > 0)
            return null;
        return CueSyntax.IsDeed(sentence, cue) ? Best(Next(sentence), Told(sentence, 0), cue.Type, threshold)
            : CueSyntax.IsTalk(sentence, cue) ? Best(Told(sentence, 0), [.. Told(sentence, 0), .. Next(sentence)], cue.Type, threshold) : null;
    }

    /// <summary>The ends of a cue that governs the cause: "in retaliation for", "came after".</summary>
    (LinkEnd Effect, LinkEnd Cause)? Answer(Sentence sentence, LinkCue cue, List<Telling> here, Telling? last)
    {
        var phrase = ActPhrase.From(sentence, cue.Complement, mentions, times[sentence.Index]);
        var meant = cue.Type is LinkType.Retaliation or LinkType.Caused ? Meant(sentence, phrase) : [];
        if (cue.Type == LinkType.Retaliation && phrase.Names.Length + phrase.Days.Length > 0)
            meant.AddRange(Next(sentence));
        var told = here.FirstOrDefault(p => p.Position >= cue.Complement && CueSyntax.IsObject(sentence, cue, p));
        // "Revenge for the dead of Alderton and the loss of a plane": what stands first is answered.
        if (told is not null && meant.Count > 0 && sentence.Tokens[cue.Complement..told.Position].Any(t => t.Tag == "CC"))
            told = null;
        var effect = CueSyntax.Governor(sentence, cue, here, told) ?? last;
        // "A raid that sources called punishment for it": the act told before the answer.
        if (told is null && meant.Count == 0)
            return phrase.PointsBack && effect is not null && cue.Type == LinkType.Retaliation
                ? Best([new(effect.End, 0)], Told(sentence, effect.Position), LinkType.Followed, LinkWeights.Pointing) : null;
        var causes = told is not null ? [new(told.End, 0)] : meant;
        if (effect is not null)
            return CueSyntax.IsOfOther(sentence, cue, effect) || (told is not null && CueSyntax.IsOutcomeOf(sentence, cue, effect, told, times[sentence.Index]))
                ? null : Best([new(effect.End, 0)], causes, cue.Type, double.NegativeInfinity);
        var next = here.Find(p => p.Position > (told?.Position ?? cue.Complement) && p.End != told?.End && !CueSyntax.IsTopic(sentence, cue, p));
        return (CueSyntax.PointsBack(sentence, cue) || next is null ? Best(Answering(sentence, cue, here, told), causes, cue.Type, LinkWeights.Pointing) : null)
            ?? (next is not null ? Best([new(next.End, 0)], causes, cue.Type, double.NegativeInfinity) : null);
    }

    /// <summary>
    /// "The army got its own back. Soldiers killed five", "it was the answer to the Redwood Road. A bomb had gone off there": the first act that the next
    /// sentence of the paragraph adds.
    /// </summary>
    List<Candidate> Next(Sentence sentence) =>
        [.. bySentence[sentence.Index + 1].Where(t => t.Mention.Sentence.Paragraph == sentence.Paragraph && t.End.Act.Status == EventStatus.Occurred && t.End.Before(sentence.Index, sentence.Tokens.Length) is null)
            .Take(1).Select(t => new Candidate(t.End, LinkWeights.Next))];

    readonly record struct Candidate(LinkEnd End, double Score);

    /// <summary>The two that go together best.</summary>
    static (LinkEnd Effect, LinkEnd Cause)? Best(List<Candidate> effects, List<Candidate> causes, LinkType type, double threshold)
    {
        (LinkEnd Effect, LinkEnd Cause)? best = null;
        foreach (var effect in effects)
        {
            foreach (var cause in causes)
            {
                var score = effect.Score + cause.Score + LinkScorer.Between(effect.End, cause.End, type);
                if (double.IsNegativeInfinity(score) || score < threshold || (best is not null && score == threshold))
                    continue;
                (best, threshold) = ((effect.End, cause.End), score);
            }
        }

        return best;
    }

    /// <summary>The acts told before a token, latest first.</summary>
    List<Candidate> Told(Sentence sentence, int until) =>
        [.. ends.Where(e => e.Act.Status == EventStatus.Occurred).Select(e => (End: e, At: e.Before(sentence.Index, until))).Where(e => e.At is not null)
            .OrderByDescending(e => e.At).Select(e => new Candidate(e.End, LinkScorer.Told(e.End, sentence.Index - e.At!.Value.Sentence, LinkWeights.Sentence)))];

    /// <summary>The acts that a phrase may mean; where it names something, those of which that is told.</summary>
    List<Candidate> Meant(Sentence sentence, ActPhrase phrase) =>
        [.. ends.Where(e => e.Act.Status == EventStatus.Occurred).Select(e => (End: e, At: e.Before(sentence.Index, 0), Score: scorer.Meant(e, phrase)))
            .Where(e => e.Score > 0).OrderByDescending(e => e.At)
            .Select(e => new Candidate(e.End, e.Score + (e.At is { } at ? LinkScorer.Told(e.End, sentence.Index - at.Sentence, LinkWeights.NamedSentence) : LinkWeights.Later)))];

    /// <summary>The acts that may answer where the cue's sentence tells none that does: "it is the reply", "the rockets came two days after".</summary>
    List<Candidate> Answering(Sentence sentence, LinkCue cue, List<Telling> here, Telling? cause)
    {
        var isOpen = CueSyntax.PointsBack(sentence, cue) || (cue.Type == LinkType.Retaliation && here.TrueForAll(t => t.End == cause?.End));
        var subject = CueSyntax.Subject(sentence, cue) is { } token ? ActPhrase.Of(sentence, [token], mentions, []) : null;
        var phrase = ActPhrase.Of(sentence, sentence.Tokens[..cue.Tokens.Start], mentions, []);
        return [.. Told(sentence, 0).Where(c => isOpen || (subject is not null && scorer.Answering(c.End, subject, cue.Type == LinkType.Followed) > 0))
            .Select(c => c with { Score = c.Score + scorer.Answering(c.End, phrase, false) })];
    }
}
