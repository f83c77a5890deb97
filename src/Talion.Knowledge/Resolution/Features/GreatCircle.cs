using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution.Features;

/// <summary>Distance on the globe.</summary>
static class GreatCircle
{
    const double EarthRadius = 6371;

    /// <summary>Kilometres by the haversine formula; <see langword="null"/> where a site has no coordinates.</summary>
    public static double? Kilometres(Site from, Site to)
    {
        if (from is not { Latitude: { } lat1, Longitude: { } lon1 } || to is not { Latitude: { } lat2, Longitude: { } lon2 })
            return null;
        var (dLat, dLon) = (double.DegreesToRadians(lat2 - lat1), double.DegreesToRadians(lon2 - lon1));
        var chord = Square(Math.Sin(dLat / 2)) + Math.Cos(double.DegreesToRadians(lat1)) * Math.Cos(double.DegreesToRadians(lat2)) * Square(Math.Sin(dLon / 2));
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }

    static double Square(double x) => x * x;
}
