using Talion.Extraction.Articles;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>
/// Puts together the mentions of one act within an article ("the attack", "Monday's rocket fire", headline and body) by weighing what they share.
/// </summary>
public sealed class EventMerger(EntityIndex entities, ExtractorOptions options)
{
    /// <summary>How many acts back a mention may mean one, beside the article's first: keeps long texts linear.</summary>
    const int Window = 40;

    /// <summary>The act that each act is said to answer.</summary>
    readonly Dictionary<ArticleEvent, ArticleEvent> answered = [];

    /// <summary>The last sentence of the running text that tells any act so far.</summary>
    int latest;

    sealed record Known(ArticleEvent Act, ActProfile Profile);

    /// <summary>The acts in the order of their first mention.</summary>
    /// <param name="sentences">What each sentence tells, in text order.</param>
    public ImmutableArray<ArticleEvent> Merge(ImmutableArray<SentenceEvents> sentences)
    {
        var acts = new List<Known>();
        foreach (var sentence in sentences.Where(s => s.Sentence.Kind != BlockKind.Headline))
        {
            var here = new List<(EventMention Mention, ArticleEvent Act)>();
            foreach (var mention in sentence.Mentions)
            {
                var answer = here.FindLast(placed => MergeScorer.IsParted(mention, placed.Mention)).Act;
                if (Place(mention, acts, answer) is not { } act)
                    continue;
                here.Add((mention, act));
                if (answer is not null)
                    answered.TryAdd(answer, act);
            }

            foreach (var casualty in sentence.LooseCasualties)
                Context(sentence.Sentence.Index, acts)?.LooseCasualties.Add(casualty);
        }

        Unite(acts);

        // A headline sums up: what it means is known once the text is read.
        foreach (var headline in sentences.Where(s => s.Sentence.Kind == BlockKind.Headline))
        {
            foreach (var mention in headline.Mentions)
                PlaceHeadline(mention, acts);
            var main = acts.Find(k => k.Act.Status == EventStatus.Occurred);
            main?.Act.LooseCasualties.AddRange(headline.LooseCasualties);
        }

        return Absorb([.. acts.Select(a => a.Act).OrderBy(a => a.Mentions[0].Sentence.Index)]);
    }

    /// <param name="mention">The mention.</param>
    /// <param name="acts">The acts so far.</param>
    /// <param name="answer">The act that the sentence says to answer what the mention tells.</param>
    /// <returns>The mention's act, if it tells one.</returns>
    ArticleEvent? Place(EventMention mention, List<Known> acts, ArticleEvent? answer)
    {
        var profile = ActProfile.Of(mention, entities);
        if (Best(mention, profile, acts, answer is null ? null : answered.GetValueOrDefault(answer)) is { } best)
        {
            best.Act.Add(mention);
            best.Profile.Add(mention);
            latest = mention.Sentence.Index;
            return best.Act;
        }

        if (!IsAct(mention))
        {
            Context(mention.Sentence.Index, acts)?.LooseCasualties.AddRange(mention.Casualties);
            return null;
        }

        acts.Add(new Known(new ArticleEvent(mention), profile));
        latest = mention.Sentence.Index;
        return acts[^1].Act;
    }

    /// <summary>Two acts that all their tellings together show to be one become one: the text told the second as new before it said enough.</summary>
    void Unite(List<Known> acts)
    {
        var causes = answered.Values.ToHashSet();
        for (var later = options.Has(ExtractionStep.Merging) ? 1 : acts.Count; later < acts.Count; later++)
        {
            var one = acts[later];
            var home = acts.Take(later).Skip(later - Window)
                .Select(k => (Known: k, Score: MergeScorer.Between(one.Act, one.Profile, k.Act, k.Profile)
                    + (causes.Contains(k.Act) && IsNamedAhead(k.Act) ? MergeWeights.NamedAhead : 0)))
                .Where(k => k.Score >= MergeWeights.Unite && !AreToldTogether(one.Act, k.Known.Act))
                .OrderByDescending(k => k.Score).Select(k => k.Known).FirstOrDefault();
            if (home is null)
                continue;
            foreach (var mention in one.Act.Mentions)
            {
                home.Act.Add(mention);
                home.Profile.Add(mention);
            }

            home.Act.LooseCasualties.AddRange(one.Act.LooseCasualties);
            acts.RemoveAt(later--);
        }
    }

    /// <summary>"In reply to an ambush in which six died": what one sentence only names as a reason, the text tells in full further on.</summary>
    static bool IsNamedAhead(ArticleEvent act) => act.Dated is null && act.Mentions[0].Sentence.Index == act.LastSentence;

    /// <summary>Whether one sentence tells both, and so tells them apart.</summary>
    static bool AreToldTogether(ArticleEvent one, ArticleEvent other) =>
        one.Mentions.Select(m => m.Sentence.Index).Intersect(other.Mentions.Select(m => m.Sentence.Index)).Any();

