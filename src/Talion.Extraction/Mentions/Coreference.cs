using Talion.Extraction.Language;
using Talion.Extraction.Records;

namespace Talion.Extraction.Mentions;

/// <summary>Gathers an article's mentions into entities: names by gazetteer entry or spelling, descriptions that point back, pronouns.</summary>
public static class Coreference
{
    /// <summary>How many sentences back a description or pronoun may point.</summary>
    const int Reach = 3;

    /// <summary>The same for a site: "the base" is the one that the article is about.</summary>
    const int SiteReach = 12;

    /// <param name="mentions">All mentions of the article, in text order.</param>
    public static EntityIndex Resolve(IEnumerable<Mention> mentions)
    {
        var index = new EntityIndex();
        var named = new Dictionary<string, Entity>(StringComparer.Ordinal);
        var recent = new List<(Mention Mention, Entity Entity)>();
        foreach (var mention in mentions)
        {
            var entity = mention.IsPronoun ? Antecedent(mention, recent)
                : Apposed(mention, recent) ?? Behind(mention, recent) ?? Known(mention, named) ?? Others(mention, recent)
                    ?? (mention.IsDefinite && !mention.IsName ? PointedAt(mention, recent) : null);
            if (entity is null && mention.IsPronoun)
                continue;
            if (entity is null)
                entity = new Entity(mention);
            else
                entity.Add(mention);
            if (!mention.IsPronoun)
                Remember(mention, entity, named);
            index.Add(mention, entity);
            recent.Add((mention, entity));
        }

        return index;
    }

    /// <summary>"Three rebels were killed and seven others wounded": others of the people named before in the sentence.</summary>
    static Entity? Others(Mention mention, List<(Mention Mention, Entity Entity)> recent) => mention is { IsName: false, Head.Lemma: "other" }
        ? recent.Where(r => ReferenceEquals(r.Mention.Sentence, mention.Sentence) && r.Mention is { Kind: EntityKind.People, IsPlural: true })
            .Select(r => r.Entity).LastOrDefault() : null;

    /// <summary>
    /// "Gauri Lankesh, an editor who …", "Aldo Moro, the former minister, was …": a description between commas right behind a name, whatever the tree
    /// says; no item of a list.
    /// </summary>
    static Entity? Behind(Mention mention, List<(Mention Mention, Entity Entity)> recent)
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
        return recent.Where(r => ReferenceEquals(r.Mention.Sentence, mention.Sentence) && r.Mention.Tokens.End == comma
                && r.Mention is { IsName: true, IsDemonym: false }
                && r.Mention.Kind == (mention.Kind == EntityKind.ArmedGroup ? EntityKind.ArmedGroup : EntityKind.Person))
            .Select(r => r.Entity).LastOrDefault();

