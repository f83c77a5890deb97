namespace Talion.Extraction.Records;

/// <summary>A place of the event. <paramref name="Entity"/> is a gazetteer id; coordinates are WGS 84 degrees.</summary>
public sealed record EventPlace(string Label, EntityKind Kind, string? Entity, double? Latitude, double? Longitude);
