using System.Xml;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;

namespace Talion.Rdf.RdfXml;

/// <summary>The start of an element, with the base and the language that hold within it.</summary>
/// <param name="Name">Namespace and local name, one after the other.</param>
/// <param name="Attributes">In document order.</param>
/// <param name="Base">From <c>xml:base</c> here or above, else the document's; <see langword="null"/> where there is none.</param>
/// <param name="Language">From <c>xml:lang</c> here or above; empty where there is none.</param>
/// <param name="IsEmpty">Written as <c>&lt;e/&gt;</c>, so that no end follows.</param>
sealed record XmlElement(string Name, IReadOnlyList<XmlAttribute> Attributes, string? Base, string Language, bool IsEmpty)
{
    const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";

    /// <summary>The names that may stand without their prefix, from the time before namespaces.</summary>
    static readonly string[] OldUnprefixed = ["ID", "about", "resource", "parseType", "type"];

    /// <summary>Takes the start that an XML reader stands at.</summary>
    public static XmlElement At(XmlReader xml, string? baseIri, string language)
    {
        var name = xml.NamespaceURI + xml.LocalName;
        if (xml.NamespaceURI.Length == 0)
            throw RdfXmlParser.Error(xml, $"The element '{xml.LocalName}' has no namespace.");
        var isEmpty = xml.IsEmptyElement;
        List<XmlAttribute> attributes = [];
        while (xml.MoveToNextAttribute())
        {
            if (xml.NamespaceURI == XmlNamespace)
                (baseIri, language) = Inherit(xml, baseIri, language);
            else if (!xml.Name.StartsWith("xml", StringComparison.OrdinalIgnoreCase))
                attributes.Add(new(AttributeName(xml), xml.Value));
        }
        xml.MoveToElement();
        return new(name, attributes, baseIri, language, isEmpty);
    }

    /// <summary>The value of one of RDF's own attributes; <see langword="null"/> where it is not there.</summary>
    public string? Rdf(string local)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Name.Length == RdfVocabulary.Namespace.Length + local.Length
                && attribute.Name.EndsWith(local, StringComparison.Ordinal)
                && attribute.Name.StartsWith(RdfVocabulary.Namespace, StringComparison.Ordinal))
                return attribute.Value;
        }
        return null;
    }

    static (string? Base, string Language) Inherit(XmlReader xml, string? baseIri, string language) => xml.LocalName switch
    {
        "lang" => (baseIri, xml.Value),
        "base" when IriReference.IsAbsolute(xml.Value) => (xml.Value, language),
        "base" =>
            (IriReference.Resolve(baseIri ?? throw RdfXmlParser.Error(xml, "xml:base is relative, and there is no base above it."),
                xml.Value), language),
        _ => (baseIri, language),
    };

    static string AttributeName(XmlReader xml)
    {
        if (xml.NamespaceURI.Length > 0)
            return xml.NamespaceURI + xml.LocalName;
        return OldUnprefixed.Contains(xml.LocalName)
            ? RdfVocabulary.Namespace + xml.LocalName
            : throw RdfXmlParser.Error(xml, $"The attribute '{xml.LocalName}' has no namespace.");
    }
}
