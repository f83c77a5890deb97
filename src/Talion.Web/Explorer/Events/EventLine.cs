using System.Globalization;
using Talion.Extraction.Records;
using Talion.Knowledge.Chains.Rendering;
using Talion.Knowledge.Resolution;
using Talion.Web.Explorer.State;
using Talion.Web.Explorer.Things;

namespace Talion.Web.Explorer.Events;

/// <summary>An event as a line of a list or a point on the map.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">Its title, with its status where it has not simply happened.</param>
/// <param name="Type">The word of its type.</param>
/// <param name="Status">The word of its status.</param>
/// <param name="Standing">How sure it is that it happened: <c>happened</c>, <c>disputed</c>, <c>not-happened</c>.</param>
/// <param name="From">First day, ISO; <see langword="null"/> where unknown.</param>
/// <param name="To">Last day, ISO.</param>
/// <param name="When">Its days in words.</param>
/// <param name="Parties">Who attacked whom, in words.</param>
/// <param name="Casualties">In words.</param>
/// <param name="Sources">In words.</param>
/// <param name="Place">The most specific place that has coordinates, else the first.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Confidence">Of its surest record.</param>
/// <param name="Parts">Words of the parts that a thing has in it, where the list is one of the thing's events.</param>
sealed record EventLine(
    string Id,
    string Label,
    string Type,
    string Status,
    string Standing,
    string? From,
    string? To,
    string When,
    string Parties,
    string Casualties,
    string Sources,
    ThingName? Place,
    double? Latitude,
    double? Longitude,
    double Confidence,
    ImmutableArray<string>? Parts = null)
{
    public static EventLine Of(CanonicalEvent e, ExplorerState state)
    {
        var caption = EventCaption.Of(e, state.Sources);
        var (place, latitude, longitude) = EventLocation.Of(e, state.Things);
        return new EventLine(
            e.Id,
            caption.Title,
            e.Type.Word(),
            e.Status.Word(),
            caption.Standing.Word(),
            Day(e.Days?.Earliest),
            Day(e.Days?.Latest),
            caption.When,
            caption.Parties,
            caption.Casualties,
            caption.Sources,
            place is null ? null : ThingName.Of(place),
            latitude,
            longitude,
            e.Records.Max(record => record.Confidence));
    }

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
