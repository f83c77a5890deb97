using System.Globalization;
using System.Xml;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Exports;

/// <summary>Events and the links between them as GraphML (graphml.graphdrawing.org): an edge runs from the effect to its cause.</summary>
public static class GraphMlExport
{
    const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    static readonly string[] NodeKeys = ["label", "type", "status", "earliest", "latest", "attackers", "targets", "place"];
    static readonly string[] EdgeKeys = ["linkType", "basis", "confidence"];

    public static void Write(IReadOnlyCollection<CanonicalEvent> events, TextWriter writer)
    {
        using var xml = XmlWriter.Create(writer, XmlText.Settings);
        xml.WriteStartElement("graphml", Namespace);
        foreach (var key in NodeKeys)
            WriteKey(xml, key, "node", "string");
        foreach (var key in EdgeKeys)
            WriteKey(xml, key, "edge", key == "confidence" ? "double" : "string");
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (var row in events.Select(EventRow.Of))
            WriteNode(xml, row);
        foreach (var e in events)
        {
            foreach (var link in e.Links)
                WriteEdge(xml, e, link);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
    }

    static void WriteKey(XmlWriter xml, string key, string what, string type)
    {
        xml.WriteStartElement("key", Namespace);
        xml.WriteAttributeString("id", key);
        xml.WriteAttributeString("for", what);
        xml.WriteAttributeString("attr.name", key);
        xml.WriteAttributeString("attr.type", type);
        xml.WriteEndElement();
    }

    static void WriteNode(XmlWriter xml, EventRow row)
    {
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", row.Id);
        WriteData(xml, NodeKeys,
        [
            row.Label, row.Type, row.Status, row.Earliest, row.Latest,
            string.Join("; ", row.Attackers), string.Join("; ", row.Targets), row.Place?.Label ?? "",
        ]);
        xml.WriteEndElement();
    }

    static void WriteEdge(XmlWriter xml, CanonicalEvent effect, CanonicalLink link)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("source", effect.Id);
        xml.WriteAttributeString("target", link.Cause);
        WriteData(xml, EdgeKeys, [link.Type.Word(), link.Basis.Word(), link.Confidence.ToString(CultureInfo.InvariantCulture)]);
        xml.WriteEndElement();
    }

    static void WriteData(XmlWriter xml, string[] keys, string[] values)
    {
        foreach (var (key, value) in keys.Zip(values).Where(pair => pair.Second.Length > 0))
        {
            xml.WriteStartElement("data", Namespace);
            xml.WriteAttributeString("key", key);
            xml.WriteString(XmlText.Clean(value));
            xml.WriteEndElement();
        }
    }
}
