using Talion.Extraction.Records;

namespace Talion.Knowledge.Resolution.Things;

/// <summary>How a record names a thing.</summary>
/// <param name="Label">By which name.</param>
/// <param name="Kind">For what it takes it.</param>
/// <param name="Latitude">WGS 84 degrees north, if the record says so.</param>
/// <param name="Longitude">WGS 84 degrees east, if the record says so.</param>
readonly record struct Naming(string Label, EntityKind Kind, double? Latitude, double? Longitude) : IComparable<Naming>
{
    /// <summary>By label, then by kind, then those with coordinates from south to north and from west to east before those without.</summary>
    public int CompareTo(Naming other) =>
        string.CompareOrdinal(Label, other.Label) is var label and not 0 ? label
        : Kind.CompareTo(other.Kind) is var kind and not 0 ? kind
        : (Latitude ?? double.MaxValue).CompareTo(other.Latitude ?? double.MaxValue) is var latitude and not 0 ? latitude
        : (Longitude ?? double.MaxValue).CompareTo(other.Longitude ?? double.MaxValue);
}
