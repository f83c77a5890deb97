using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Names;

namespace Talion.Knowledge.Resolution.Profiles;

/// <summary>Reads a record's places, and the targets that are places, against the gazetteer.</summary>
sealed class PlaceReader(GazetteerIndex gazetteer)
{
    public Whereabouts Read(EventRecord record)
    {
        var sites = new SortedDictionary<string, Site>(StringComparer.Ordinal);
        var provinces = new SortedSet<string>(StringComparer.Ordinal);
        var countries = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var place in record.Places)
            Add(place);
        foreach (var target in record.Targets.Where(target => IsFixed(target.Kind)))
            Add(new EventPlace(target.Label, target.Kind, target.Entity, null, null));
        var finestFirst = sites.Values.OrderBy(site => site.IsCity).ThenBy(site => site.Id, StringComparer.Ordinal);
        return new Whereabouts([.. finestFirst], [.. provinces], [.. countries]);

        void Add(EventPlace place)
        {
            var mentioned = gazetteer.MentionedIn(place.Label, out var rest);
            var isName = rest.IsEmpty || mentioned.Any(m => m.Kind == place.Kind);
            var entry = gazetteer.Find(place.Entity)
                ?? (isName ? gazetteer.Named(place.Label, place.Kind) : null)
                ?? mentioned.FirstOrDefault(m => m.Kind == place.Kind && IsFine(m.Kind));
            var id = entry?.Id ?? place.Entity ?? ProperPart(rest);
            var kind = entry?.Kind ?? place.Kind;
            var enclosing = entry is not null
                ? gazetteer.Enclosing(entry.Id)
                : [.. mentioned.Select(m => m.Id), .. mentioned.SelectMany(m => gazetteer.Enclosing(m.Id))];
            if (id.Length > 0 && IsFine(kind))
                sites.TryAdd(id,
                    new Site(place.Label, id, kind, enclosing, place.Latitude ?? entry?.Latitude, place.Longitude ?? entry?.Longitude));
            else if (id.Length > 0 && kind is EntityKind.Province or EntityKind.Region)
                provinces.Add(id);
            foreach (var outer in enclosing.Append(id))
                AddOuter(outer);
        }

        void AddOuter(string id)
        {
            switch (gazetteer.Find(id)?.Kind)
            {
                case EntityKind.Country or EntityKind.State:
                    countries.Add(id);
                    break;
                case EntityKind.Province or EntityKind.Region:
                    provinces.Add(id);
                    break;
                case null when id.StartsWith("country/", StringComparison.Ordinal):
                    countries.Add(id);
                    break;
            }
        }
    }

    static bool IsFixed(EntityKind kind) =>
        kind is EntityKind.Base or EntityKind.Building or EntityKind.Infrastructure or EntityKind.City or EntityKind.Place;

    static bool IsFine(EntityKind kind) => IsFixed(kind) || kind is EntityKind.Vessel;

    /// <summary>The words of an unlisted name: from its first capitalised word to its last, folded; empty for a mere description.</summary>
    static string ProperPart(ImmutableArray<string> words)
    {
        var first = words.ToList().FindIndex(word => char.IsUpper(word[0]));
        var last = words.ToList().FindLastIndex(word => char.IsUpper(word[0]) || char.IsDigit(word[0]));
        return first < 0 ? "" : NameFolding.Fold(string.Join(' ', words[first..(last + 1)]));
    }
}
