namespace Talion.Extraction.Mentions;

/// <summary>The entity that each mention of an article stands for.</summary>
public sealed class EntityIndex
{
    readonly Dictionary<Mention, Entity> byMention = new(ReferenceEqualityComparer.Instance);

    /// <summary>The mention's entity; <see langword="null"/> for a pronoun whose antecedent was not found.</summary>
    public Entity? Of(Mention mention) => byMention.GetValueOrDefault(mention);

    internal void Add(Mention mention, Entity entity) => byMention[mention] = entity;
}
