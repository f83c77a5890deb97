using System.Globalization;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Exports;

/// <summary>Three tables that join on ids: events, the links between them, and casualty figures as the articles give them. Lists within a field are parted by <c>; </c>.</summary>
public static class CsvExport
{
    /// <summary>A row an event. Numbers of people are the least and greatest over all figures, empty where there is none or no upper end.</summary>
    public static void WriteEvents(IEnumerable<CanonicalEvent> events, TextWriter writer)
    {
        var table = new CsvWriter(writer);
        table.Write(
            "id", "type", "status", "label", "earliest", "latest", "attackers", "suspected", "targets", "weapons", "place", "latitude", "longitude",
            "killed_min", "killed_max", "wounded_min", "wounded_max", "documents");
        foreach (var row in events.Select(EventRow.Of))
        {
            var (killed, wounded) = (row.Figures.GetValueOrDefault(CasualtyKind.Killed), row.Figures.GetValueOrDefault(CasualtyKind.Wounded));
            table.Write(
                row.Id, row.Type, row.Status, row.Label, row.Earliest, row.Latest, List(row.Attackers), List(row.Suspected), List(row.Targets), List(row.Weapons),
                row.Place?.Label, Number(row.Place?.Latitude), Number(row.Place?.Longitude),
                Number(killed?.Min), Number(killed?.Max), Number(wounded?.Min), Number(wounded?.Max), List(row.Documents));
        }
    }

    /// <summary>A row a link: the event, the earlier one it hangs on, and how.</summary>
    public static void WriteLinks(IEnumerable<CanonicalEvent> events, TextWriter writer)
    {
        var table = new CsvWriter(writer);
        table.Write("effect", "cause", "type", "basis", "confidence", "records");
        foreach (var (e, link) in events.SelectMany(e => e.Links, (e, link) => (e, link)))
            table.Write(e.Id, link.Cause, link.Type.Word(), link.Basis.Word(), Number(link.Confidence), List(link.Records));
    }

    /// <summary>A row a figure, each with its sentence.</summary>
    public static void WriteFigures(IEnumerable<CanonicalEvent> events, TextWriter writer)
    {
        var table = new CsvWriter(writer);
        table.Write("event", "document", "outcome", "min", "max", "text", "who", "by", "quote", "start", "end");
        foreach (var (e, record, figure) in events.SelectMany(e => e.Records, (e, record) => (e, record)).SelectMany(pair => pair.record.Casualties, (pair, figure) => (pair.e, pair.record, figure)))
        {
            var evidence = record.Evidence[figure.Evidence];
            table.Write(
                e.Id, record.Document, figure.Kind.Word(), Number(figure.Min), Number(figure.Max), figure.Text, figure.Who, figure.By,
                evidence.Quote, Number(evidence.Start), Number(evidence.End));
        }
    }

    static string List(ImmutableArray<string> values) => string.Join("; ", values);

    static string? Number(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture);
}
