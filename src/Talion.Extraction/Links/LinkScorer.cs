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
    public static double Told(LinkEnd end, int back) => Math.Max(LinkWeights.Far, back * LinkWeights.Sentence) + Standing(end);

    /// <summary>What its standing in the article says for it.</summary>
    public static double Standing(LinkEnd end) => end.IsFirst ? LinkWeights.Main : 0;

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

        if (HasAny(end.Names, phrase.Names))
            score += LinkWeights.Named;
        else if (HasAny(end.SentenceNames, phrase.Names))
            score += LinkWeights.NamedBeside;
        if (end.Days is { Days: <= 2 } own && phrase.Days.Any(own.Overlaps))
            score += LinkWeights.Day;
        return score;
    }

    static bool HasAny(HashSet<string> names, ImmutableArray<string> asked)
    {
        foreach (var name in asked)
        {
            if (names.Contains(name))
                return true;
        }

        return false;
    }

    /// <summary>What the words before the cue name of the arms of the act that answers.</summary>
    public static double Armed(LinkEnd end, ActPhrase phrase) =>
        phrase.Mentions.Count(m => m is { Weapon: { } weapon, IsDefinite: true } && end.Weapons.Contains(weapon)) * LinkWeights.Arms;

    /// <summary>What the words before the cue name of who did the act that answers, and whom it struck.</summary>
    public double Done(LinkEnd end, ActPhrase phrase) => phrase.Mentions.Select(entities.Of).OfType<Entity>()
        .Sum(e => end.Hands.Contains(e) ? LinkWeights.Doer : end.Struck.Contains(e) ? LinkWeights.Victim : 0);

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

    /// <summary>The two that go together best; of equals the one that stands first. <see langword="null"/> if none comes to the threshold.</summary>
    public static (LinkEnd Effect, LinkEnd Cause)? Best(List<Candidate> effects, List<Candidate> causes, LinkType type, double threshold)
    {
        (LinkEnd Effect, LinkEnd Cause)? best = null;
        foreach (var effect in effects)
        {
            foreach (var cause in causes)
            {
                var score = effect.Score + cause.Score + Between(effect.End, cause.End, type);
                if (double.IsNegativeInfinity(score) || score < threshold || (best is not null && score == threshold))
                    continue;
                (best, threshold) = ((effect.End, cause.End), score);
            }
        }

        return best;
    }
}
