using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Talion.Knowledge.Exports;
using Talion.Knowledge.Tests.Building;
using Talion.Rdf;
using Talion.Rdf.Syntax;
using Talion.Sparql.Sources;

namespace Talion.Knowledge.Tests.Exports;

[TestClass]
public sealed class ExporterTests
{
    [TestMethod]
    public void Every_format_gives_the_same_bytes_whatever_the_order_of_articles()
    {
        using var made = TemporaryBase.Of(Dispatches.All);
        using var reversed = TemporaryBase.Of(Dispatches.All.Reverse());

        foreach (var format in Enum.GetValues<ExportFormat>())
        {
            var text = made.Export(format);
            Assert.AreEqual(text, reversed.Export(format));
            Assert.EndsWith("\n", text, StringComparison.Ordinal, $"{format}");
            Assert.DoesNotContain("\r", text, StringComparison.Ordinal, $"{format}");
        }
    }

    [TestMethod]
    [DataRow(ExportFormat.NQuads, RdfFormat.NQuads, true)]
    [DataRow(ExportFormat.TriG, RdfFormat.TriG, true)]
    [DataRow(ExportFormat.JsonLd, RdfFormat.JsonLd, true)]
    [DataRow(ExportFormat.Turtle, RdfFormat.Turtle, false)]
    [DataRow(ExportFormat.NTriples, RdfFormat.NTriples, false)]
    [DataRow(ExportFormat.RdfXml, RdfFormat.RdfXml, false)]
    public void What_is_written_as_RDF_reads_back_the_same(ExportFormat format, RdfFormat syntax, bool withGraphs)
    {
        using var made = TemporaryBase.Of(Dispatches.All);
        var quads = made.Knowledge.Source.Quads().Select(quad => withGraphs ? quad : quad with { Graph = null }).ToHashSet();

        using var text = new MemoryStream(Encoding.UTF8.GetBytes(made.Export(format)));

        Assert.IsTrue(quads.SetEquals(RdfDocument.Read(text, syntax)));
    }

    [TestMethod]
    public void Every_format_has_a_word() => Assert.AreSequenceEqual(
        Enum.GetValues<ExportFormat>(),
        ExportFormats.Words.Select(word => ExportFormats.TryParse(word, out var format) ? format : throw new KeyNotFoundException(word)).Order().ToArray());

    [TestMethod]
    public void The_table_of_events_has_a_row_an_event()
    {
        var rows = Rows(ExportFormat.Csv);

        Assert.HasCount(7, rows);
        var rockets = rows.Single(row => row.Contains("rocket-attack", StringComparison.Ordinal));
        Assert.Contains("\"Rocket attack on Camp Taji, 11 March 2020\",2020-03-11,2020-03-11,Kataib Hezbollah,,Camp Taji,rocket,Camp Taji,33.52,44.26,3,3,12,14,figures; rockets; strikes", rockets, StringComparison.Ordinal);
    }

    [TestMethod]
    public void The_table_of_links_names_effect_and_cause()
    {
        var rows = Rows(ExportFormat.CsvLinks);

        Assert.IsTrue(rows.Any(row => row.StartsWith("event/2020-03-12-airstrike", StringComparison.Ordinal) && row.Contains(",event/2020-03-11-rocket-attack-camp-taji", StringComparison.Ordinal) && row.EndsWith("retaliation,explicit,0.95,strikes#e2", StringComparison.Ordinal)));
    }

    [TestMethod]
    public void The_table_of_figures_quotes_the_sentence_of_each()
    {
        var rows = Rows(ExportFormat.CsvFigures);

        Assert.HasCount(8, rows);
        Assert.IsTrue(rows.Any(row => row.Contains("wounded,14,14,14 soldiers,soldiers,United States,\"The rocket attack on Camp Taji on 11 March wounded 14 soldiers, the United States said.\",0,87", StringComparison.Ordinal)));
    }

    [TestMethod]
    public void The_map_puts_longitude_first_and_keeps_events_without_a_point()
    {
        using var made = TemporaryBase.Of(Dispatches.All);
        using var map = JsonDocument.Parse(made.Export(ExportFormat.GeoJson));

        var features = map.RootElement.GetProperty("features").EnumerateArray().ToDictionary(feature => feature.GetProperty("properties").GetProperty("type").GetString()!);

        Assert.AreEqual("[44.26,33.52]", JsonSerializer.Serialize(features["rocket-attack"].GetProperty("geometry").GetProperty("coordinates")));
        Assert.AreEqual(JsonValueKind.Null, features["armed-assault"].GetProperty("geometry").ValueKind);
    }

    [TestMethod]
    [DataRow(ExportFormat.GraphMl)]
    [DataRow(ExportFormat.Gexf)]
    public void Graph_files_have_a_node_an_event_and_an_edge_a_link(ExportFormat format)
    {
        using var made = TemporaryBase.Of(Dispatches.All);
        var graph = XDocument.Parse(made.Export(format));

        var nodes = graph.Descendants().Where(element => element.Name.LocalName == "node").Select(node => node.Attribute("id")!.Value).ToList();
        var edges = graph.Descendants().Where(element => element.Name.LocalName == "edge").ToList();

        Assert.HasCount(6, nodes);
        Assert.HasCount(3, edges);
        Assert.IsTrue(edges.TrueForAll(edge => nodes.Contains(edge.Attribute("source")!.Value) && nodes.Contains(edge.Attribute("target")!.Value)));
    }

    static string[] Rows(ExportFormat format)
    {
        using var made = TemporaryBase.Of(Dispatches.All);
        return made.Export(format).TrimEnd('\n').Split('\n');
    }
}
