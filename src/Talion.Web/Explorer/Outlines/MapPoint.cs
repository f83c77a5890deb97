namespace Talion.Web.Explorer.Outlines;

/// <summary>A point of the map where something happened.</summary>
/// <param name="Name">What the place is called; empty where only its coordinates are told.</param>
/// <param name="Latitude">Degrees north, to a ten-thousandth.</param>
/// <param name="Longitude">Degrees east, to a ten-thousandth.</param>
readonly record struct MapPoint(string Name, double Latitude, double Longitude)
{
    const int Digits = 4;

    public static MapPoint Of(string name, double latitude, double longitude) => new(name, Math.Round(latitude, Digits), Math.Round(longitude, Digits));
}
