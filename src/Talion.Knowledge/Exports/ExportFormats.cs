namespace Talion.Knowledge.Exports;

/// <summary>The words for export formats.</summary>
public static class ExportFormats
{
    static readonly ImmutableSortedDictionary<string, ExportFormat> ByWord = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("nquads", ExportFormat.NQuads),
        KeyValuePair.Create("trig", ExportFormat.TriG),
        KeyValuePair.Create("turtle", ExportFormat.Turtle),
        KeyValuePair.Create("ntriples", ExportFormat.NTriples),
        KeyValuePair.Create("jsonld", ExportFormat.JsonLd),
        KeyValuePair.Create("rdfxml", ExportFormat.RdfXml),
        KeyValuePair.Create("csv", ExportFormat.Csv),
        KeyValuePair.Create("csv-links", ExportFormat.CsvLinks),
        KeyValuePair.Create("csv-figures", ExportFormat.CsvFigures),
        KeyValuePair.Create("geojson", ExportFormat.GeoJson),
        KeyValuePair.Create("graphml", ExportFormat.GraphMl),
        KeyValuePair.Create("gexf", ExportFormat.Gexf),
        KeyValuePair.Create("timemap", ExportFormat.TimeMap),
    ]);

    /// <summary>All words, sorted.</summary>
    public static IEnumerable<string> Words => ByWord.Keys;

    /// <returns><see langword="false"/> where no format is called that.</returns>
    public static bool TryParse(string word, out ExportFormat format) => ByWord.TryGetValue(word, out format);
}
