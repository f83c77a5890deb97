using Talion.Extraction.Language;
using Talion.Extraction.Time.Grammar;

namespace Talion.Extraction.Time.Meanings;

/// <summary>
/// Finds the tense of the clause around a token: that of the nearest finite verb above it in the tree with its auxiliaries, else of the nearest one
/// to the left. The word before may say more: "since" looks back, "until" ahead.
/// </summary>
static class TenseFinder
{
    public static Tense At(Sentence sentence, int token)
    {
        var before = token > 0 ? sentence.Tokens[token - 1].Text : "";
        if (before is "since" or "Since")
            return Tense.Past;
        var tense = Above(sentence, sentence.Tokens[token]) ?? ToTheLeft(sentence, token) ?? Tense.Past;
        return tense == Tense.Past && FunctionWords.LooksAhead(before) ? Tense.Open : tense;
    }

    static Tense? Above(Sentence sentence, Token token)
    {
        var isAhead = false;
        for (var verb = sentence.Parent(token); verb is not null; verb = sentence.Parent(verb))
        {
            if (!verb.IsVerb)
                continue;
            if (OfVerb(sentence, verb) is { } tense)
                return isAhead && tense == Tense.Open ? Tense.Future : tense;
            isAhead |= verb.Tag == "VB";
            if (verb is { Tag: "VBN", Relation: "acl" })
                return Tense.Past;
        }

        return null;
    }

    /// <summary>The tense of a finite verb; <see langword="null"/> for infinitives and participles, which have that of the verb above them.</summary>
    static Tense? OfVerb(Sentence sentence, Token verb)
    {
        var tense = Finite(verb);
        foreach (var child in sentence.Children(verb))
        {
            if (FunctionWords.IsFuture(child.Text))
                return Tense.Future;
            if (child.Relation.StartsWith("aux", StringComparison.Ordinal))
                tense = child.Lemma is "have" or "has" ? Tense.Past : Finite(child) ?? tense;
        }

        return tense;
    }

    static Tense? Finite(Token verb) => verb.Tag switch { "VBD" => Tense.Past, "VBZ" or "VBP" or "MD" => Tense.Open, _ => null };

    static Tense? ToTheLeft(Sentence sentence, int token)
    {
        for (var i = token - 1; i >= 0; i--)
        {
            if (FunctionWords.IsFuture(sentence.Tokens[i].Text))
                return Tense.Future;
            if (Finite(sentence.Tokens[i]) is { } tense)
                return tense;
        }

        return null;
    }
}
