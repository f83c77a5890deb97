using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;

namespace Talion.Knowledge.Resolution.Merging;

/// <summary>A thing while its names are being collected.</summary>
sealed class Named(GazetteerEntry? entry, EntityKind kind, string? entity)
{
    readonly SortedSet<(string Record, string Label)> uses = new(Comparer<(string Record, string Label)>.Create(
        (a, b) => string.CompareOrdinal(a.Record, b.Record) is var order and not 0 ? order : string.CompareOrdinal(a.Label, b.Label)));

    public EntityKind Kind => kind;

    public string? Entity => entity;

    public double? Latitude { get; private set; } = entry?.Latitude;

    public double? Longitude { get; private set; } = entry?.Longitude;

    /// <summary>The gazetteer's name, else the one most used, the first in ordinal order between equals.</summary>
    public string Label => entry?.Label ?? uses.GroupBy(use => use.Label, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;

    public void Use(NameUse use) => uses.Add((use.Record, use.Label));

    public void Locate(double? latitude, double? longitude) => (Latitude, Longitude) = (Latitude ?? latitude, Longitude ?? longitude);

    public ImmutableArray<string> Aliases()
    {
        var preferred = Label;
        return [.. uses
            .Select(use => use.Label)
            .Where(label => label != preferred)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
    }

    public ImmutableArray<NameUse> Uses() => [.. uses.Select(use => new NameUse(use.Record, use.Label))];
}
