using System.Globalization;
using Talion.Extraction.Records;
using Talion.Extraction.Time;
using Talion.Knowledge.Chains.Rendering;

namespace Talion.Cli.Rendering;

/// <summary>Event records as rows: a line each for people, a row each for spreadsheets.</summary>
static class RecordRows
{
    public static readonly ImmutableArray<string> TableHeaders = ["Document", "Event", "When", "By", "Against", "Casualties", "After"];

    public static readonly ImmutableArray<string?> CsvHeaders =
    [
        "id", "document", "published", "type", "status", "label", "earliest", "latest", "attackers", "targets", "weapons", "places", "country",
        "latitude", "longitude", "killed", "wounded", "claims", "links", "confidence", "quote",
    ];

    public static IReadOnlyList<string> Table(EventRecord record) =>
    [
        record.Document,
        record.Status == EventStatus.Occurred ? record.Label : $"{record.Label} ({record.Status.Word()})",
        When(record),
        Join(record.Attackers.Select(attacker => attacker.Basis == PartyBasis.Stated ? attacker.Label : $"{attacker.Label} ({attacker.Basis.Word()})")),
        Join(record.Targets.Select(target => target.Label)),
        Join(record.Casualties.Select(figure => Phrases.Casualties(figure.Kind, figure.Min, figure.Max))),
        Join(record.Links.Select(link => $"{LinkWords.Of(link.Type)} {Number(link.Target)}")),
    ];

    public static string?[] Cells(EventRecord record) =>
    [
        record.Id, record.Document, Iso(record.Published), record.Type.Word(), record.Status.Word(), record.Label,
        Iso(record.Date?.Earliest), Iso(record.Date?.Latest),
        Join(record.Attackers.Select(attacker => attacker.Label)),
        Join(record.Targets.Select(target => target.Label)),
        Join(record.Weapons.Select(weapon => weapon.Label)),
        Join(record.Places.Select(place => place.Label)),
        record.Places.FirstOrDefault(place => place.Kind == EntityKind.Country)?.Label,
        Coordinate(record, place => place.Latitude),
        Coordinate(record, place => place.Longitude),
        Figures(record, CasualtyKind.Killed), Figures(record, CasualtyKind.Wounded),
        Join(record.Claims.Select(claim => $"{claim.Stance.Word()}: {claim.Party}")),
        Join(record.Links.Select(link => $"{link.Type.Word()}: {link.Target}")),
        record.Confidence.ToString(CultureInfo.InvariantCulture),
        record.Evidence[0].Quote,
    ];

    /// <summary>"11 Mar 2020", "20–31 Dec 2019", "date unknown".</summary>
    public static string When(EventRecord record) => DayWords.Of(record.Date is { } date ? new DayInterval(date.Earliest, date.Latest) : null);

    /// <summary>"3", "24..99", "26..".</summary>
    static string Figure(CasualtyFigure figure) =>
        figure.Min == figure.Max ? figure.Min.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{figure.Min}..{figure.Max}");

    static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string Figures(EventRecord record, CasualtyKind kind) => Join(record.Casualties.Where(figure => figure.Kind == kind).Select(Figure));

    static string? Coordinate(EventRecord record, Func<EventPlace, double?> coordinate) =>
        record.Places.Select(coordinate).FirstOrDefault(value => value is not null)?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A record's number in its document: "e2".</summary>
    static string Number(string id) => id[(id.LastIndexOf('#') + 1)..];

    static string Join(IEnumerable<string> parts) => string.Join("; ", parts.Distinct());
}
