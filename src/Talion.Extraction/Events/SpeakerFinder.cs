using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Mentions;

namespace Talion.Extraction.Events;

/// <summary>Finds who is quoted as saying what a part of a sentence says.</summary>
public sealed class SpeakerFinder(Lexicon lexicon)
{
    readonly LabelIndex reports = new(lexicon["reports"].Where(c => c.Id is "say" or "according"));
    readonly LabelIndex undergone = new(lexicon["reports"].Where(c => c.Id == "undergo"));

    /// <summary>Whether a verb says of an attack that it was suffered or set in, so that they share a day: not "on Monday condemned the attack".</summary>
    internal bool IsUndergone(Sentence sentence, Token verb) => undergone.Longest(sentence, verb.Index, LabelPart.Verb) is not null;

    public bool IsReport(Sentence sentence, Token verb) => verb.IsVerb && reports.Longest(sentence, verb.Index, LabelPart.Verb) is not null;

    /// <summary>The speaker's name as the text gives it, or <see langword="null"/> where the article speaks itself.</summary>
    public string? Find(string article, Sentence sentence, Token token, MentionIndex mentions)
    {
        foreach (var above in sentence.Ancestors(token).Prepend(token))
        {
            if (above.Index != token.Index && IsReport(sentence, above) && sentence.Child(above, "nsubj") is { } subject
                && !sentence.IsUnder(token, subject))
                return Name(article, sentence, subject, mentions);

            // "…, police said": the report hangs on what is said.
            foreach (var child in sentence.Children(above))
            {
                if (child.Relation is "parataxis" && IsReport(sentence, child) && sentence.Child(child, "nsubj") is { } said
                    && !sentence.IsUnder(token, child))
                    return Name(article, sentence, said, mentions);
                if (child.Relation is "obl" or "nmod" or "advmod" && sentence.Case(child) is "according to" or "as per"
                    && !sentence.IsUnder(token, child))
                    return Name(article, sentence, child, mentions);
            }
        }

        return null;
    }

    static string? Name(string article, Sentence sentence, Token head, MentionIndex mentions)
    {
        if (head.Tag is "PRP" or "WP" or "WDT")
            return null;
        if (mentions.HeadedBy(sentence, head) is { } mention)
            return mention.Label;
        var start = head.Index;
        while (start > 0 && sentence.Tokens[start - 1] is { Tag: "NN" or "NNS" or "NNP" or "NNPS" or "JJ" } before && before.Head == head.Index)
            start--;
        return sentence.Text(new TextSpan(start, head.Index + 1), article);
    }
}
