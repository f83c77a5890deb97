using Talion.Extraction.Articles;
using Talion.Extraction.Language;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>
/// Puts together the mentions of one act within an article ("the attack", "Monday's rocket fire", headline and body) by weighing what they share.
/// </summary>
public sealed class EventMerger(EntityIndex entities, ExtractorOptions options)
{
    /// <summary>What a mention must share with an act that it points back to, and what one must that does not.</summary>
    const double PointingBack = 2.5, Fresh = 3.2;

    /// <summary>"The attack" rather means the article's first act than any other.</summary>
    const double MainAct = 0.9;

    /// <summary>"The strike" rather means what was told with that word.</summary>
    const double SameWord = 1;

    /// <summary>How many acts back a mention may mean one, beside the article's first: keeps long texts linear.</summary>
    const int Window = 40;

    /// <summary>Within so many sentences the text takes up what its headline told.</summary>
    const int LeadSentences = 5;

    /// <summary>The acts in the order of their first mention.</summary>
    /// <param name="sentences">What each sentence tells, in text order.</param>
    public ImmutableArray<ArticleEvent> Merge(ImmutableArray<SentenceEvents> sentences)
    {
        var acts = new List<(ArticleEvent Act, ActProfile Profile)>();
        foreach (var sentence in sentences)
        {
            foreach (var mention in sentence.Mentions)
            {
                var profile = ActProfile.Of(mention, entities);
                var best = options.Has(ExtractionStep.Merging) ? Best(mention, profile, acts) : null;
                if (best is { } found)
                {
                    found.Act.Add(mention);
                    found.Profile.Add(mention);
                }
                else if (IsAct(mention))
                {
                    acts.Add((new ArticleEvent(mention), profile));
                }
                else
                {
                    Context(mention.Sentence.Index, acts)?.LooseCasualties.AddRange(mention.Casualties);
                }
            }

            foreach (var casualty in sentence.LooseCasualties)
                Context(sentence.Sentence.Index, acts)?.LooseCasualties.Add(casualty);
        }

        return Absorb([.. acts.Select(a => a.Act)]);
    }

    /// <summary>
    /// A telling that says too little to tell its act from others means the nearest act before it of its kind, if there is one within reach.
    /// </summary>
    static ImmutableArray<ArticleEvent> Absorb(ImmutableArray<ArticleEvent> acts)
    {
        var kept = new List<ArticleEvent>();
        foreach (var act in acts)
        {
            var first = act.Mentions[0];
            var isPassing = act is { Status: EventStatus.Occurred, Mentions.Count: 1 } && first is { IsOther: false, IsPlural: false }
                && !act.IsTold(isLinked: false, isMain: false);
            var home = isPassing ? kept.FindLast(k => k.Status == act.Status && first.Sentence.Index - k.LastSentence <= Window
                && MentionMatch.AreCompatible(first.Type, k.Type)) : null;
            if (home is null)
                kept.Add(act);
            else
                home.Add(first);
        }

        return [.. kept];
    }

    static (ArticleEvent Act, ActProfile Profile)? Best(EventMention mention, ActProfile profile, List<(ArticleEvent Act, ActProfile Profile)> acts)
    {
        var threshold = mention.IsDefinite || IsBare(mention) ? PointingBack : Fresh;
        (ArticleEvent Act, ActProfile Profile)? best = null;
        for (var i = 0; i < acts.Count; i++)
        {
            if (i == 1 && acts.Count > Window)
                i = acts.Count - Window;
            var score = Score(mention, profile, acts[i]) + (i == 0
                && (mention.IsDefinite || profile.Attackers.Overlaps(acts[0].Profile.Attackers)) ? MainAct : 0);
            if (score < threshold || (best is { } known && score == threshold && known.Act.LastSentence > acts[i].Act.LastSentence))
                continue;
            (best, threshold) = (acts[i], score);
        }

        return best;
    }

