using Talion.Extraction.Articles;
using Talion.Extraction.Events;
using Talion.Extraction.Language;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;
using Talion.Extraction.Time;

namespace Talion.Extraction.Links;

/// <summary>
/// Ties the acts of an article by the words that say so: retaliation, cause, order. What merely stands side by side is not tied. The acts that a
/// cue's own
/// sentence tells are told apart by its grammar (<see cref="CueSyntax"/>), those that it only means by weighing all that were told (<see
/// cref="LinkScorer"/>).
/// </summary>
/// <param name="article">The article's text.</param>
/// <param name="acts">Its acts.</param>
/// <param name="mentions">Its mentions.</param>
/// <param name="entities">What they stand for.</param>
/// <param name="times">Its expressions of time, by sentence.</param>
public sealed class Linker(string article, ImmutableArray<ArticleEvent> acts, MentionIndex mentions, EntityIndex entities, ILookup<int,
    TimeExpression> times)
{
    /// <summary>Within so many tokens a cue opens its sentence.</summary>
    const int Opening = 6;

    const double Any = double.NegativeInfinity;

    readonly ToldActs told = new(acts, mentions, entities, times);

    /// <summary>Adds to each act the links to its causes and predecessors.</summary>
    /// <param name="sentences">What each sentence tells, in text order.</param>
    public void Link(ImmutableArray<SentenceEvents> sentences)
    {
        // A headline sums up: it is read last.
        foreach (var sentence in sentences.OrderBy(s => s.Sentence.Kind == BlockKind.Headline))
        {
            var here = told.In(sentence.Sentence);
            foreach (var cue in sentence.Cues)
            {
                if (Find(sentence, cue, here) is var (effect, cause) && CanBeTied(effect, cause) && !IsSummary(sentence.Sentence, effect, cause))
                    Add(effect.Act, cause.Act, cue, sentence.Sentence);
            }
        }
    }

    /// <summary>What a headline ties the text ties as well, and an act that only the headline tells is most likely one of the text's.</summary>
    bool IsSummary(Sentence sentence, LinkEnd effect, LinkEnd cause) =>
        sentence.Kind == BlockKind.Headline && (effect.IsOfHeadline || cause.IsOfHeadline) && told.AreLinked;

    static bool CanBeTied(LinkEnd effect, LinkEnd cause) => !double.IsNegativeInfinity(LinkScorer.Between(effect, cause, LinkType.Followed))
        && effect.Act.Status != EventStatus.Denied && cause.Act.Status is EventStatus.Occurred or EventStatus.Series;

    void Add(ArticleEvent effect, ArticleEvent cause, LinkCue cue, Sentence sentence)
    {
        var known = effect.Links.FindIndex(l => l.Cause == cause);
        if (known >= 0 && effect.Links[known].Confidence >= cue.Strength)
            return;
        if (known >= 0)
            effect.Links.RemoveAt(known);
        effect.Links.Add(new LinkMention(cue.Type, cause, sentence.Text(cue.Tokens, article), cue.Strength, sentence));
    }

    (LinkEnd Effect, LinkEnd Cause)? Find(SentenceEvents events, LinkCue cue, ImmutableArray<Telling> here)
    {
        var sentence = events.Sentence;
        var first = here.FirstOrDefault(t => t.Position >= cue.Tokens.End);
        var last = here.LastOrDefault(t => t.Position < cue.Tokens.Start && !CueSyntax.IsCut(sentence, t, cue));
        return cue.Direction switch
        {
            CauseSide.After => Answer(events, cue, here, last),
            CauseSide.Before => Outcome(sentence, cue, first, last),
            CauseSide.Context => Context(sentence, cue, here, events.Cues),
            _ => Earlier(sentence, cue, CueSyntax.Governor(sentence, cue, here, null) ?? first ?? last, first),
        };
    }

    /// <summary>The ends of a cue that governs the effect: "prompting", "was followed by".</summary>
    (LinkEnd Effect, LinkEnd Cause)? Outcome(Sentence sentence, LinkCue cue, Telling? first, Telling? last)
    {
        if (first is null || !CueSyntax.IsBroughtAbout(sentence, cue, first))
            return null;
        return last is not null ? (first.End, last.End)
            : cue.Tokens.Start <= Opening ? LinkScorer.Best(Only(first), told.Before(sentence, 0), LinkType.Followed, LinkWeights.Order) : null;
    }

    /// <summary>The ends of a cue that stands with the cause: "an ambush the day before", "days earlier, gunmen killed a judge".</summary>
    (LinkEnd Effect, LinkEnd Cause)? Earlier(Sentence sentence, LinkCue cue, Telling? cause, Telling? first) => cause is null ? null
        : LinkScorer.Best(told.Before(sentence, cause == first ? 0 : cause.Position), Only(cause), cue.Type, LinkWeights.Order);

    /// <summary>The ends of a cue that stands with the effect: "in response", "hit back", "hours later".</summary>
    (LinkEnd Effect, LinkEnd Cause)? Context(Sentence sentence, LinkCue cue, ImmutableArray<Telling> here, ImmutableArray<LinkCue> cues)
    {
        var effect = CueSyntax.Answer(sentence, cue, here);
        if (cue.Type != LinkType.Retaliation)
            return effect is not null && CueSyntax.IsOf(sentence, cue, effect)
                ? LinkScorer.Best(Only(effect), told.Before(sentence, CueSyntax.Reach(cue, effect)), cue.Type, LinkWeights.Order) : null;
        if (effect is not null && CueSyntax.AnsweredBehind(sentence, cue, here, cues, effect) is { } answered)
            return (effect.End, answered.End);
        // "The army got its own back", "hours after a bombing, militias took revenge": what they did is told next.
        if (CueSyntax.IsDeed(sentence, cue) && (effect is null ? here.IsEmpty : CueSyntax.IsBackground(sentence, cue, cues, effect))
            && LinkScorer.Best(told.Next(sentence), told.Before(sentence, cue.Tokens.Start), cue.Type, LinkWeights.Retaliation) is { } deed)
            return deed;
        if (effect is not null)
            return LinkScorer.Best(Only(effect), told.Before(sentence, CueSyntax.Reach(cue, effect)), cue.Type, LinkWeights.Retaliation);
        return here.IsEmpty && CueSyntax.IsTalk(sentence, cue)
            ? LinkScorer.Best(told.Before(sentence, 0), [.. told.Before(sentence, 0), .. told.Next(sentence)], cue.Type,
                LinkWeights.Retaliation) : null;
    }

    /// <summary>The ends of a cue that governs the cause: "in retaliation for", "came after".</summary>
    (LinkEnd Effect, LinkEnd Cause)? Answer(SentenceEvents events, LinkCue cue, ImmutableArray<Telling> here, Telling? last)
    {
        var sentence = events.Sentence;
        var phrase = told.Complement(sentence, cue);
        var meant = Meant(sentence, cue, phrase);
        var cause = here.FirstOrDefault(t => t.Position >= cue.Complement && CueSyntax.IsObject(sentence, cue, t));
        // "Revenge for the dead of Alderton and the loss of a plane": what stands first is answered.
        if (cause is not null && meant.Count > 0 && sentence.Tokens[cue.Complement..cause.Position].Any(t => t.Tag == "CC"))
            cause = null;
        var effect = CueSyntax.Governor(sentence, cue, here, cause) ?? (last?.End == cause?.End ? null : last);
        // "A raid that sources called punishment for it": the act told before the answer.
        if (cause is null && meant.Count == 0)
            return phrase.PointsBack && effect is not null && cue.Type == LinkType.Retaliation
                ? LinkScorer.Best(Only(effect), told.Before(sentence, effect.Position), LinkType.Followed, LinkWeights.Pointing) : null;
        if (effect is not null && (CueSyntax.IsOfOther(sentence, cue, effect)
            || (cause is not null && CueSyntax.IsOutcomeOf(sentence, cue, effect, cause) && !told.HasTimeBefore(sentence, cue))))
            return null;
        var causes = cause is not null ? Only(cause) : meant;
        if (effect is not null)
            return LinkScorer.Best(Only(effect), causes, cue.Type, Any);
        var next = here.FirstOrDefault(t => t.Position > (cause?.Position ?? cue.Complement) && t.End != cause?.End
            && !CueSyntax.IsTopic(sentence, cue, t));
        var pointsBack = CueSyntax.PointsBack(sentence, cue) || (cue is { IsFact: true, Type: not LinkType.Followed }
            && events.Mentions.Any(m => CueSyntax.IsMeantBy(m, cue, here)));
        var isOpen = pointsBack || (cue.Type != LinkType.Followed && CueSyntax.IsRemark(sentence, cue) && here.All(t => t.End == cause?.End));
        return (pointsBack || next is null ? LinkScorer.Best(told.Answering(sentence, cue, isOpen), causes, cue.Type, LinkWeights.Pointing) : null)
            ?? (next is not null ? LinkScorer.Best(Only(next), causes, cue.Type, Any) : null);
    }

    /// <summary>The acts that the words behind the cue may mean; a name that no act has may be explained by the next sentence.</summary>
    List<Candidate> Meant(Sentence sentence, LinkCue cue, ActPhrase phrase)
    {
        if (cue.Type == LinkType.Followed)
            return [];
        var meant = told.Meant(sentence, phrase);
        if (cue.Type == LinkType.Retaliation && phrase.Names.Length + phrase.Days.Length > 0)
            meant.AddRange(told.Next(sentence));
        return meant;
    }

    static List<Candidate> Only(Telling telling) => [new(telling.End, 0)];
}
