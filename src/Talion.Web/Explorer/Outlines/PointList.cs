namespace Talion.Web.Explorer.Outlines;

/// <summary>All points of the map where anything happened, by their numbers, a column for each thing told of them.</summary>
/// <param name="Names">What the places are called; empty where only coordinates are told.</param>
/// <param name="Latitudes">Degrees north.</param>
/// <param name="Longitudes">Degrees east.</param>
sealed record PointList(ImmutableArray<string> Names, ImmutableArray<double> Latitudes, ImmutableArray<double> Longitudes)
{
    public static PointList Of(PointIndex index) =>
        new([.. index.Points.Select(point => point.Name)], [.. index.Points.Select(point => point.Latitude)], [.. index.Points.Select(point => point.Longitude)]);
}
