using Talion.Knowledge.Resolution;
using Talion.Web.Explorer.Events;
using Talion.Web.Explorer.Things;

namespace Talion.Web.Explorer.Outlines;

/// <summary>The points of the map where events happened, numbered, and which event happened at which.</summary>
sealed class PointIndex
{
    readonly Dictionary<string, int> ofEvent = new(StringComparer.Ordinal);

    public PointIndex(IEnumerable<CanonicalEvent> events, ThingIndex things)
    {
        var located = events.Select(e => (e.Id, At: EventLocation.Of(e, things))).Where(pair => pair.At is { Latitude: not null, Longitude: not null })
            .Select(pair => (pair.Id, Point: MapPoint.Of(pair.At.Place?.Label ?? "", pair.At.Latitude!.Value, pair.At.Longitude!.Value))).ToList();
        Points =
        [
            .. located.Select(pair => pair.Point).Distinct()
                .OrderBy(point => point.Name, StringComparer.Ordinal).ThenBy(point => point.Latitude).ThenBy(point => point.Longitude),
        ];
        var numbers = Points.Select((point, number) => (point, number)).ToDictionary(pair => pair.point, pair => pair.number);
        foreach (var (id, point) in located)
            ofEvent[id] = numbers[point];
    }

    /// <summary>By name, then from south to north.</summary>
    public ImmutableArray<MapPoint> Points { get; }

    /// <summary>The number of the point where an event happened; <see langword="null"/> where it is not known.</summary>
    public int? Of(string id) => ofEvent.TryGetValue(id, out var number) ? number : null;
}
