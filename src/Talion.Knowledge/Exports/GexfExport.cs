using System.Globalization;
using System.Xml;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Exports;

/// <summary>Events and the links between them as GEXF 1.3 for Gephi, events with their days on the timeline: an edge runs from the effect to its cause.</summary>
public static class GexfExport
{
    const string Namespace = "http://gexf.net/1.3";

    static readonly string[] NodeAttributes = ["type", "status", "attackers", "targets", "place"];
    static readonly string[] EdgeAttributes = ["basis"];

    public static void Write(IReadOnlyCollection<CanonicalEvent> events, TextWriter writer)
    {
        using var xml = XmlWriter.Create(writer, XmlText.Settings);
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("mode", "dynamic");
        xml.WriteAttributeString("timeformat", "date");
        xml.WriteAttributeString("defaultedgetype", "directed");
        WriteAttributes(xml, "node", NodeAttributes);
        WriteAttributes(xml, "edge", EdgeAttributes);
        xml.WriteStartElement("nodes", Namespace);
        foreach (var row in events.Select(EventRow.Of))
            WriteNode(xml, row);
        xml.WriteEndElement();
        xml.WriteStartElement("edges", Namespace);
        foreach (var e in events)
        {
            foreach (var link in e.Links)
                WriteEdge(xml, e, link);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
    }

    static void WriteAttributes(XmlWriter xml, string of, string[] names)
    {
        xml.WriteStartElement("attributes", Namespace);
        xml.WriteAttributeString("class", of);
        foreach (var name in names)
        {
            xml.WriteStartElement("attribute", Namespace);
            xml.WriteAttributeString("id", name);
            xml.WriteAttributeString("title", name);
            xml.WriteAttributeString("type", "string");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    static void WriteNode(XmlWriter xml, EventRow row)
    {
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", row.Id);
        xml.WriteAttributeString("label", XmlText.Clean(row.Label));
        if (row.Earliest.Length > 0)
        {
            xml.WriteAttributeString("start", row.Earliest);
            xml.WriteAttributeString("end", row.Latest);
        }

        WriteValues(xml, NodeAttributes, [row.Type, row.Status, string.Join("; ", row.Attackers), string.Join("; ", row.Targets), row.Place?.Label ?? ""]);
        xml.WriteEndElement();
    }

    static void WriteEdge(XmlWriter xml, CanonicalEvent effect, CanonicalLink link)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", $"{effect.Id} {link.Type.Word()} {link.Cause}");
        xml.WriteAttributeString("source", effect.Id);
        xml.WriteAttributeString("target", link.Cause);
        xml.WriteAttributeString("kind", link.Type.Word());
        xml.WriteAttributeString("weight", link.Confidence.ToString(CultureInfo.InvariantCulture));
        WriteValues(xml, EdgeAttributes, [link.Basis.Word()]);
        xml.WriteEndElement();
    }

    static void WriteValues(XmlWriter xml, string[] names, string[] values)
    {
        xml.WriteStartElement("attvalues", Namespace);
        foreach (var (name, value) in names.Zip(values).Where(pair => pair.Second.Length > 0))
        {
            xml.WriteStartElement("attvalue", Namespace);
            xml.WriteAttributeString("for", name);
            xml.WriteAttributeString("value", XmlText.Clean(value));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
