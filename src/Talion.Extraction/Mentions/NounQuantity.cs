using Talion.Extraction.Language;
using Talion.Extraction.Numbers;

namespace Talion.Extraction.Mentions;

/// <summary>Finds the number that stands with a noun.</summary>
static class NounQuantity
{
    /// <summary>The quantity that covers the head, or that stands before it with nothing but modifiers between.</summary>
    public static Quantity? Of(Sentence sentence, Token head, ImmutableArray<Quantity> quantities)
    {
        Quantity? best = null;
        foreach (var quantity in quantities)
        {
            if (quantity.Span.Contains(head.Span) || (quantity.Span.End <= head.Span.Start && OnlyModifiers(sentence, quantity.Span.End, head)))
                best = quantity;
        }

        return best;
    }

    static bool OnlyModifiers(Sentence sentence, int from, Token head)
    {
        for (var i = head.Index - 1; i >= 0 && sentence.Tokens[i].Span.Start >= from; i--)
        {
            var token = sentence.Tokens[i];
            if (head.Index - i > 8 || !(token.IsNoun || token.Tag is "JJ" or "JJR" or "VBN" or "VBG" or "HYPH" or "POS" or "RB"
                || (token.Tag is "CC" or "DT" or "IN" && token.Head != head.Index && i > 0)))
                return false;
            if (token.Tag is "CC" or "IN" or "DT" && !(token.Tag == "IN" && token.Text == "of") && !IsBetweenModifiers(sentence, i, head))
                return false;
            if (token.Tag == "NNS" && i < head.Index - 1 && sentence.Tokens[i + 1].Tag is not ("HYPH" or "POS"))
                return false;
        }

        return true;
    }

    /// <summary>"Two US and coalition soldiers": the "and" joins modifiers of one noun.</summary>
    static bool IsBetweenModifiers(Sentence sentence, int index, Token head) =>
        sentence.Tokens[index].Tag == "CC" && index > 0 && sentence.Tokens[index - 1].Tag is "NNP" or "JJ"
            && sentence.Tokens[index + 1].Tag is "NNP" or "JJ" or "NN" && head.Index - index <= 3;
}
