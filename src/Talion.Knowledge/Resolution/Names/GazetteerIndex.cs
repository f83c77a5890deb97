using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;

namespace Talion.Knowledge.Resolution.Names;

/// <summary>The gazetteer by id and by name, with what lies within what.</summary>
public sealed class GazetteerIndex
{
    readonly FrozenDictionary<string, GazetteerEntry> byId;
    readonly FrozenDictionary<string, ImmutableArray<GazetteerEntry>> byName;
    readonly int longestName;
    readonly Lazy<string> digest;

    /// <summary>Indexes the entries; where several share a name, the one of greater weight comes first, then the lesser id.</summary>
    public GazetteerIndex(IEnumerable<GazetteerEntry> entries)
    {
        byId = entries.DistinctBy(entry => entry.Id).ToFrozenDictionary(entry => entry.Id, StringComparer.Ordinal);
        byName = byId.Values
            .SelectMany(entry => NamesOf(entry).Distinct(StringComparer.Ordinal), (entry, name) => (entry, name))
            .GroupBy(pair => pair.name, pair => pair.entry, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group =>
                    group.OrderByDescending(entry => entry.Weight).ThenBy(entry => entry.Id, StringComparer.Ordinal).ToImmutableArray(),
                StringComparer.Ordinal);
        digest = new Lazy<string>(() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
            string.Join('\n', byId.Values.OrderBy(entry => entry.Id, StringComparer.Ordinal).Select(Written))))));
        longestName = byName.Keys.Select(name => name.Count(c => c == ' ') + 1).DefaultIfEmpty(0).Max();
    }

    /// <summary>Hexadecimal digits that differ between gazetteers: SHA-256 over all entries in the order of their ids.</summary>
    public string Digest => digest.Value;

    public static GazetteerIndex Empty { get; } = new([]);

    /// <summary>The entry of that id, or <see langword="null"/>.</summary>
    public GazetteerEntry? Find(string? id) => id is not null && byId.TryGetValue(id, out var entry) ? entry : null;

    /// <summary>The entry whose name or alias <paramref name="name"/> is, one of <paramref name="kind"/> before all others;
    /// <see langword="null"/> where none is.</summary>
    public GazetteerEntry? Named(string name, EntityKind? kind = null)
    {
        if (!byName.TryGetValue(NameFolding.Fold(name), out var entries))
            return null;
        return entries.FirstOrDefault(entry => entry.Kind == kind) ?? entries[0];
    }

    /// <summary>The entries named anywhere in a label, in its order: "pro-Iran forces" mentions Iran. The longest name wins, and a name
    /// needs a capital or a digit.</summary>
    /// <param name="label">A short description.</param>
    /// <param name="rest">The words outside all names, as written.</param>
    public ImmutableArray<GazetteerEntry> MentionedIn(string label, out ImmutableArray<string> rest)
    {
        var words = NameFolding.Words(label);
        var found = ImmutableArray.CreateBuilder<GazetteerEntry>();
        var others = ImmutableArray.CreateBuilder<string>();
        for (var start = 0; start < words.Count;)
        {
            var length = LongestNameAt(words, start, out var entry);
            if (entry is null)
                others.Add(words[start++]);
            else
            {
                found.Add(entry);
                start += length;
            }
        }

        rest = others.DrainToImmutable();
        return found.DrainToImmutable();
    }

    /// <summary>What <paramref name="id"/> lies within or belongs to, nearest first, without itself; empty for what is not
    /// listed.</summary>
    public ImmutableArray<string> Enclosing(string id)
    {
        var enclosing = ImmutableArray.CreateBuilder<string>();
        for (var entry = Find(id); entry is not null;)
        {
            var next = entry.Within ?? entry.Country;
            if (next is null || next == id || enclosing.Contains(next))
                break;
            enclosing.Add(next);
            entry = Find(next);
        }

        return enclosing.DrainToImmutable();
    }

    /// <summary>The listed place that a place lies in, or the thing that a thing belongs to; <see langword="null"/> where there is none.</summary>
    public GazetteerEntry? Larger(GazetteerEntry entry) => Find(entry.Within ?? entry.Country);

    int LongestNameAt(List<string> words, int start, out GazetteerEntry? entry)
    {
        for (var length = Math.Min(longestName, words.Count - start); length > 0; length--)
        {
            var window = words.Slice(start, length);
            if (!window.Exists(word => char.IsUpper(word[0]) || char.IsDigit(word[0])))
                continue;
            entry = byName.TryGetValue(NameFolding.Fold(string.Join(' ', window)), out var entries) ? entries[0] : null;
            if (entry is not null)
                return length;
        }

        entry = null;
        return 0;
    }

    static string Written(GazetteerEntry entry) => string.Create(CultureInfo.InvariantCulture,
        $"{entry.Id}\t{entry.Kind}\t{entry.Label}\t{string.Join('|', entry.Aliases)}\t{string.Join('|', entry.Demonyms)}\t{entry.Country}\t{entry.Within}\t{entry.Latitude}\t{entry.Longitude}\t{entry.GeoNames}\t{entry.Wikidata}\t{entry.Weight}");

    static IEnumerable<string> NamesOf(GazetteerEntry entry) =>
        entry.Aliases.Prepend(entry.Label).Concat(entry.Demonyms).Select(NameFolding.Fold).Where(name => name.Length > 0);
}
