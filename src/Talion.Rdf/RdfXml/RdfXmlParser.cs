using System.Globalization;
using System.Xml;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;

namespace Talion.Rdf.RdfXml;

/// <summary>Turns elements into triples by the grammar of RDF 1.1 XML Syntax, section 7.</summary>
sealed partial class RdfXmlParser
{
    const int DeepestNesting = 512;

    readonly XmlReader xml;
    readonly BlankNodeLabels labels = new();
    readonly HashSet<string> ids = new(StringComparer.Ordinal);
    readonly string? documentBase;
    XmlElement? root;
    bool started;

    public RdfXmlParser(XmlReader xml, string? documentBase)
    {
        this.xml = xml;
        this.documentBase = documentBase;
    }

    public List<Quad> Output { get; } = [];

    /// <summary>Parses the next top-level node into <see cref="Output"/>; false at the end.</summary>
    public bool ParseNext()
    {
        if (!started)
        {
            started = true;
            xml.MoveToContent();
            if (xml.NamespaceURI + xml.LocalName != RdfXmlNames.Rdf)
            {
                ParseNode(documentBase, language: "");
                ReadToEnd();
                return true;
            }
            root = XmlElement.At(xml, documentBase, language: "");
            if (root.Attributes.Count > 0)
                throw Error(xml, "rdf:RDF cannot have attributes.");
        }
        if (root is null)
            return false;
        if (!root.IsEmpty && NextChild())
        {
            ParseNode(root.Base, root.Language);
            return true;
        }
        ReadToEnd();
        root = null;
        return false;
    }

    public static RdfSyntaxException Error(XmlReader xml, string reason) =>
        xml is IXmlLineInfo place ? new(reason, place.LineNumber, place.LinePosition) : new(reason);

    void ReadToEnd()
    {
        while (xml.Read())
        {
        }
    }

    /// <summary>Steps to the next child element, over white space and comments; false at the parent's end.</summary>
    bool NextChild()
    {
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    return true;
                case XmlNodeType.EndElement:
                    return false;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    throw Error(xml, "Expected an element, found text.");
                default:
                    break;
            }
        }
        throw Error(xml, "The document ends within an element.");
    }

    /// <summary>A node element (section 7.2.11), from its start to its end.</summary>
    Term ParseNode(string? baseIri, string language)
    {
        if (xml.Depth > DeepestNesting)
            throw Error(xml, $"Elements are nested more than {DeepestNesting} deep.");
        var element = XmlElement.At(xml, baseIri, language);
        if (!RdfXmlNames.MayBeNode(element.Name))
            throw Error(xml, $"<{element.Name}> cannot be a node.");
        var subject = SubjectOf(element);
        if (element.Name != RdfXmlNames.Description)
            Emit(subject, RdfVocabulary.Type, MakeIri(element.Name));
        foreach (var attribute in element.Attributes)
        {
            if (!RdfXmlNames.IsSyntax(attribute.Name))
                EmitAttribute(subject, attribute, element);
            else if (attribute.Name[RdfVocabulary.Namespace.Length..] is "parseType" or "resource" or "datatype")
                throw Error(xml, $"A node cannot have the attribute {attribute.Name}.");
        }
        ParseProperties(subject, element);
        return subject;
    }

    Term SubjectOf(XmlElement element)
    {
        var (id, about, nodeId) = (element.Rdf("ID"), element.Rdf("about"), element.Rdf("nodeID"));
        if ((id is not null && about is not null) || (nodeId is not null && (id ?? about) is not null))
            throw Error(xml, "A node has but one of rdf:ID, rdf:about and rdf:nodeID.");
        if (id is not null)
            return IriOfId(id, element);
        return about is not null ? Resolve(about, element) : NodeOrFresh(nodeId);
    }

    /// <summary>The property elements within a node, or within one of <c>rdf:parseType="Resource"</c>.</summary>
    void ParseProperties(Term subject, XmlElement parent)
    {
        var members = 0;
        while (!parent.IsEmpty && NextChild())
        {
            var element = XmlElement.At(xml, parent.Base, parent.Language);
            if (!RdfXmlNames.MayBeProperty(element.Name))
                throw Error(xml, $"<{element.Name}> cannot be a property.");
            var predicate = element.Name == RdfXmlNames.Li
                ? new Iri(string.Create(CultureInfo.InvariantCulture, $"{RdfVocabulary.Namespace}_{++members}"))
                : MakeIri(element.Name);
            ParseProperty(subject, predicate, element);
        }
    }

    void EmitAttribute(Term subject, XmlAttribute attribute, XmlElement element)
    {
        if (!RdfXmlNames.MayBePropertyAttribute(attribute.Name))
            throw Error(xml, $"{attribute.Name} cannot be an attribute.");
        var predicate = MakeIri(attribute.Name);
        Emit(subject, predicate, predicate.Equals(RdfVocabulary.Type) ? Resolve(attribute.Value, element) : Text(attribute.Value, element));
    }

    void Emit(Term subject, Iri predicate, Term @object) => Output.Add(new Quad(subject, predicate, @object));

    static Literal Text(string value, XmlElement element) =>
        element.Language.Length > 0 ? Literal.Tagged(value, element.Language) : new Literal(value);

    BlankNode NodeOrFresh(string? nodeId)
    {
        if (nodeId is null)
            return labels.Fresh();
        return IsNcName(nodeId) && NameCharacters.IsBlankNodeLabel(nodeId)
            ? BlankNodeLabels.Labelled(nodeId)
            : throw Error(xml, $"rdf:nodeID=\"{nodeId}\" is no name.");
    }

    Iri IriOfId(string id, XmlElement element)
    {
        var iri = IsNcName(id) ? Resolve("#" + id, element) : throw Error(xml, $"rdf:ID=\"{id}\" is no name.");
        return ids.Add(iri.Value) ? iri : throw Error(xml, $"rdf:ID=\"{id}\" stands here for the second time.");
    }

    Iri Resolve(string reference, XmlElement element) => MakeIri(IriReference.IsAbsolute(reference)
        ? reference
        : IriReference.Resolve(element.Base ?? throw Error(xml, "A relative IRI, and no base to resolve it against."), reference));

    Iri MakeIri(string value) => Iri.IsWellFormed(value) ? new Iri(value) : throw Error(xml, $"\"{value}\" is no IRI.");

    static bool IsNcName(string text) => XmlReader.IsName(text) && !text.Contains(':', StringComparison.Ordinal);
}
