using Talion.Extraction.Lexicons;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Links;

/// <summary>
/// Weighs which act a cue means where its sentence does not tell it: how near it was told, what the words beside the cue name of it, and how the two
/// acts go together. See <see cref="LinkWeights"/>.
/// </summary>
sealed class LinkScorer(EntityIndex entities)
{
    /// <summary>What the place of an act in the text says for it.</summary>
    /// <param name="end">The act.</param>
    /// <param name="back">How many sentences before the cue's it was last told, 0 for the same.</param>
    /// <param name="slope">What each sentence between weighs.</param>
    public static double Told(LinkEnd end, int back, double slope) => Math.Max(LinkWeights.Far, back * slope) + (end.Order == 0 ? LinkWeights.Main : 0);

    /// <summary>What a phrase behind the cue names of the act that it means: whom or what it struck, where, when, with what.</summary>
    public double Meant(LinkEnd end, ActPhrase phrase)
    {
        var score = 0.0;
        foreach (var mention in phrase.Mentions)
        {
            if (entities.Of(mention) is { } entity && end.Struck.Contains(entity))
                score += LinkWeights.Struck;
            else if (mention is { Weapon: { } weapon, IsDefinite: true } && end.Weapons.Contains(weapon))
                score += LinkWeights.Arms;
        }

        if (phrase.Names.Any(end.Names.Contains))
            score += LinkWeights.Named;
        else if (phrase.Names.Any(end.SentenceNames.Contains))
            score += LinkWeights.NamedBeside;
        if (end.Days is { Days: <= 2 } own && phrase.Days.Any(own.Overlaps))
            score += LinkWeights.Day;
        return score;
    }

    /// <summary>What the words before the cue name of the act that answers: who did it, with what, or whom it struck.</summary>
    public double Answering(LinkEnd end, ActPhrase phrase, bool armsOnly)
    {
        var score = 0.0;
        foreach (var mention in phrase.Mentions)
        {
            if (mention is { Weapon: { } weapon, IsDefinite: true } && end.Weapons.Contains(weapon))
                score += LinkWeights.Arms;
            if (armsOnly || entities.Of(mention) is not { } entity)
                continue;
            if (end.Hands.Contains(entity))
                score += LinkWeights.Doer;
            else if (end.Struck.Contains(entity))
                score += LinkWeights.Victim;
        }

        return score;
    }

    /// <summary>How well an act goes as the cause of another: minus infinity for what came later.</summary>
    public static double Between(LinkEnd effect, LinkEnd cause, LinkType type)
    {
        if (effect == cause || (effect.Days is { } later && cause.Days is { } earlier && earlier.Earliest > later.Latest)
            || cause.Act.Links.Exists(l => l.Cause == effect.Act))
            return double.NegativeInfinity;
        if (type != LinkType.Retaliation)
            return 0;
        if (effect.HandNations.Overlaps(cause.StruckNations) || effect.Hands.Overlaps(cause.Struck))
            return LinkWeights.Reversed;
        return effect.HandNations.Overlaps(cause.HandNations) || effect.Hands.Overlaps(cause.Hands) ? LinkWeights.SameHand : 0;
    }
}
