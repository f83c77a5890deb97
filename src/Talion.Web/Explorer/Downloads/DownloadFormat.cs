using Talion.Knowledge.Exports;
using Talion.Web.Explorer.State;

namespace Talion.Web.Explorer.Downloads;

/// <summary>A format that events can be downloaded in.</summary>
/// <param name="Word">What addresses call it.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Ending">Of a file.</param>
/// <param name="Write">Writes the events that are selected.</param>
sealed record DownloadFormat(string Word, string MediaType, string Ending, Action<ExplorerState, EventSelection, TextWriter> Write)
{
    public static ImmutableArray<DownloadFormat> All { get; } =
    [
        new("csv", "text/csv", "csv", (state, selection, writer) => CsvExport.WriteEvents(selection.Events(state), writer)),
        new("csv-links", "text/csv", "links.csv", (state, selection, writer) => CsvExport.WriteLinks(selection.Events(state), writer)),
        new("csv-figures", "text/csv", "figures.csv", (state, selection, writer) => CsvExport.WriteFigures(selection.Events(state), writer)),
        new("jsonl", "application/jsonl", "jsonl", (state, selection, writer) => WriteLines(state, selection, writer)),
        new("geojson", "application/geo+json", "geojson", (state, selection, writer) => GeoJsonExport.Write(selection.Events(state), writer)),
        new("graphml", "application/graphml+xml", "graphml", (state, selection, writer) => GraphMlExport.Write(selection.Events(state), writer)),
        new("gexf", "application/gexf+xml", "gexf", (state, selection, writer) => GexfExport.Write(selection.Events(state), writer)),
        new("turtle", "text/turtle", "ttl", (state, selection, writer) => EventTriples.Write(state, selection, writer)),
    ];

    static void WriteLines(ExplorerState state, EventSelection selection, TextWriter writer)
    {
        foreach (var e in selection.Events(state))
            writer.Write(EventJson.Write(e) + "\n");
    }
}
