using Talion.Extraction.Language;
using Talion.Extraction.Numbers;
using Talion.Extraction.Records;

namespace Talion.Extraction.Mentions;

/// <summary>Where the phrase of a noun begins and ends.</summary>
static class NounPhrase
{
    /// <summary>From the first modifier that is neither determiner, number nor possessor, without a gap before the head.</summary>
    public static int Start(Sentence sentence, Token head, NameMention?[] nameAt, bool[] isTime, Quantity? count)
    {
        var start = head.Index;
        foreach (var child in sentence.Children(head))
        {
            if (child.Index < start && child.Relation is "compound" or "amod" or "nmod" or "flat" or "nmod:desc" or "nmod:unmarked"
                && child.Relation is not "case")
                start = Math.Min(start, sentence.Subtree(child).Start);
        }

        for (var i = head.Index - 1; i >= start; i--)
        {
            if (nameAt[i] is { Kind: EntityKind.Person })
                start = i + 1;
        }

        while (start < head.Index && nameAt[start] is null && !WordOrder.OpensAge(sentence, start) && (isTime[start] || IsSkipped(sentence.Tokens[start])
            || (count is not null && sentence.Tokens[start].Span.Start < count.Span.End)))
            start++;
        return start;
    }

    static bool IsSkipped(Token token) =>
        token.Tag is "DT" or "CD" or "PRP$" or "," or "``" or "''" or "POS" or "PDT" or "IN" or ":" or "-LRB-" or "CC" or "RB" or "HYPH" or "JJS"
            or "RBR" or "JJR"
        || token.Lemma is "other" or "more" or "several" or "many" or "few" or "dozen" or "another" or "such" or "own" or "alleged" or "suspected"
            or "additional";

    /// <summary>Behind the names that the tree joins to one: "Alder Redwood" of the head "Alder".</summary>
    public static int FlatEnd(Sentence sentence, Token head)
    {
        var end = head.Index + 1;
        while (end < sentence.Tokens.Length && sentence.Tokens[end] is { IsProperNoun: true, Relation: "flat" } next && next.Head == head.Index)
            end++;
        return end;
    }

    /// <summary>Whether it points back: "the", "these", "its".</summary>
    public static bool IsDefinite(Sentence sentence, Token head) =>
        sentence.Child(head, "det") is { } det
            ? det.Lemma.ToLowerInvariant() is "the" or "this" or "that" or "these" or "those" : sentence.Child(head, "nmod:poss") is not null;
}
