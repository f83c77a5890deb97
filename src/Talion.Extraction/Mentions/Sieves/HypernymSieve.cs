using Talion.Extraction.Records;

namespace Talion.Extraction.Mentions.Sieves;

/// <summary>"The group", "the attackers", "the base", "the facility": the nearest of that sort, whatever it was called.</summary>
sealed class HypernymSieve : ISieve
{
    /// <summary>How many sentences back for who acts, and for a site, of which an article has fewer.</summary>
    const int Reach = 3, SiteReach = 12;

    public Mention? Antecedent(Mention mention, Discourse discourse) => Wording.PointsBack(mention) && !NamesItself(mention)
        ? discourse.Before(mention, mention.IsSite ? SiteReach : Reach).FirstOrDefault(m => IsSort(mention, m)
            && Agreement.Allows(mention, m, discourse)) : null;

    static bool IsSort(Mention mention, Mention earlier) => mention switch
    {
        { Kind: EntityKind.ArmedGroup, IsPlural: false } => IsGroup(mention) && earlier is { Kind: EntityKind.ArmedGroup, IsPlural: false },
        { Kind: EntityKind.ArmedGroup } => earlier is { Kind: EntityKind.ArmedGroup, IsPlural: true },
        { Kind: EntityKind.People, Side: "group", IsPlural: false } => earlier is { Kind: EntityKind.People, Side: "group", IsPlural: false },
        { Kind: EntityKind.People, Side: "group" } => earlier is { Kind: EntityKind.ArmedGroup } or { Side: "group", IsPlural: true },
        { Kind: EntityKind.Base, IsPlural: false } => earlier is { Kind: EntityKind.Base, IsName: true },
        { Head.Lemma: "site" or "location" or "facility", IsPlural: false } => earlier is { IsSite: true, IsPlural: false },
        _ => false,
    };

    /// <summary>Whether the word fits all armed groups alike, so that the same word twice says no more than any two names.</summary>
    public static bool IsGroup(Mention mention) => mention.Kind == EntityKind.ArmedGroup
        && mention.Head.Lemma is "group" or "movement" or "organization" or "organisation" or "militia" or "outfit";

    /// <summary>"The Alder group", "the camp near Redwood" say themselves which is meant.</summary>
    static bool NamesItself(Mention mention) => (mention.Kind == EntityKind.Base && mention.Label.Length > mention.Span.Length)
        || mention.Words.Any(t => t.IsProperNoun);
}
