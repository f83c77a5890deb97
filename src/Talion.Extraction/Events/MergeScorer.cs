using Talion.Extraction.Articles;
using Talion.Extraction.Language;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>
/// Weighs whether a mention means an act: what the two share (see <see cref="MentionMatch"/>), how near they stand, and how much the words point back.
/// </summary>
static class MergeScorer
{
    /// <summary>The weight of the likeness; minus infinity for what cannot be one act.</summary>
    /// <param name="mention">A mention in the running text.</param>
    /// <param name="profile">What the mention says.</param>
    /// <param name="act">An act of which all that was told so far stands before the mention.</param>
    /// <param name="known">What is known of the act.</param>
    public static double InText(EventMention mention, ActProfile profile, ArticleEvent act, ActProfile known)
    {
        if (!CanBe(mention, act))
            return double.NegativeInfinity;
        var distance = mention.Sentence.Index - act.LastSentence;
        if (distance == 0 && IsParted(mention, act.Mentions[^1]))
            return double.NegativeInfinity;
        var word = (distance > 0 || mention.IsDefinite) && HasWord(act, mention) ? MergeWeights.SameWord : 0;
        var isBare = IsBare(mention);
        var near = distance switch
        {
            0 when isBare => MergeWeights.BareHere,
            0 when Elaborates(mention, act.Mentions[^1]) => MergeWeights.Elaborates,
            0 => word > 0 || PointsOnly(mention) || SharePerson(profile, known) ? 0 : MergeWeights.Here,
            1 => MergeWeights.NextSentence,
            <= 3 => isBare ? MergeWeights.NextSentence : MergeWeights.Near,
            _ => 0,
        };
        var pointing = (mention.IsDefinite ? MergeWeights.Definite : 0) + (isBare ? MergeWeights.Bare : 0) + (mention.IsOther ? MergeWeights.Other : 0);
        // Bare outcomes go on with the main clause, not with the act that it came after: "shelled the town after an ambush. Nine died."
        var background = isBare && distance > 0 && act.Mentions.Count == 1 && IsBackground(act.Mentions[0]) ? MergeWeights.Background : 0;
        return word + near + pointing + background + Likeness(mention, profile, act, known);
    }

    /// <summary>The weight of the likeness of a headline's mention and an act that the running text tells.</summary>
    public static double InHeadline(EventMention mention, ActProfile profile, ArticleEvent act, ActProfile known)
    {
        if (!CanBe(mention, act))
            return double.NegativeInfinity;
        var word = HasWord(act, mention) ? MergeWeights.SameWord : 0;
        var isLead = act.Mentions[0].Sentence.Index - mention.Sentence.Index <= MergeWeights.LeadSentences;
        return word + (isLead ? MergeWeights.Lead : 0) + (mention.IsOther ? MergeWeights.Other : 0) + Likeness(mention, profile, act, known);
    }

    /// <summary>The weight of the likeness of two acts of the running text; minus infinity for what cannot be one act.</summary>
    public static double Between(ArticleEvent one, ActProfile profile, ArticleEvent other, ActProfile known)
    {
        var first = one.Mentions[0];
        if (!CanBe(first, other) || first.IsOther)
            return double.NegativeInfinity;
        return Likeness(first, profile, other, known) + (HasWord(other, first) ? MergeWeights.SameWord : 0);
    }

    /// <summary>"Shelled the village in revenge for an ambush".</summary>
    public static bool IsParted(EventMention mention, EventMention before) => before.Sentence == mention.Sentence
        && mention.Ties.Any(t => before.Main.Head.Index < t && t < mention.Main.Head.Index);

