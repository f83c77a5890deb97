using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>Finds where a sentence gives people their names, by the words around rather than the tree, which long lists of names confuse.</summary>
sealed class IdentityPhrases(Lexicon lexicon)
{
    /// <summary>Tokens from "identified" to "as", from "among" to "wounded", and from a verb to the first name, at the most.</summary>
    const int LongestAside = 8, LongestPart = 4, LongestTitle = 8;

    readonly LabelIndex words = new(lexicon["identities"]);

    /// <summary>In text order.</summary>
    public IEnumerable<IdentityPhrase> Find(Sentence sentence, MentionIndex mentions)
    {
        foreach (var token in sentence.Tokens)
        {
            if ((Frame(sentence, token) switch
            {
                "identify" => Identified(sentence, token, mentions),
                "include" => Included(sentence, token, mentions),
                _ => token is { Lemma: "be", IsFinite: true } ? Equated(sentence, token, mentions) : null,
            }) is { } phrase)
                yield return phrase;
        }
    }

    string? Frame(Sentence sentence, Token token) => words.Longest(sentence, token.Index, LabelPart.Verb)?.Concept.Features.GetValueOrDefault("frame");

    /// <summary>"The dead were identified by police as A and B", "named the gunman as A", "two men identified as A and B".</summary>
    IdentityPhrase? Identified(Sentence sentence, Token verb, MentionIndex mentions)
    {
        var to = sentence.Tokens.Skip(verb.Index + 1).Take(LongestAside).TakeWhile(t => !t.IsVerb)
            .FirstOrDefault(t => t.Text.Equals("as", StringComparison.OrdinalIgnoreCase));
        if (to is null || sentence.IsNegated(verb))
            return null;
        var who = sentence.IsPassive(verb) ? sentence.Subject(verb) : sentence.Object(verb);
        return who is null ? null : Phrase(sentence, who, NamesBehind(sentence, to.Index + 1, mentions));
    }

    /// <summary>"The dead included A", "three people, including A".</summary>
    IdentityPhrase? Included(Sentence sentence, Token verb, MentionIndex mentions)
    {
        var end = verb.Index > 0 && sentence.Tokens[verb.Index - 1].Text == "," ? verb.Index - 1 : verb.Index;
        var who = verb.Tag == "VBG"
            ? mentions.BySentence[sentence.Index].LastOrDefault(m => m.Tokens.End <= end && m.Kind == EntityKind.People && !mentions.IsInside(m))?.Head
            : end > 0 ? sentence.Tokens[end - 1] : null;
        return who is null ? null : Phrase(sentence, who, NamesBehind(sentence, verb.Index + 1, mentions));
    }

    /// <summary>"Among the dead were A and B", "one of the victims was A", "the attacker was A", "A was among the wounded".</summary>
    IdentityPhrase? Equated(Sentence sentence, Token be, MentionIndex mentions)
    {
        if (be.Index == 0 || be.Index + 2 >= sentence.Tokens.Length || sentence.IsNegated(be))
            return null;
        if (PartAt(sentence, sentence.Tokens[be.Index - 1]) is not null)
            return Phrase(sentence, sentence.Tokens[be.Index - 1], NamesBehind(sentence, be.Index + 1, mentions));
        var isOne = sentence.LowerText(be.Index + 1) is "among" || (sentence.LowerText(be.Index + 1) is "one" && sentence.LowerText(be.Index + 2) is "of");
        if (!isOne || sentence.Tokens.Skip(be.Index + 2).Take(LongestPart).FirstOrDefault(t => PartAt(sentence, t) is not null) is not { } one)
            return null;
        var last = mentions.BySentence[sentence.Index].LastOrDefault(m => m.Tokens.End <= be.Index && IsPersonsName(m));
        return last is null || sentence.Tokens[last.Tokens.End..be.Index].Any(t => t.IsVerb) ? null
            : Phrase(sentence, one, [.. mentions.Coordinated(last).Where(IsPersonsName)]);
    }

    IdentityPhrase? Phrase(Sentence sentence, Token who, ImmutableArray<Mention> names) =>
        names.IsEmpty ? null : new IdentityPhrase(who, PartAt(sentence, who), names);

    /// <summary>"The victims", "the attacker"; of what is no noun ("the dead") only what stands right behind "the".</summary>
    IdentityPart? PartAt(Sentence sentence, Token token)
    {
        foreach (var match in words.At(sentence, token.Index))
        {
            if (match.Concept.Features.TryGetValue("role", out var role) && (match.Part == LabelPart.Noun
                || (token.Index > 0 && sentence.LowerText(token.Index - 1) is "the" && !(token.Relation == "amod"))))
                return Enum.Parse<IdentityPart>(role, ignoreCase: true);
        }

        return null;
    }

    /// <summary>The names of a list: "the judge A, 34, B, a clerk, and C", but nobody's whose brother or lawyer somebody is.</summary>
    static ImmutableArray<Mention> NamesBehind(Sentence sentence, int from, MentionIndex mentions)
    {
        var until = sentence.Tokens.Skip(from).FirstOrDefault(t => t.IsVerb || t.Tag is "MD" or "WP" or "WDT" or "WRB")?.Index ?? sentence.Tokens.Length;
        var names = mentions.BySentence[sentence.Index]
            .Where(m => m.Tokens.Start >= from && m.Tokens.End <= until && IsPersonsName(m) && !mentions.IsInside(m)
                && m.Head.Relation != "nmod:poss" && WordOrder.PrepositionBefore(sentence, m.Head) is null or "including").ToImmutableArray();
        return names.IsEmpty || names[0].Tokens.Start - from > LongestTitle ? [] : names;
    }

    static bool IsPersonsName(Mention mention) => mention is { IsName: true, IsDemonym: false, Kind: EntityKind.Person };
}
