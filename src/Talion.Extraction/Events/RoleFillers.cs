using Talion.Extraction.Language;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>Reads what the words in a role stand for.</summary>
sealed class RoleFillers(MentionIndex mentions, EntityIndex entities)
{
    /// <summary>"A plot on the life of X", "an attack on his life", "300 kg of explosive".</summary>
    bool StandsForItsComplement(Sentence sentence, Mention own, Token part) =>
        (own.Head.Lemma == "life" || own is { IsName: true, Entry: null, Kind: EntityKind.Organization })
        && sentence.Children(part)
            .Any(c => IsComplement(sentence, c) && mentions.HeadedBy(sentence, c) is { } inner
            && (own.Head.Lemma == "life" ? inner.IsParty || inner.IsPronoun : inner.Weapon is not null));

    static bool IsComplement(Sentence sentence, Token child) => child.Relation == "nmod" ? sentence.Case(child) is "of" or "from" or "front of"
        : child.Relation == "nmod:poss" && sentence.Parent(child) is { Lemma: "life" };

    /// <summary>"Tom Alder, the British-Libyan who carried out the bombing": the person that a nationality behind a comma is said of.</summary>
    Mention? Bearer(Sentence sentence, Mention nationality)
    {
        var start = nationality.Tokens.Start;
        while (start > 0 && sentence.Tokens[start - 1].Tag is "JJ" or "HYPH" or "NN" or "CD" or "DT")
            start--;
        return start > 1 && sentence.Tokens[start - 1].Text == "," && sentence.Tokens[start].Tag == "DT"
            ? mentions.BySentence[sentence.Index].FirstOrDefault(m => m.Tokens.End == start - 1 && m is { IsName: true, Kind: EntityKind.Person }) : null;
    }

    /// <summary>The mentions that a token and what is coordinated with it stand for, through "of" to what has content.</summary>
    public IEnumerable<Mention> Of(Sentence sentence, Token token)
    {
        foreach (var conjunct in sentence.Conjuncts(token))
        {
            var part = sentence.WithoutDirection(conjunct);
            var own = mentions.HeadedBy(sentence, part) ?? mentions.At(sentence, part)
                ?? (part.Tag == "WP" ? mentions.BySentence[sentence.Index].FirstOrDefault(m => m.Tokens.End == part.Index) : null);
            if (own is { IsPronoun: true })
            {
                if (entities.Of(own) is not { } meant)
                    continue;
                own = meant.Kind is null or EntityKind.Vessel or EntityKind.Aircraft or EntityKind.Vehicle ? meant.Mentions[0] : own;
            }

            if (own is { IsDemonym: true } && Bearer(sentence, own) is { } bearer)
                own = bearer;

            if ((own is { Weapon: not null } or { Kind: not null } or { IsPronoun: true }) && !StandsForItsComplement(sentence, own, part))
            {
                foreach (var one in own.IsPronoun ? [own] : mentions.Coordinated(own))
                {
                    // "The X and Y bases" are X and Y.
                    var named = one is { IsName: false, IsSite: true } ? mentions.Inside(one)
                        .Where(m => m.IsName && m.IsPlace && !m.IsDemonym && m.Kind is not (EntityKind.Country or EntityKind.State)).ToList() : [];
                    foreach (var filler in named.Count > 0 ? named : [one])
                        yield return filler;
                }

                continue;
            }

            foreach (var child in sentence.Children(part).Where(c => IsComplement(sentence, c)))
            {
                foreach (var inner in Of(sentence, child))
                    yield return inner;
            }
        }
    }
}