        Token? At(int index) => index < tokens.Length ? tokens[index] : null;
    }

    /// <summary>"Alder, a former mayor", "the gunman, Tom Alder", "Redwood is the only group": one party twice.</summary>
    static Entity? Apposed(Mention mention, List<(Mention Mention, Entity Entity)> recent)
    {
        var other = mention.Head.Relation == "appos" ? mention.Head.Head : mention.Sentence.Child(mention.Head, "cop") is null
            ? -1 : mention.Sentence.Child(mention.Head, "nsubj")?.Index ?? -1;
        if (other < 0 || mention.Kind is not (EntityKind.Person or EntityKind.People or EntityKind.ArmedGroup) || mention.IsPlural)
            return null;
        for (var i = recent.Count - 1; i >= 0 && ReferenceEquals(recent[i].Mention.Sentence, mention.Sentence); i--)
        {
            var (earlier, entity) = recent[i];
            if (earlier.Head.Index == other && !earlier.IsPlural && earlier.IsName != mention.IsName
                && (earlier.Kind == EntityKind.ArmedGroup) == (mention.Kind == EntityKind.ArmedGroup)
                && earlier.Kind is EntityKind.Person or EntityKind.People or EntityKind.ArmedGroup)
                return entity;
        }

        return null;
    }

    static Entity? Known(Mention mention, Dictionary<string, Entity> named)
    {
        foreach (var key in Keys(mention))
        {
            if (named.TryGetValue(key, out var entity))
                return entity;
        }

        return null;
    }

    static void Remember(Mention mention, Entity entity, Dictionary<string, Entity> named)
    {
        foreach (var key in Keys(mention))
            named.TryAdd(key, entity);
    }

    static IEnumerable<string> Keys(Mention mention)
    {
        if (mention is { IsName: true, Kind: EntityKind.Base } && SiteCore(mention.Label) is { Length: > 2 } core)
            yield return "site " + core;
        if (mention.Entry is { } entry && mention.Kind != EntityKind.People)
        {
            yield return "entry " + entry.Id;
            yield break;
        }

        var label = mention.Label.ToLowerInvariant();
        yield return $"label {mention.Nation?.Id} {label}";
        if (mention is { IsName: true, Kind: EntityKind.Person } && label.LastIndexOf(' ') is >= 0 and var cut)
            yield return "label  " + label[(cut + 1)..];
    }

    /// <summary>What tells one base's name from another's, whatever its spelling: "al-Asad airbase", "Al Assad military base" → "alasad".</summary>
    static string SiteCore(string label)
    {
        var core = new System.Text.StringBuilder();
        foreach (var word in label.ToLowerInvariant().Split(' ', '-'))
        {
            if (word is "base" or "airbase" or "air" or "military" or "camp" or "army" or "naval" or "airport" or "field" or "the" or "station")
                continue;
            foreach (var letter in word.Where(char.IsLetter))
            {
                if (core.Length == 0 || core[^1] != letter)
                    core.Append(letter);
            }
        }

        return core.ToString();
    }

    /// <summary>"The group", "those militias", "the base": the latest entity of that sort.</summary>
    static Entity? PointedAt(Mention mention, List<(Mention Mention, Entity Entity)> recent)
    {
        var reach = mention.IsSite ? SiteReach : Reach;
        for (var i = recent.Count - 1; i >= 0 && mention.Sentence.Index - recent[i].Mention.Sentence.Index <= reach; i--)
        {
            var (earlier, entity) = recent[i];
            if (earlier.IsPronoun || ReferenceEquals(earlier.Sentence, mention.Sentence) && earlier.Tokens.End > mention.Tokens.Start)
                continue;
            if (mention.Tokens.Length > 1)
            {
                if (IsShorterOrLonger(mention, earlier))
                    return entity;
                continue;
            }

            if (mention.Kind == EntityKind.ArmedGroup ? earlier.Kind == EntityKind.ArmedGroup
                : mention is { Kind: EntityKind.People, Side: "group" } ? earlier.Side == "group" || earlier.Kind == EntityKind.ArmedGroup
                : mention.Kind == EntityKind.Base ? earlier.Kind == EntityKind.Base
                : mention is { IsSite: true, Kind: EntityKind.Place }
                    && mention.Head.Lemma is "site" or "scene" or "location" or "facility" ? earlier.IsSite
                : !earlier.IsName && earlier.Head.Lemma == mention.Head.Lemma)
                return entity;
        }

        return null;
    }

    /// <summary>"The patrol boat" after "a fast patrol boat": the same head, and no word of the one that the longer lacks.</summary>
    static bool IsShorterOrLonger(Mention mention, Mention earlier) =>
        !earlier.IsName && earlier.Kind == mention.Kind && earlier.Head.Lemma == mention.Head.Lemma
        && (Words(mention).IsSubsetOf(Words(earlier)) || Words(earlier).IsSubsetOf(Words(mention)));

    static HashSet<string> Words(Mention mention) =>
        mention.Sentence.Tokens[mention.Tokens.Start..mention.Tokens.End].Select(t => t.Lemma).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The nearest fitting party: in the pronoun's own sentence before it, then the earlier sentences, subjects first.</summary>
    static Entity? Antecedent(Mention pronoun, List<(Mention Mention, Entity Entity)> recent)
    {
        var first = recent.Count;
        while (first > 0 && pronoun.Sentence.Index - recent[first - 1].Mention.Sentence.Index < Reach)
            first--;
        return recent[first..]
            .Where(r => !r.Mention.IsPronoun && Fits(pronoun, r.Mention))
            .OrderByDescending(r => r.Mention.Sentence.Index)
            .ThenBy(r => r.Mention.Head.Relation.StartsWith("nsubj", StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(r => ReferenceEquals(r.Mention.Sentence, pronoun.Sentence) ? -r.Mention.Tokens.Start : r.Mention.Tokens.Start)
            .Select(r => r.Entity)
            .FirstOrDefault();
    }

    static bool Fits(Mention pronoun, Mention candidate) => pronoun.Label.ToLowerInvariant() switch
    {
        "he" or "she" or "him" or "his" or "her" => candidate.Kind == EntityKind.Person,
        "it" or "its" => candidate.Kind is EntityKind.State or EntityKind.Country or EntityKind.ArmedForces or EntityKind.ArmedGroup
            or EntityKind.Organization && !(candidate.IsDemonym && candidate.Head.Relation is "amod" or "compound"),
        "they" or "them" or "their" => candidate.IsParty && !(candidate.IsDemonym && candidate.Head.Relation is "amod" or "compound")
            && (candidate.IsPlural || candidate.Kind is not EntityKind.Person),
        _ => false,
    };
}
