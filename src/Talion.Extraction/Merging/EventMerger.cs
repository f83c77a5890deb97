using Talion.Extraction.Articles;
using Talion.Extraction.Events;
using Talion.Extraction.Language.Classification;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Merging;

/// <summary>
/// Puts together the mentions of one act within an article ("the attack", "Monday's rocket fire", headline and body), as a model learned from keyed
/// articles weighs how they are worded, how far apart they stand and what they share.
/// </summary>
sealed class EventMerger(EntityIndex entities, LikelihoodModel model, bool isUpperCase, ExtractorOptions options)
{
    /// <summary>
    /// Above which log-odds a telling means an act told before, three in ten: what is told anew without need is one act too many and takes from the
    /// other what belongs to it.
    /// </summary>
    const int Same = -3 * LikelihoodModel.Unit / 4;

    readonly KnownActs acts = new(entities);
    readonly MergeFeatures features = new();

    /// <summary>The acts in the order of their first mention.</summary>
    /// <param name="sentences">What each sentence tells, in text order.</param>
    public ImmutableArray<ArticleEvent> Merge(ImmutableArray<SentenceEvents> sentences)
    {
        foreach (var sentence in sentences.Where(s => s.Sentence.Kind != BlockKind.Headline))
        {
            foreach (var mention in sentence.Mentions)
                Place(mention);
            foreach (var casualty in sentence.LooseCasualties)
                Context(sentence.Sentence.Index)?.LooseCasualties.Add(casualty);
        }

        // A headline sums up: what it means is known once the text is read.
        foreach (var headline in sentences.Where(s => s.Sentence.Kind == BlockKind.Headline))
        {
            foreach (var mention in headline.Mentions)
                PlaceHeadline(mention);
            var main = acts.All.FirstOrDefault(k => k.Act.Status == EventStatus.Occurred);
            main?.Act.LooseCasualties.AddRange(headline.LooseCasualties);
        }

        return Absorb([.. acts.All.Select(a => a.Act).OrderBy(a => a.Mentions[0].Sentence.Index)], [.. acts.Causes]);
    }

    void Place(EventMention mention)
    {
        var profile = acts.ProfileOf(mention);
        if (Home(mention, profile) is { } home)
            acts.Add(mention, profile, home);
        else if (IsAct(mention))
            acts.Add(mention, profile, home: null);
        else
            Context(mention.Sentence.Index)?.LooseCasualties.AddRange(mention.Casualties);
    }

    void PlaceHeadline(EventMention mention)
    {
        var profile = acts.ProfileOf(mention);
        if (Home(mention, profile) is { } home)
            acts.Add(mention, profile, home);
        else if (!mention.IsPlural && IsAct(mention))
            acts.Add(mention, profile, home: null);
    }

    /// <summary>The act that a mention most likely means; of two as likely the one told of later; <see langword="null"/> for none told before.</summary>
    KnownAct? Home(EventMention mention, ActProfile profile)
    {
        var (home, most) = (default(KnownAct), Same);
        foreach (var candidate in options.Has(ExtractionStep.Merging) ? acts.For(mention, profile) : [])
        {
            var score = model.Score(features.Of(mention, profile, candidate), isUpperCase);
            if (score > most || (score == most && home is not null && candidate.Known.Act.LastSentence >= home.Act.LastSentence))
                (home, most) = (candidate.Known, score);
        }

        return home;
    }

    /// <summary>The act that figures without one go with: what was told last, if that is near.</summary>
    ArticleEvent? Context(int sentence)
    {
        ArticleEvent? latest = null;
        foreach (var (act, _) in acts.All.Skip(acts.All.Count - KnownActs.Window))
        {
            if (act.Status == EventStatus.Occurred && sentence - act.LastSentence <= 3 && (latest is null || act.LastSentence >= latest.LastSentence))
                latest = act;
        }

        return latest;
    }

    /// <summary>
    /// A telling that says too little to tell its act from others means the nearest act before it of its kind, if there is one within reach.
    /// </summary>
    static ImmutableArray<ArticleEvent> Absorb(ImmutableArray<ArticleEvent> acts, HashSet<ArticleEvent> causes)
    {
        var kept = new List<ArticleEvent>();
        // The last sentence that tells any of the acts up to each, so that the search ends where none before can be within reach.
        var reach = new List<int>();
        foreach (var act in acts)
        {
            var first = act.Mentions[0];
            var isPassing = act is { Status: EventStatus.Occurred, Mentions.Count: 1 } && first is { IsOther: false, IsPlural: false }
                && !causes.Contains(act) && !act.IsTold(isLinked: false, isMain: false);
            var home = isPassing ? kept.Count - 1 : -1;
            while (home >= 0 && !(kept[home].Status == act.Status && first.Sentence.Index - kept[home].LastSentence <= KnownActs.Window
                && TypeLikeness.AreCompatible(first.Type, kept[home].Type)))
                home = first.Sentence.Index - reach[home] <= KnownActs.Window ? home - 1 : -1;
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

    /// <summary>Whether a mention that found no earlier one tells an act by itself rather than a kind of act.</summary>
    static bool IsAct(EventMention mention)
    {
        if (mention.Casualties.Count > 0 && mention.Casualties.All(c => c.Max == 0) && TellingWords.IsBare(mention))
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
            ? mention.Attackers.Count > 0 && (mention.Targets.Count > 0 || TellingWords.IsBroughtAbout(mention))
            : hasParty || mention.Places.Count > 0 || mention.Weapons.Count > 0 || mention.Type != EventType.Attack);
    }
}
