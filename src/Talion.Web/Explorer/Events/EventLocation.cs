using Talion.Knowledge.Resolution;
using Talion.Web.Explorer.Things;

namespace Talion.Web.Explorer.Events;

/// <summary>Where an event is put on the map.</summary>
/// <param name="Place">The most specific place that has coordinates, else the first; <see langword="null"/> where none is told.</param>
/// <param name="Latitude">Degrees north, of the place, else of any that an article gives.</param>
/// <param name="Longitude">Degrees east.</param>
readonly record struct EventLocation(Thing? Place, double? Latitude, double? Longitude)
{
    public static EventLocation Of(CanonicalEvent e, ThingIndex things)
    {
        var place = things.In(e.Id, PartKind.Place).OrderBy(Extent).FirstOrDefault();
        var told = e.Records.SelectMany(record => record.Places).FirstOrDefault(at => at.Latitude is not null);
        return new EventLocation(place, place?.Latitude ?? told?.Latitude, place?.Longitude ?? told?.Longitude);
    }

    /// <summary>What is known on the map comes first, smaller places before larger ones.</summary>
    static int Extent(Thing thing) => (thing.Latitude is null ? 10 : 0) + thing.Kind switch
    {
        "country" or "state" => 3,
        "province" => 2,
        "city" => 1,
        _ => 0,
    };
}
