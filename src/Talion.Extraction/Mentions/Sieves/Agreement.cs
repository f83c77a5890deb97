using Talion.Extraction.Language;
using Talion.Extraction.Records;

namespace Talion.Extraction.Mentions.Sieves;

/// <summary>What two mentions of one party must agree in.</summary>
static class Agreement
{
    /// <summary>Whether nothing that is known of either speaks against it: their states, their counts, where they stand in one sentence.</summary>
    public static bool Allows(Mention mention, Mention antecedent, Discourse discourse) =>
        InNation(discourse.EntityOf(mention), discourse.EntityOf(antecedent)) && InCount(mention, antecedent) && InSentence(mention, antecedent);

    static bool InNation(Entity one, Entity other) => one.Nation is not { } nation || other.Nation is not { } state || nation == state;

    static bool InCount(Mention mention, Mention antecedent) => mention.Count is not { } count || antecedent.Count is not { } known
        || new CountRange(count.Min, count.Max).Overlaps(new CountRange(known.Min, known.Max));

    /// <summary>
    /// "The rebels attacked the rebels", "a camp of the group": neither what one verb governs beside its subject nor what a phrase contains is the
    /// same again (binding; i-within-i).
    /// </summary>
    public static bool InSentence(Mention mention, Mention antecedent)
    {
        if (mention.Sentence != antecedent.Sentence)
            return true;
        var sentence = mention.Sentence;
        if (sentence.Ancestors(mention.Head).TakeWhile(t => !t.IsVerb).Contains(antecedent.Head))
            return false;
        return !IsSubject(antecedent) || sentence.Parent(antecedent.Head) != sentence.Clause(mention.Head);
    }

    public static bool IsSubject(Mention mention) => mention.Head.Relation.StartsWith("nsubj", StringComparison.Ordinal);
}
