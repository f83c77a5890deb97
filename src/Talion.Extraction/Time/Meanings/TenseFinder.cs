using Talion.Extraction.Language;

namespace Talion.Extraction.Time.Meanings;

/// <summary>Finds the tense of the clause around a token: that of the nearest finite verb, to the left first.</summary>
static class TenseFinder
{
    /// <summary>How many tokens to the right a verb is looked for.</summary>
    const int Reach = 8;

    public static Tense At(Sentence sentence, int token)
    {
        for (var i = token - 1; i >= 0; i--)
        {
            if (Of(sentence, i) is { } tense)
                return tense;
        }

        for (var i = token + 1; i < Math.Min(sentence.Tokens.Length, token + Reach); i++)
        {
            if (Of(sentence, i) is { } tense)
                return tense;
        }

        return Tense.Past;
    }

    static Tense? Of(Sentence sentence, int at)
    {
        var token = sentence.Tokens[at];
        if (IsFuture(token.Text) || (token.Text == "to" && IsPlanned(sentence, at)))
            return Tense.Future;
        return token.Tag switch
        {
            "VBD" => Tense.Past,
            "VBZ" or "VBP" => Tense.Present,
            "MD" => Tense.Present,
            _ => null,
        };
    }

    static bool IsFuture(string text) => text is "will" or "Will" or "shall" or "'ll" or "wo";

    /// <summary>"is to open", "are due to meet", "is scheduled to", "expected to".</summary>
    static bool IsPlanned(Sentence sentence, int at) =>
        at > 0 && sentence.Tokens[at - 1].Text is "is" or "are" or "due" or "scheduled" or "expected" or "set" or "plans" or "planned" or "going";
}
