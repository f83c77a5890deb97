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
    double Confidence)
{
    public static EventLine Of(CanonicalEvent e, ExplorerState state)
    {
        var caption = EventCaption.Of(e, state.Sources);
        var place = state.Things.In(e.Id, PartKind.Place).OrderBy(Extent).FirstOrDefault();
        var located = e.Records.SelectMany(record => record.Places).FirstOrDefault(at => at.Latitude is not null);
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
            place?.Latitude ?? located?.Latitude,
            place?.Longitude ?? located?.Longitude,
            e.Records.Max(record => record.Confidence));
    }

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What is known on the map comes first, smaller places before larger ones.</summary>
    static int Extent(Thing thing) => (thing.Latitude is null ? 10 : 0) + thing.Kind switch
    {
        "country" or "state" => 3,
        "province" => 2,
        "city" => 1,
        _ => 0,
    };
}
