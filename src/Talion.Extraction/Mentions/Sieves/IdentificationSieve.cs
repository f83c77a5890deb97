using Talion.Extraction.Language;
using Talion.Extraction.Records;

namespace Talion.Extraction.Mentions.Sieves;

/// <summary>
/// Whom the text says that somebody is: "identified the gunman as Tom Alder", "the victim was named as Tom Alder", "Tom Alder was identified as the
/// gunman". Not "may be identified as".
/// </summary>
sealed class IdentificationSieve : ISieve
{
    public Mention? Antecedent(Mention mention, Discourse discourse)
    {
        var sentence = mention.Sentence;
        if (!IsOne(mention) || mention.Head.Relation is not ("obl" or "nmod" or "xcomp" or "obj") || sentence.Case(mention.Head) != "as"
            || sentence.Ancestors(mention.Head).FirstOrDefault(t => t.IsVerb) is not { Lemma: "identify" or "name" } verb || sentence.IsNegated(verb))
            return null;
        var other = sentence.IsPassive(verb) ? sentence.Subject(verb) : sentence.Object(verb);
        return other is null ? null : discourse.Before(mention, 0).FirstOrDefault(m => m.Head == other && IsOne(m) && m.IsName != mention.IsName);
    }

    /// <summary>One person, by name or as "the gunman", "a man".</summary>
    static bool IsOne(Mention mention) => mention is { IsPlural: false, IsPronoun: false, IsDemonym: false, Kind: EntityKind.Person or EntityKind.People };
}