    void PlaceHeadline(EventMention mention, List<Known> acts)
    {
        var profile = ActProfile.Of(mention, entities);
        var (best, score) = (default(Known), MergeWeights.Headline);
        foreach (var known in options.Has(ExtractionStep.Merging) ? acts.Take(Window) : [])
        {
            if (known.Act.Mentions[0].Sentence != mention.Sentence
                && MergeScorer.InHeadline(mention, profile, known.Act, known.Profile) is var likeness && likeness > score)
                (best, score) = (known, likeness);
        }

        if (best is not null)
            best.Act.Add(mention);
        else if (!mention.IsPlural && IsAct(mention))
            acts.Add(new Known(new ArticleEvent(mention), profile));
    }

    /// <summary>
    /// A telling that says too little to tell its act from others means the nearest act before it of its kind, if there is one within reach.
    /// </summary>
    ImmutableArray<ArticleEvent> Absorb(ImmutableArray<ArticleEvent> acts)
    {
        var kept = new List<ArticleEvent>();
        var causes = answered.Values.ToHashSet();
        // The last sentence that tells any of the acts up to each, so that the search ends where none before can be within reach.
        var reach = new List<int>();
        foreach (var act in acts)
        {
            var first = act.Mentions[0];
            var isPassing = act is { Status: EventStatus.Occurred, Mentions.Count: 1 } && first is { IsOther: false, IsPlural: false }
                && !causes.Contains(act) && !act.IsTold(isLinked: false, isMain: false);
            var home = isPassing ? kept.Count - 1 : -1;
            while (home >= 0 && !(kept[home].Status == act.Status && first.Sentence.Index - kept[home].LastSentence <= Window
                && MentionMatch.AreCompatible(first.Type, kept[home].Type)))
                home = first.Sentence.Index - reach[home] <= Window ? home - 1 : -1;
            if (home < 0)
            {
                kept.Add(act);
                reach.Add(Math.Max(act.LastSentence, reach.LastOrDefault()));
                continue;
            }

            kept[home].Add(first);
            for (; home < kept.Count && reach[home] < first.Sentence.Index; home++)
                reach[home] = first.Sentence.Index;
        }

        return [.. kept];
    }

    Known? Best(EventMention mention, ActProfile profile, List<Known> acts, ArticleEvent? cause)
    {
        if (!options.Has(ExtractionStep.Merging))
            return null;
        var threshold = mention.IsDefinite || MergeScorer.IsBare(mention) ? MergeWeights.PointingBack : MergeWeights.Fresh;
        Known? best = null;
        for (var i = 0; i < acts.Count; i++)
        {
            if (i == 1 && acts.Count > Window)
                i = acts.Count - Window;
            var (act, known) = acts[i];
            var isMain = i == 0 && (mention.IsDefinite || profile.Attackers.Overlaps(known.Attackers));
            var salience = mention.IsDemonstrative ? act.LastSentence == latest ? MergeWeights.Demonstrative : 0 : isMain ? MergeWeights.MainAct : 0;
            var score = MergeScorer.InText(mention, profile, act, known) + salience + (act == cause ? MergeWeights.SameCause : 0);
            if (score < threshold || (best is not null && score == threshold && best.Act.LastSentence > act.LastSentence))
                continue;
            (best, threshold) = (acts[i], score);
        }

        return best;
    }

    static ArticleEvent? Context(int sentence, List<Known> acts)
    {
        ArticleEvent? latest = null;
        foreach (var (act, _) in acts.Skip(acts.Count - Window))
        {
            if (act.Status == EventStatus.Occurred && sentence - act.LastSentence <= 3 && (latest is null || act.LastSentence >= latest.LastSentence))
                latest = act;
        }

        return latest;
    }

    /// <summary>Whether a mention that found no earlier one tells an act by itself rather than a kind of act.</summary>
    static bool IsAct(EventMention mention)
    {
        if (mention.Casualties.Count > 0 && mention.Casualties.All(c => c.Max == 0) && MergeScorer.IsBare(mention))
            return false;
        if (mention.Triggers.All(t => t.Frame is "harm" or "damage" && t.Head.Tag == "VBG") && mention.Attackers.Count == 0
            && mention.Weapons.Count == 0)
            return false;
        var hasParty = mention.Attackers.Count > 0 || mention.Targets.Count > 0;
        if (mention.Triggers.All(t => t.Frame == "damage" && t.Concept.Id != "sabotage"))
            return mention.Attackers.Count > 0 || mention.Weapons.Count > 0;
        if (mention.Triggers.All(t => t.Frame == "clash"))
            return mention.Status != EventStatus.Series && (hasParty || mention.Casualties.Count > 0);
        if (mention.Status == EventStatus.Series)
            return hasParty;
        if (mention.Triggers.Any(t => t.IsVerb))
            return true;
        return mention.Times.Count > 0 || mention.Casualties.Count > 0 || (mention.IsPlural
            ? mention.Attackers.Count > 0 && mention.Targets.Count > 0
            : hasParty || mention.Places.Count > 0 || mention.Weapons.Count > 0 || mention.Type != EventType.Attack);
    }
}
