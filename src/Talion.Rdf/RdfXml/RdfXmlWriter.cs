using System.Xml;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;
using Talion.Rdf.Turtle;

namespace Talion.Rdf.RdfXml;

/// <summary>
/// Writes RDF/XML: a description a subject, sorted, so that the same set of quads gives the same text. The graphs are left out.
/// </summary>
public static class RdfXmlWriter
{
    /// <summary>Writes the triples of quads. Holds all of them in memory.</summary>
    /// <param name="quads">Any quads, in any order.</param>
    /// <param name="writer">Where to; line ends are <c>\n</c>.</param>
    /// <param name="prefixes">Prefixes that may be used for properties; others are made up as <c>ns1</c>, <c>ns2</c> and so on.</param>
    /// <exception cref="InvalidOperationException">A property does not end in an XML name, a literal holds a character that XML cannot hold or
    /// has a base direction, or there is a triple term: RDF 1.1 XML cannot say that.</exception>
    public static void Write(IEnumerable<Quad> quads, TextWriter writer, PrefixMap? prefixes = null)
    {
        Description[] descriptions = [.. Description.Of(QuadComparer.Sorted(quads.Select(quad => quad with { Graph = null })))];
        var names = new XmlNames(prefixes ?? PrefixMap.Standard(),
            descriptions.SelectMany(description => description.Properties).Select(property => property.Predicate));
        using var xml = XmlWriter.Create(writer,
            new XmlWriterSettings
            {
                Indent = true,
                NewLineChars = "\n",
                OmitXmlDeclaration = true,
                NewLineHandling = NewLineHandling.Entitize,
                CloseOutput = false
            });
        xml.WriteStartElement("rdf", "RDF", RdfVocabulary.Namespace);
        foreach (var (iri, prefix) in names.Declarations)
            xml.WriteAttributeString("xmlns", prefix, ns: null, iri);
        foreach (var description in descriptions)
            WriteDescription(xml, names, description);
        xml.WriteEndElement();
        xml.Flush();
        writer.Write('\n');
    }

    static void WriteDescription(XmlWriter xml, XmlNames names, Description description)
    {
        xml.WriteStartElement("rdf", "Description", RdfVocabulary.Namespace);
        WriteReference(xml, "about", description.Subject);
        foreach (var (predicate, objects) in description.Properties)
        {
            foreach (var value in objects)
                WriteProperty(xml, names, predicate, value);
        }
        xml.WriteEndElement();
    }

    static void WriteProperty(XmlWriter xml, XmlNames names, Iri predicate, Term value)
    {
        var (prefix, local, iri) = names.Split(predicate);
        xml.WriteStartElement(prefix, local, iri);
        if (value is Literal literal)
            WriteLiteral(xml, literal);
        else
            WriteReference(xml, "resource", value);
        xml.WriteEndElement();
    }

    static void WriteLiteral(XmlWriter xml, Literal literal)
    {
        if (literal.Direction is not null)
            throw new InvalidOperationException($"RDF 1.1 XML knows no base directions: {literal}.");
        if (literal.Language is not null)
            xml.WriteAttributeString("xml", "lang", ns: null, literal.Language);
        else if (literal.Datatype != Xsd.String)
            xml.WriteAttributeString("rdf", "datatype", RdfVocabulary.Namespace, literal.Datatype);
        try
        {
            xml.WriteString(literal.Value);
        }
        catch (ArgumentException error)
        {
            throw new InvalidOperationException($"XML cannot hold a character of {literal}.", error);
        }
    }

    static void WriteReference(XmlWriter xml, string attribute, Term term)
    {
        var (name, text) = term switch
        {
            BlankNode node => ("nodeID", NodeId(node.Label)),
            Iri iri => (attribute, iri.Value),
            _ => throw new InvalidOperationException($"RDF 1.1 XML knows no triple terms: {term}."),
        };
        xml.WriteAttributeString("rdf", name, RdfVocabulary.Namespace, text);
    }

    /// <summary>A label as an XML name, which cannot begin with a digit; labels that begin with <c>n</c> make room for those.</summary>
    static string NodeId(string label) => label[0] is 'n' or (>= '0' and <= '9') ? "n" + label : label;
}
