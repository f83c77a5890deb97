using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;

namespace Talion.Knowledge.Resolution.Things;

/// <summary>How often a thing is named in which way: what its name, kind and place on the globe come from, whatever the order of articles.</summary>
sealed class NamingTally
{
    readonly SortedDictionary<Naming, int> namings = [];

    public bool IsEmpty => namings.Count == 0;

    /// <summary>The ways, sorted, each with how many records name it so.</summary>
    public IReadOnlyDictionary<Naming, int> Namings => namings;

    /// <summary>Counts some records more or less.</summary>
    public void Count(Naming naming, int change)
    {
        var number = namings.GetValueOrDefault(naming) + change;
        if (number == 0)
            namings.Remove(naming);
        else
            namings[naming] = number;
    }

    /// <summary>The thing as an actor.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="isEntity">Whether that is a gazetteer id.</param>
    /// <param name="entry">What the gazetteer says of it.</param>
    /// <param name="uses">Where it is named.</param>
    public CanonicalActor ToActor(string id, bool isEntity, GazetteerEntry? entry, ImmutableArray<NameUse> uses)
    {
        var label = LabelOf(entry);
        ImmutableArray<string> aliases = [.. namings.Keys.Select(naming => naming.Label).Where(alias => alias != label).Distinct(StringComparer.Ordinal)];
        return new CanonicalActor(id, KindOf(entry), label, aliases, isEntity ? id : null, uses);
    }

    /// <summary>The thing as a place.</summary>
    /// <inheritdoc cref="ToActor"/>
    public CanonicalPlace ToPlace(string id, bool isEntity, GazetteerEntry? entry, ImmutableArray<NameUse> uses)
    {
        var located = namings.Keys.FirstOrDefault(naming => naming.Latitude is not null && naming.Longitude is not null);
        return new CanonicalPlace(id, KindOf(entry), LabelOf(entry), isEntity ? id : null, entry?.Latitude ?? located.Latitude, entry?.Longitude ?? located.Longitude, uses);
    }

    /// <summary>The gazetteer's name, else the one most used, the first in ordinal order between equals.</summary>
    string LabelOf(GazetteerEntry? entry) => entry?.Label ?? namings.GroupBy(naming => naming.Key.Label, StringComparer.Ordinal)
        .OrderByDescending(group => group.Sum(naming => naming.Value)).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;

    EntityKind KindOf(GazetteerEntry? entry) => entry?.Kind ?? namings.Keys.Min(naming => naming.Kind);
}
