using Talion.Extraction.Language;
using Talion.Extraction.Records;

namespace Talion.Extraction.Mentions.Sieves;

/// <summary>
/// Pronouns: the nearest sentence's party that agrees, subjects first (Hobbs 1978), never the subject of the verb whose object the pronoun is.
/// </summary>
sealed class PronounSieve : ISieve
{
    /// <summary>How many sentences back.</summary>
    const int Reach = 2;

    public Mention? Antecedent(Mention mention, Discourse discourse)
    {
        if (!mention.IsPronoun)
            return null;
        var candidates = discourse.Before(mention, Reach).Where(m => Fits(mention, m));
        if (IsPartOfMany(mention))
            return candidates.Where(m => m.IsPlural).OrderBy(m => m.Sentence == mention.Sentence || m.Count is not null ? 0 : 1).FirstOrDefault();
        // In its own sentence the clause around the pronoun comes before those around that, in an earlier one the main clause comes first.
        var nearest = candidates.Where(m => mention.Head.Tag == "PRP$" ? !IsWithin(mention, m) : Agreement.InSentence(mention, m))
            .GroupBy(m => m.Sentence).FirstOrDefault();
        return (nearest?.Key == mention.Sentence ? nearest : nearest?.Reverse())?.OrderBy(m => Agreement.IsSubject(m) ? 0 : 1)
            .ThenBy(m => m is { Kind: EntityKind.Organization, Entry: null } ? 1 : 0).First();
    }

    /// <summary>"Pulled workers from a bus and shot four of them", "among them": who stands nearest, whatever its part there; else who was counted.</summary>
    static bool IsPartOfMany(Mention pronoun) => pronoun.Head.Tag == "PRP" && pronoun.Sentence.Case(pronoun.Head) is "of" or "among";

    /// <summary>"Alder and its army", "its governor, Tom Alder".</summary>
    static bool IsWithin(Mention pronoun, Mention antecedent) => pronoun.Sentence == antecedent.Sentence
        && pronoun.Sentence.Ancestors(pronoun.Head).TakeWhile(t => !t.IsVerb).Skip(1).Contains(antecedent.Head);

    static bool Fits(Mention pronoun, Mention candidate) => !candidate.IsPronoun && pronoun.Label.ToLowerInvariant() switch
    {
        "he" or "she" or "him" or "his" or "her" => candidate.Kind == EntityKind.Person,
        "it" => IsOne(candidate) || (IsThing(candidate) && !candidate.IsPlural),
        "its" => IsOne(candidate),
        "they" or "them" => IsMany(candidate) || (IsThing(candidate) && candidate.IsPlural),
        "their" => IsMany(candidate),
        _ => false,
    };

    static bool IsOne(Mention mention) =>
        (IsBody(mention) && mention.Head.Tag != "NNS") || (mention.Kind is EntityKind.State or EntityKind.Country or EntityKind.Organization && !IsModifier(mention));

    static bool IsMany(Mention mention) => IsBody(mention) || mention is { Kind: EntityKind.People, IsPlural: true };

    static bool IsBody(Mention mention) => mention.Kind is EntityKind.ArmedForces or EntityKind.ArmedGroup && !IsModifier(mention);

    /// <summary>Arms and what moves: what a pronoun may mean that strikes or is struck.</summary>
    static bool IsThing(Mention mention) =>
        (mention.Weapon is not null || mention.Kind is EntityKind.Vessel or EntityKind.Aircraft or EntityKind.Vehicle) && !IsModifier(mention);

    static bool IsModifier(Mention mention) => mention.Head.Relation == "compound" || (mention.IsDemonym && mention.Head.Relation == "amod");
}
