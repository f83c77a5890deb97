using System.Text;
using System.Xml;

namespace Talion.Rdf.RdfXml;

/// <summary>
/// The content of an element as an XML literal, in exclusive canonical form with comments (<see
/// href="https://www.w3.org/TR/xml-exc-c14n/">Exclusive XML Canonicalization</see>).
/// </summary>
sealed class XmlLiteral
{
    readonly StringBuilder text = new();
    readonly Stack<(string Name, Dictionary<string, string> Namespaces)> open = new();

    /// <summary>Reads from the start of an element to its end.</summary>
    public static string Read(XmlReader xml)
    {
        var literal = new XmlLiteral();
        literal.ReadContent(xml);
        return literal.text.ToString();
    }

    void ReadContent(XmlReader xml)
    {
        while (xml.Read() && (xml.NodeType != XmlNodeType.EndElement || open.Count > 0))
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    WriteStart(xml);
                    break;
                case XmlNodeType.EndElement:
                    WriteEnd();
                    break;
                case XmlNodeType.Comment:
                    text.Append("<!--").Append(xml.Value).Append("-->");
                    break;
                case XmlNodeType.ProcessingInstruction:
                    text.Append("<?").Append(xml.Name).Append(xml.Value.Length > 0 ? " " : "").Append(xml.Value).Append("?>");
                    break;
                default:
                    AppendEscaped(xml.Value, isAttribute: false);
                    break;
            }
        }
    }

    void WriteStart(XmlReader xml)
    {
        var name = xml.Name;
        var isEmpty = xml.IsEmptyElement;
        var needed = new SortedDictionary<string, string>(StringComparer.Ordinal) { [xml.Prefix] = xml.NamespaceURI };
        List<(string Namespace, string Local, string Name, string Value)> attributes = [];
        while (xml.MoveToNextAttribute())
        {
            if (xml.NamespaceURI == "http://www.w3.org/2000/xmlns/")
                continue;
            attributes.Add((xml.NamespaceURI, xml.LocalName, xml.Name, xml.Value));
            if (xml.Prefix is not ("" or "xml"))
                needed[xml.Prefix] = xml.NamespaceURI;
        }
        xml.MoveToElement();
        text.Append('<').Append(name);
        var inScope = WriteNamespaces(needed);
        foreach (var attribute in attributes.OrderBy(attribute => attribute.Namespace, StringComparer.Ordinal)
            .ThenBy(attribute => attribute.Local, StringComparer.Ordinal))
        {
            text.Append(' ').Append(attribute.Name).Append("=\"");
            AppendEscaped(attribute.Value, isAttribute: true);
            text.Append('"');
        }
        text.Append('>');
        open.Push((name, inScope));
        if (isEmpty)
            WriteEnd();
    }

    Dictionary<string, string> WriteNamespaces(SortedDictionary<string, string> needed)
    {
        var inScope = open.TryPeek(out var parent) ? new Dictionary<string, string>(parent.Namespaces) : [];
        foreach (var (prefix, iri) in needed)
        {
            if (inScope.GetValueOrDefault(prefix, "") == iri)
                continue;
            inScope[prefix] = iri;
            text.Append(prefix.Length > 0 ? $" xmlns:{prefix}=\"" : " xmlns=\"");
            AppendEscaped(iri, isAttribute: true);
            text.Append('"');
        }
        return inScope;
    }

    void WriteEnd() => text.Append("</").Append(open.Pop().Name).Append('>');

    void AppendEscaped(string value, bool isAttribute)
    {
        foreach (var character in value)
        {
            text.Append(character switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' when !isAttribute => "&gt;",
                '"' when isAttribute => "&quot;",
                '\t' when isAttribute => "&#x9;",
                '\n' when isAttribute => "&#xA;",
                '\r' => "&#xD;",
                _ => null,
            } ?? character.ToString());
        }
    }
}
