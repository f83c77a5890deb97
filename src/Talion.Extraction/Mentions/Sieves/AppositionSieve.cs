using Talion.Extraction.Language;
using Talion.Extraction.Records;

namespace Talion.Extraction.Mentions.Sieves;

/// <summary>A name and the description beside it: "Alder, a former mayor", "the gunman, Tom Alder", "Redwood is the only group".</summary>
sealed class AppositionSieve : ISieve
{
    public Mention? Antecedent(Mention mention, Discourse discourse) => Apposed(mention, discourse) ?? Behind(mention, discourse) ?? NamedBehind(mention, discourse);

    /// <summary>"The mayor of Alderton, Ida Redwood, was …": a name between commas right behind the office that its bearer holds, whatever the tree says.</summary>
    static Mention? NamedBehind(Mention mention, Discourse discourse)
    {
        var tokens = mention.Sentence.Tokens;
        var comma = mention.Tokens.Start - 1;
        if (mention is not { IsName: true, Kind: EntityKind.Person } || comma < 2 || tokens[comma].Text != ","
            || mention.Tokens.End >= tokens.Length || tokens[mention.Tokens.End].Text != ",")
            return null;
        return discourse.Before(mention, 0).FirstOrDefault(m => m is { IsName: false, IsPlural: false, IsDefinite: true, Kind: EntityKind.People }
            && m.Tokens.End + 1 < comma && tokens[m.Tokens.End].Lemma.Equals("of", StringComparison.OrdinalIgnoreCase)
            && tokens[(m.Tokens.End + 1)..comma].All(t => t.IsNoun || t.Tag is "DT" or "JJ"));
    }

    static Mention? Apposed(Mention mention, Discourse discourse)
    {
        var other = mention.Head.Relation == "appos" ? mention.Head.Head : mention.Sentence.Child(mention.Head, "cop") is null
            ? -1 : mention.Sentence.Child(mention.Head, "nsubj")?.Index ?? -1;
        if (other < 0 || !IsWho(mention))
            return null;
        return discourse.Before(mention, 0).FirstOrDefault(m => m.Head.Index == other && m.IsName != mention.IsName && IsWho(m)
            && (m.Kind == EntityKind.ArmedGroup) == (mention.Kind == EntityKind.ArmedGroup));
    }

    /// <summary>
    /// "Tom Alder, an editor who …", "Tom Alder, the former minister, was …": a description between commas right behind a name, whatever the tree
    /// says; no item of a list.
    /// </summary>
    static Mention? Behind(Mention mention, Discourse discourse)
    {
        if (mention is not { IsName: false, IsPlural: false, Count: null, Kind: EntityKind.People or EntityKind.ArmedGroup })
            return null;
        var tokens = mention.Sentence.Tokens;
        var comma = mention.Tokens.Start - 1;
        if (comma >= 0 && tokens[comma].Tag == "DT")
            comma--;
        var (after, next) = (At(mention.Tokens.End), At(mention.Tokens.End + 1));
        var isListed = after is { Tag: "CC" } || (after is { Text: "," } && next is { Tag: "CC" or "CD" or "DT" });
        if (comma == mention.Tokens.Start - 1 || comma < 1 || tokens[comma].Text != "," || isListed)
            return null;
        var kind = mention.Kind == EntityKind.ArmedGroup ? EntityKind.ArmedGroup : EntityKind.Person;
        return discourse.Before(mention, 0).FirstOrDefault(m => m.Tokens.End == comma && m is { IsName: true, IsDemonym: false } && m.Kind == kind);

        Token? At(int index) => index < tokens.Length ? tokens[index] : null;
    }

    static bool IsWho(Mention mention) => mention is { IsPlural: false, Kind: EntityKind.Person or EntityKind.People or EntityKind.ArmedGroup };
}
