using Talion.Extraction.Records;

namespace Talion.Knowledge.Resolution;

/// <summary>A place, the same across all records that name it.</summary>
/// <param name="Id">The gazetteer id where it has one ("base/ain-al-asad"), else its kind and a name made by
/// <see cref="ContentName"/>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Label">Preferred English name.</param>
/// <param name="Entity">Its gazetteer id, if listed.</param>
/// <param name="Latitude">WGS 84 degrees north, if known.</param>
/// <param name="Longitude">WGS 84 degrees east, if known.</param>
/// <param name="Uses">Where it is named, sorted by record, then label.</param>
public sealed record CanonicalPlace(string Id, EntityKind Kind, string Label, string? Entity, double? Latitude, double? Longitude,
    ImmutableArray<NameUse> Uses);
