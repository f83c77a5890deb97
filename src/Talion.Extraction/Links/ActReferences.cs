using Talion.Extraction.Events;
using Talion.Extraction.Language;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Links;

/// <summary>
/// Finds the act that a phrase means without telling it again: "revenge for the commander", "to avenge the dead of Alder", "the price for the bomb".
/// </summary>
sealed class ActReferences(ImmutableArray<ArticleEvent> acts, MentionIndex mentions, EntityIndex entities)
{
    /// <summary>How many tokens behind the cue the phrase may begin.</summary>
    const int Reach = 5;

    /// <summary>The latest act told before, else the first behind, that struck what the phrase from a token on names; <see langword="null"/> if none did.</summary>
    public ArticleEvent? In(Sentence sentence, int start)
    {
        foreach (var token in sentence.Tokens.Skip(start).Take(Reach).TakeWhile(t => !t.IsVerb && t.Text is not ("," or ";" or ":")))
        {
            var named = mentions.HeadedBy(sentence, token);
            if (named is null or { IsPronoun: true } && !token.IsProperNoun)
                continue;
            var struck = acts.Where(a => a.Status == EventStatus.Occurred
                && ((named is not null && HasStruck(a, named)) || (token.IsProperNoun && HasName(a, token.Text)))).ToList();
            if (struck.Count == 0 && token.IsProperNoun)
                continue;
            return struck.FindLast(a => a.Mentions[0].Sentence.Index < sentence.Index) ?? struck.FirstOrDefault();
        }

        return null;
    }

    /// <summary>
    /// "The gunmen came to avenge", "the rockets came two days after": the latest act told before by whoever, or with what, the cue is said of;
    /// <see langword="null"/> if there is none. Mere order is only said of arms.
    /// </summary>
    public ArticleEvent? OfDoer(Sentence sentence, LinkCue cue)
    {
        var verb = sentence.Tokens[cue.Tokens.Start..cue.Tokens.End].FirstOrDefault(t => t.IsVerb) ?? sentence.Parent(cue.Head);
        if (verb is not { IsVerb: true } || sentence.Subject(verb) is not { } subject || mentions.HeadedBy(sentence, subject) is not { } doer)
            return null;
        var isArms = doer is { Weapon: not null, IsDefinite: true };
        return isArms || cue.Type == LinkType.Retaliation
            ? acts.LastOrDefault(a => a.Status == EventStatus.Occurred && a.Mentions[0].Sentence.Index < sentence.Index && a.Mentions.Any(m => isArms
                ? m.Weapons.Exists(w => w.Weapon == doer.Weapon) : m.Attackers.Exists(hand => IsSame(hand.Mention, doer))))
            : null;
    }

    bool HasStruck(ArticleEvent act, Mention named) => act.Mentions.Any(m => named switch
    {
        { Weapon: { } weapon, IsDefinite: true } => m.Weapons.Exists(w => w.Weapon == weapon),
        { IsPlace: true } => m.Places.Exists(p => IsSame(p, named)) || m.Targets.Exists(t => IsSame(t, named)),
        _ => m.Targets.Exists(t => IsSame(t, named)) || m.Casualties.Exists(c => c.Victim is { } victim && IsSame(victim, named)),
    });

    /// <summary>"Revenge for Alderton" is for the act at Alderton market.</summary>
    static bool HasName(ArticleEvent act, string name) => name.Length > 3 && act.Mentions.Any(m => m.Places.Concat(m.Targets).Where(p => p.IsPlace || p.IsSite)
        .Any(p => p.Sentence.Tokens[p.Tokens.Start..p.Tokens.End].Any(t => t.IsProperNoun && t.Text.Equals(name, StringComparison.OrdinalIgnoreCase))));

    bool IsSame(Mention one, Mention other) => entities.Of(one) is { } entity && entity == entities.Of(other);
}
