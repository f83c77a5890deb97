using Talion.Extraction.Records;

namespace Talion.Extraction.Mentions.Sieves;

/// <summary>"The general" after "General Tom Alder" or "Tom Alder, the general": the person who was last given that rank or office.</summary>
sealed class TitleSieve : ISieve
{
    /// <summary>How many sentences back.</summary>
    const int Reach = 12;

    public Mention? Antecedent(Mention mention, Discourse discourse) =>
        Wording.PointsBack(mention) && mention is { Kind: EntityKind.People, IsPlural: false, Count: null, Tokens.Length: 1 }
            ? discourse.Before(mention, Reach).FirstOrDefault(m => m is { Kind: EntityKind.Person, IsName: true }
                && discourse.EntityOf(m).Mentions.Any(other => IsCalled(other, mention.Head.Lemma)) && Agreement.Allows(mention, m, discourse)) : null;

    static bool IsCalled(Mention mention, string title) =>
        (mention.IsName ? mention.Title : mention.Head)?.Lemma.Equals(title, StringComparison.OrdinalIgnoreCase) == true;
}
