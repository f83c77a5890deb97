using Talion.Extraction.Events;
using Talion.Extraction.Language;
using Talion.Extraction.Links;
using Talion.Extraction.Records;

namespace Talion.Extraction.Merging;

/// <summary>How a telling is worded, as far as that says which act it means.</summary>
static class TellingWords
{
    /// <summary>How far into a sentence, in words, what it answers is still told ahead of what was done.</summary>
    const int FrontedTie = 1;

    /// <summary>Tells only an outcome, without a hand or a means: what was done stands elsewhere.</summary>
    public static bool IsBare(EventMention mention) =>
        IsOutcome(mention) && mention.Attackers.Count == 0 && mention.Weapons.Count == 0
        && !mention.Targets.Exists(t => t is { IsName: true, Kind: EntityKind.Person });

    /// <summary>Tells only what became of whom or what.</summary>
    public static bool IsOutcome(EventMention mention) => mention.Triggers.All(t => t.IsVerb && t.Frame is "harm" or "damage");

    /// <summary>
    /// "Shelled the village in revenge for an ambush", "in response to the ambush, jets struck", "hit back after a raid": an answer and what it answers are
    /// two acts.
    /// </summary>
    public static bool AreParted(EventMention mention, EventMention before) => before.Sentence == mention.Sentence
        && (mention.Ties.Any(t => before.Main.Head.Index < t && t < mention.Main.Head.Index || t <= FrontedTie && HasComma(before.Main.Head, mention))
            || IsAnswer(mention) != IsAnswer(before) || (IsBroughtAbout(mention) && !IsBroughtAbout(before)));

    /// <summary>"Killed nine, prompting air strikes": an act of its own, unlike what an act comes to ("led to twelve deaths").</summary>
    public static bool IsBroughtAbout(EventMention mention) => mention.Triggers.Any(t => t.Frame is not ("harm" or "damage" or "suffer"))
        && mention.Cues.Any(c => c is { Type: LinkType.Caused, Direction: CauseSide.Before } && c.Tokens.End <= mention.Triggers[0].Tokens.Start
            && mention.Sentence.Tokens[c.Tokens.End..mention.Triggers[0].Tokens.Start].All(t => t.Tag is "DT" or "JJ" or "NN" or "NNP" or "POS" or "HYPH"));

    static bool HasComma(Token from, EventMention to) => to.Main.Head.Index > from.Index
        && to.Sentence.Tokens[from.Index..to.Main.Head.Index].Any(t => t.Text == ",");

    static bool IsAnswer(EventMention mention) => mention.Triggers.Any(t => t.IsVerb && (t.Frame == "answer"
        || mention.Cues.Any(c => c.Type == LinkType.Retaliation && c.Tokens.Overlaps(t.Tokens))));

    /// <summary>
    /// "The slaughter at a bakery, where gunmen shot six", "a raid by marines, who stormed the hamlet", "an attack on a tanker, which was hit", "a rocket
    /// from the barrage struck a depot", "a bomb went off at the market, hitting a van": goes on, in one sentence, with the act that a phrase of it
    /// names. Read off the words' order, since clauses behind long phrases are what trees hang wrongly most.
    /// </summary>
    public static bool Elaborates(EventMention mention, EventMention before)
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

    /// <summary>"Laid an ambush for Alder and gunned him down": nobody is killed twice.</summary>
    public static bool SharePerson(ActProfile mine, ActProfile theirs) =>
        mine.Targets.Any(t => t is { IsNamed: true, Kind: EntityKind.Person } && theirs.Targets.Contains(t));

    /// <summary>"Said that the assault had been carried out": points back and tells nothing more of where, when or whom.</summary>
    public static bool PointsOnly(EventMention mention) =>
        mention is { IsDefinite: true, Noun: not null, Places.Count: 0, Times.Count: 0, Targets.Count: 0, Weapons.Count: 0 };

    /// <summary>"Shelled the town after an ambush": stands in the background of its sentence.</summary>
    public static bool IsBackground(EventMention mention) => mention.Main is { IsVerb: false, Head: { Relation: "nmod" or "obl" } noun }
        && mention.Sentence.Case(noun) is { } word && word.Split(' ')[^1] is "after" or "before" or "following" or "since";
}
