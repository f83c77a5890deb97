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
    readonly PersonNames people = new();

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

        return mention.Entry is null ? known ?? Person(mention) : known;
    }

    static IEnumerable<string> Keys(Mention mention)
    {
        if (mention is { IsName: true, Kind: EntityKind.Base } && SiteCore(mention.Label) is { Length: > 2 } core)
            yield return "site " + core;
        yield return mention.Entry is { } entry ? "entry " + entry.Id : $"label {mention.Nation?.Id} {mention.Label.ToLowerInvariant()}";
    }

    /// <summary>
    /// "Alder" and "Tom" after "Tom Alder"; "Tom Alder" after "Alder", but not after "Ida Alder". Of a family it is the one last named.
    /// </summary>
    Mention? Person(Mention mention)
    {
        var words = mention.Label.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
            return words is [var word] ? people.Called(word) : null;
        if (mention.Kind != EntityKind.Person)
            return null;
        var same = people.Named(words) ?? first.GetValueOrDefault("label  " + words[^1]);
        people.Add(words, mention, isNew: same is null);
        return same;
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
