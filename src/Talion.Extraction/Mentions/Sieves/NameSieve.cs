using System.Text;
using Talion.Extraction.Records;

namespace Talion.Extraction.Mentions.Sieves;

/// <summary>
/// Names by gazetteer entry, spelling or surname, bases whatever their spelling; and forces, of which an article means one by one description
/// ("the army").
/// </summary>
sealed class NameSieve : ISieve
{
    readonly Dictionary<string, Mention> first = new(StringComparer.Ordinal);

    public Mention? Antecedent(Mention mention, Discourse discourse)
    {
        if (mention.Kind == EntityKind.People || mention.IsPronoun || !(mention.IsName || mention.Kind == EntityKind.ArmedForces))
            return null;
        var known = default(Mention);
        foreach (var key in Keys(mention))
        {
            if (!first.TryAdd(key, mention))
                known ??= first[key];
        }

        return known;
    }

    static IEnumerable<string> Keys(Mention mention)
    {
        if (mention is { IsName: true, Kind: EntityKind.Base } && SiteCore(mention.Label) is { Length: > 2 } core)
            yield return "site " + core;
        if (mention.Entry is { } entry)
        {
            yield return "entry " + entry.Id;
            yield break;
        }

        var label = mention.Label.ToLowerInvariant();
        yield return $"label {mention.Nation?.Id} {label}";
        if (mention.Kind == EntityKind.Person && label.LastIndexOf(' ') is >= 0 and var cut)
            yield return "label  " + label[(cut + 1)..];
    }

    /// <summary>What tells one base's name from another's, whatever its spelling: "al-Asad airbase", "Al Assad military base" → "alasad".</summary>
    static string SiteCore(string label)
    {
        var core = new StringBuilder();
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
}
