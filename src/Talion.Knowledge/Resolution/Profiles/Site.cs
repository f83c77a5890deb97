using Talion.Extraction.Records;

namespace Talion.Knowledge.Resolution.Profiles;

/// <summary>A place of an event that is smaller than a province, for comparison across articles.</summary>
/// <param name="Label">As the record names it.</param>
/// <param name="Id">Its gazetteer id, or its folded name without the names of larger places in it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Enclosing">Ids of what it lies within, nearest first.</param>
/// <param name="Latitude">WGS 84 degrees north, if known.</param>
/// <param name="Longitude">WGS 84 degrees east, if known.</param>
sealed record Site(string Label, string Id, EntityKind Kind, ImmutableArray<string> Enclosing, double? Latitude, double? Longitude)
{
    public bool IsCity => Kind is EntityKind.City or EntityKind.Place;
}