    /// <summary>
    /// "The slaughter at a bakery, where gunmen shot six", "a raid by marines, who stormed the hamlet", "an attack on a tanker, which was hit", "a rocket
    /// from the barrage struck a depot", "a bomb went off at the market, hitting a van": goes on, in one sentence, with the act that a phrase of it
    /// names. Read off the words' order, since clauses behind long phrases are what trees hang wrongly most.
    /// </summary>
    static bool Elaborates(EventMention mention, EventMention before)
    {
        var (tokens, noun, verb) = (mention.Sentence.Tokens, before.Main.Head, mention.Triggers[0].Head);
        if (before.Sentence != mention.Sentence || !verb.IsVerb || verb.Index < noun.Index)
            return false;
        var between = tokens[(noun.Index + 1)..verb.Index];
        if (before.Main.IsVerb)
            return verb.Tag == "VBG" && tokens[verb.Index - 1].Text == "," && !between.Any(t => t.IsVerb || t.Tag == "CC");
        if (mention.Weapons.Exists(w => w.Sentence == mention.Sentence && w.Head.Index < noun.Index && mention.Sentence.IsUnder(noun, w.Head)))
            return !between.Any(t => t.IsVerb);
        if (between.LastOrDefault(t => t.Tag is "WRB" or "WDT" or "WP") is not { } relative
            || between.Any(t => t.Tag == "CC" && t.Index < relative.Index))
            return false;
        var (phrase, clause) = (between[..(relative.Index - noun.Index - 1)], between[(relative.Index - noun.Index)..]);
        return !phrase.Any(t => t.IsVerb) && (relative.Tag == "WRB" || tokens[relative.Index - 1].Text == "in"
            || clause.Any(t => t.Lemma == "be" && mention.Sentence.IsPassive(verb)) || phrase.Any(t => t.Text == "by"));
    }

    /// <summary>Tells only an outcome, without a hand or a means: what was done stands elsewhere.</summary>
    public static bool IsBare(EventMention mention) =>
        IsOutcome(mention) && mention.Attackers.Count == 0 && mention.Weapons.Count == 0
        && !mention.Targets.Exists(t => t is { IsName: true, Kind: EntityKind.Person });

    /// <summary>Tells only what became of whom or what.</summary>
    public static bool IsOutcome(EventMention mention) => mention.Triggers.All(t => t.IsVerb && t.Frame is "harm" or "damage");

    static bool CanBe(EventMention mention, ArticleEvent act) =>
        mention.Status == act.Status && (MentionMatch.AreCompatible(mention.Type, act.Type) || IsRaidFromTheAir(mention, act.Type));

    static double Likeness(EventMention mention, ActProfile profile, ArticleEvent act, ActProfile known)
    {
        var type = MentionMatch.AreSame(mention.Type, act.Type) ? MergeWeights.SameType : MergeWeights.LikeType;
        var anchored = mention.Times.Exists(t => t.Offset is not null) ? MergeWeights.Anchored : 0;
        var number = mention.Noun is not null && act.Mentions[0].Noun is not null && mention.IsPlural != act.Mentions[0].IsPlural ? MergeWeights.OtherNumber : 0;
        // What was shot down tells little of the act: another blow is another act.
        var stopped = !IsBare(mention) && mention.Weapons.Count == 0 && act.IsInterception
            ? MergeWeights.Intercepted : 0;
        return type + anchored + number + stopped
            + MentionMatch.Score(profile, known, mention is { IsDefinite: true, Noun: not null }, mention.Speaker is not null);
    }

    static bool HasWord(ArticleEvent act, EventMention mention) => act.HasHead(mention.Main.Head.Lemma);

    /// <summary>"Laid an ambush for Alder and gunned him down": nobody is killed twice.</summary>
    static bool SharePerson(ActProfile mention, ActProfile act) =>
        mention.Targets.Any(t => t is { IsNamed: true, Kind: EntityKind.Person } && act.Targets.Contains(t));

    /// <summary>"Said that the assault had been carried out": points back and tells nothing more of where, when or whom.</summary>
    static bool PointsOnly(EventMention mention) =>
        mention is { IsDefinite: true, Noun: not null, Places.Count: 0, Times.Count: 0, Targets.Count: 0, Weapons.Count: 0 };

    /// <summary>"The raids" after an air strike are air raids, and so is the "raid" of a headline, which has no articles.</summary>
    static bool IsRaidFromTheAir(EventMention mention, EventType act) =>
        (mention.IsDefinite || mention.Sentence.Kind == BlockKind.Headline) && mention.Type == EventType.ArmedAssault
            && mention.Main is { Concept.Id: "raid", IsVerb: false }
            && act is EventType.Airstrike or EventType.DroneStrike or EventType.MissileStrike;

    static bool IsBackground(EventMention mention) => mention.Main is { IsVerb: false, Head: { Relation: "nmod" or "obl" } noun }
        && mention.Sentence.Case(noun) is { } word && word.Split(' ')[^1] is "after" or "before" or "following" or "since";
}