    static double Score(EventMention mention, ActProfile profile, (ArticleEvent Act, ActProfile Profile) candidate)
    {
        var (act, known) = candidate;
        if (mention.Status != act.Status || !(MentionMatch.AreCompatible(mention.Type, act.Type) || IsRaidFromTheAir(mention, act.Type)))
            return double.NegativeInfinity;
        var type = mention.Type == act.Type && mention.Type != EventType.Attack ? 1 : 0.3;
        var distance = mention.Sentence.Index - act.LastSentence;
        var word = distance == 0 && !mention.IsDefinite ? 0 : act.Mentions.Any(m => m.Main.Head.Lemma == mention.Main.Head.Lemma) ? SameWord : 0;
        var isBare = IsBare(mention);
        var near = distance switch { 0 => isBare ? 1 : word > 0 || PointsOnly(mention) ? 0 : -3, 1 => 1, <= 3 => isBare ? 1 : 0.5, _ => 0 };
        var pointing = (mention.IsDefinite ? 1.5 : 0) + (isBare ? 1.4 : 0) - (mention.IsOther ? 4 : 0);
        var anchored = mention.Times.Exists(t => t.Offset is not null) ? -1 : 0;
        var number = mention.Noun is not null && act.Mentions[0].Noun is not null && mention.IsPlural != act.Mentions[0].IsPlural ? -0.7 : 0;
        var lead = act.Mentions[0].Sentence.Kind == BlockKind.Headline
            && mention.Sentence.Index - act.Mentions[0].Sentence.Index <= LeadSentences ? 1.8 : 0;
        var shared = MentionMatch.Score(profile, known, mention is { IsDefinite: true, Noun: not null });
        // Bare outcomes go on with the main clause, not with the act that it came after: "shelled the town after an ambush. Nine died."
        var background = isBare && distance > 0 && act.Mentions.Count == 1 && IsBackground(act.Mentions[0]) ? -0.7 : 0;
        // What was shot down tells little of the act: another blow is another act.
        var stopped = !isBare && mention.Weapons.Count == 0 && act.Mentions.All(m => m.Triggers.All(t => t.Frame == "intercept")) ? -2 : 0;
        return word + shared + type + near + pointing + anchored + number + lead + background + stopped;
    }

    static ArticleEvent? Context(int sentence, List<(ArticleEvent Act, ActProfile Profile)> acts)
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
        if (mention.Casualties.Count > 0 && mention.Casualties.All(c => c.Max == 0) && IsBare(mention))
            return false;
        if (mention.Triggers.All(t => t.Frame is "harm" or "damage" && t.Head.Tag == "VBG") && mention.Attackers.Count == 0
            && mention.Weapons.Count == 0)
            return false;
        var hasParty = mention.Attackers.Count > 0 || mention.Targets.Count > 0;
        if (mention.Triggers.All(t => t.Frame == "damage"))
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

    /// <summary>"Said that the assault had been carried out": points back and tells nothing more of where, when or whom.</summary>
    static bool PointsOnly(EventMention mention) =>
        mention is { IsDefinite: true, Noun: not null, Places.Count: 0, Times.Count: 0, Targets.Count: 0, Weapons.Count: 0 };

    /// <summary>"The raids" after an air strike are air raids.</summary>
    static bool IsRaidFromTheAir(EventMention mention, EventType act) =>
        mention is { IsDefinite: true, Type: EventType.ArmedAssault } && mention.Main.Concept.Id == "raid" && !mention.Main.IsVerb
            && act is EventType.Airstrike or EventType.DroneStrike or EventType.MissileStrike;

    static bool IsBackground(EventMention mention) => mention.Main is { IsVerb: false, Head: { Relation: "nmod" or "obl" } noun }
        && mention.Sentence.Case(noun) is { } word && word.Split(' ')[^1] is "after" or "before" or "following" or "since";

    /// <summary>Tells only an outcome, without a hand or a means: what was done stands elsewhere.</summary>
    static bool IsBare(EventMention mention) =>
        mention.Triggers.All(t => t.IsVerb && t.Frame is "harm" or "damage") && mention.Attackers.Count == 0 && mention.Weapons.Count == 0
        && !mention.Targets.Exists(t => t is { IsName: true, Kind: EntityKind.Person });
}
