namespace Talion.Web.Explorer.Things;

/// <summary>An actor, a place or a thing of the graph.</summary>
/// <param name="Id">The end of its IRI, behind the base of resources ("base/camp-taji").</param>
/// <param name="Label">What it is called.</param>
/// <param name="Kind">What it is, in a word or two ("armed group").</param>
/// <param name="Aliases">Other names, sorted.</param>
/// <param name="Latitude">WGS 84 degrees north, if known.</param>
/// <param name="Longitude">WGS 84 degrees east, if known.</param>
/// <param name="Within">Id of the larger place that it lies in, or of its country.</param>
/// <param name="SameAs">IRIs that it has elsewhere, sorted.</param>
sealed record Thing(
    string Id,
    string Label,
    string Kind,
    ImmutableArray<string> Aliases,
    double? Latitude,
    double? Longitude,
    string? Within,
    ImmutableArray<string> SameAs);
