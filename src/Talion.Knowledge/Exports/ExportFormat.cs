namespace Talion.Knowledge.Exports;

/// <summary>What a knowledge base can be written as. Words in kebab case; <see cref="ExportFormats.TryParse"/> reads them.</summary>
public enum ExportFormat
{
    /// <summary>All quads with their graphs, sorted: the format to compare and to load elsewhere.</summary>
    NQuads,

    /// <summary>All quads with their graphs, for people to read.</summary>
    TriG,

    /// <summary>All triples without their graphs, for people to read.</summary>
    Turtle,

    /// <summary>All triples without their graphs, sorted.</summary>
    NTriples,

    /// <summary>All quads as JSON-LD.</summary>
    JsonLd,

    /// <summary>All triples without their graphs, for tools that know nothing newer.</summary>
    RdfXml,

    /// <summary>The table of events.</summary>
    Csv,

    /// <summary>The table of links between events.</summary>
    CsvLinks,

    /// <summary>The table of casualty figures.</summary>
    CsvFigures,

    /// <summary>Events on the map.</summary>
    GeoJson,

    /// <summary>Events and links for graph tools.</summary>
    GraphMl,

    /// <summary>Events and links for Gephi, with their days.</summary>
    Gexf,

    /// <summary>Events, filters and sources for TimeMap.</summary>
    TimeMap,
}
