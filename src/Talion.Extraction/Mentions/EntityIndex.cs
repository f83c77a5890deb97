namespace Talion.Extraction.Mentions;

/// <summary>The entity that each mention of an article stands for.</summary>
public sealed class EntityIndex
{
    readonly Dictionary<Mention, Entity> byMention = new(ReferenceEqualityComparer.Instance);

    /// <summary>The mention's entity; <see langword="null"/> for a pronoun whose antecedent was not found.</summary>
    public Entity? Of(Mention mention) => byMention.GetValueOrDefault(mention);

    /// <summary>Every mention as an entity of its own, pronouns as none: what an article looks like without coreference.</summary>
    internal static EntityIndex Apart(IEnumerable<Mention> mentions)
    {
        var index = new EntityIndex();
        foreach (var mention in mentions.Where(m => !m.IsPronoun))
            index.Add(mention, new Entity(mention));
        return index;
    }

    internal void Add(Mention mention, Entity entity) => byMention[mention] = entity;
}
