using System.Globalization;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;

namespace Talion.Cli.Rendering;

/// <summary>Canonical events as rows, for people and for spreadsheets.</summary>
static class EventRows
{
    public static readonly ImmutableArray<string> TableHeaders = ["When", "Event", "By", "Against", "Casualties", "After", "Articles"];

    public static readonly ImmutableArray<string> CsvHeaders =
        ["id", "type", "status", "label", "earliest", "latest", "attackers", "targets", "places", "weapons", "killed", "wounded", "links", "documents"];

    /// <param name="e">The event.</param>
    /// <param name="labels">The labels of all events by id.</param>
    public static IReadOnlyList<string> Table(CanonicalEvent e, IReadOnlyDictionary<string, string> labels)
    {
        var view = EventView.Of(e);
        return
        [
            Phrases.Days(e.Days?.Earliest, e.Days?.Latest),
            e.Status == EventStatus.Occurred ? e.Label : $"{e.Label} ({e.Status.Word()})",
            Join(view.Attackers.Select(attacker => attacker.Label)),
            Join(view.Targets.Select(target => target.Label)),
            Join(view.Casualties.Select(told => Phrases.Casualties(told.Figure.Kind, told.Figure.Min, told.Figure.Max))),
            Join(e.Links.Select(link => $"{Phrases.Link(link.Type)} {labels.GetValueOrDefault(link.Cause, link.Cause)}")),
            view.Documents.Length.ToString(CultureInfo.InvariantCulture),
        ];
    }

    public static IEnumerable<string?> Cells(CanonicalEvent e)
    {
        var view = EventView.Of(e);
        return
        [
            e.Id, e.Type.Word(), e.Status.Word(), e.Label, RecordRows.Iso(e.Days?.Earliest), RecordRows.Iso(e.Days?.Latest),
            Join(view.Attackers.Select(attacker => attacker.Label)), Join(view.Targets.Select(target => target.Label)),
            Join(view.Places.Select(place => place.Label)), Join(view.Weapons.Select(weapon => weapon.Kind)),
            Figures(view, CasualtyKind.Killed), Figures(view, CasualtyKind.Wounded),
            Join(e.Links.Select(link => $"{link.Type.Word()}: {link.Cause}")), Join(view.Documents),
        ];
    }

    static string Figures(EventView view, CasualtyKind kind) =>
        Join(view.Casualties.Where(told => told.Figure.Kind == kind).Select(told => RecordRows.Figure(told.Figure)));

    static string Join(IEnumerable<string> parts) => string.Join("; ", parts.Distinct());
}
