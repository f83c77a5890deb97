using Talion.Knowledge.Mapping;
using Talion.Rdf;
using Talion.Rdf.NQuads;
using Talion.Rdf.NTriples;
using Talion.Rdf.Syntax;
using Talion.Rdf.TriG;
using Talion.Rdf.Turtle;
using Talion.Sparql.Sources;

namespace Talion.Knowledge.Exports;

/// <summary>Writes a knowledge base in any format. The same knowledge gives the same bytes; line ends are <c>\n</c>.</summary>
public static class Exporter
{
    public static void Write(KnowledgeBase knowledge, ExportFormat format, TextWriter writer)
    {
        switch (format)
        {
            case ExportFormat.NQuads:
                NQuadsWriter.Write(knowledge.Source.Quads(), writer);
                break;
            case ExportFormat.NTriples:
                NTriplesWriter.Write(knowledge.Source.Quads(), writer);
                break;
            case ExportFormat.Turtle:
                TurtleWriter.Write(knowledge.Source.Quads(), writer, Prefixes());
                break;
            case ExportFormat.TriG:
                TriGWriter.Write(knowledge.Source.Quads(), writer, Prefixes());
                break;
            case ExportFormat.JsonLd:
                RdfDocument.Write(knowledge.Source.Quads(), writer, RdfFormat.JsonLd, Prefixes());
                break;
            case ExportFormat.RdfXml:
                RdfDocument.Write(knowledge.Source.Quads(), writer, RdfFormat.RdfXml, Prefixes());
                break;
            case ExportFormat.Csv:
                CsvExport.WriteEvents(knowledge.Events(), writer);
                break;
            case ExportFormat.CsvLinks:
                CsvExport.WriteLinks(knowledge.Events(), writer);
                break;
            case ExportFormat.CsvFigures:
                CsvExport.WriteFigures(knowledge.Events(), writer);
                break;
            case ExportFormat.GeoJson:
                GeoJsonExport.Write(knowledge.Events(), writer);
                break;
            case ExportFormat.GraphMl:
                GraphMlExport.Write(knowledge.Events(), writer);
                break;
            case ExportFormat.Gexf:
                GexfExport.Write(knowledge.Events(), writer);
                break;
            case ExportFormat.TimeMap:
                TimeMapExport.Write(knowledge, writer);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "Unknown format.");
        }
    }

    static PrefixMap Prefixes()
    {
        var prefixes = new PrefixMap { { "", ResourceNames.DefaultBase } };
        foreach (var (prefix, iri) in Vocabulary.Prefixes)
            prefixes.Add(prefix, iri);
        return prefixes;
    }
}
