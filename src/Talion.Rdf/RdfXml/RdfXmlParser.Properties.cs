using System.Text;
using System.Xml;
using Talion.Rdf.Terms;

namespace Talion.Rdf.RdfXml;

/// <summary>Property elements (RDF 1.1 XML Syntax, sections 7.2.14 to 7.2.21).</summary>
sealed partial class RdfXmlParser
{
    static readonly string[] IdOnly = ["ID"];
    static readonly string[] IdAndDatatype = ["ID", "datatype"];
    static readonly string[] IdAndParseType = ["ID", "parseType"];
    static readonly string[] IdAndReference = ["ID", "resource", "nodeID"];

    void ParseProperty(Term subject, Iri predicate, XmlElement element)
    {
        var output = Output.Count;
        Output.Add(default);
        var value = element.Rdf("parseType") is { } parseType ? ParseTyped(parseType, element) : ParseUntyped(element);
        Output[output] = new Quad(subject, predicate, value);
        if (element.Rdf("ID") is { } id)
            Reify(IriOfId(id, element), Output[output]);
    }

    Term ParseTyped(string parseType, XmlElement element)
    {
        AllowOnly(element, IdAndParseType);
        switch (parseType)
        {
            case "Resource":
                var node = labels.Fresh();
                ParseProperties(node, element);
                return node;
            case "Collection":
                return ParseCollection(element);
            default:
                return new Literal(element.IsEmpty ? "" : XmlLiteral.Read(xml), RdfVocabulary.XmlLiteral);
        }
    }

    Term ParseCollection(XmlElement element)
    {
        List<Term> items = [];
        while (!element.IsEmpty && NextChild())
            items.Add(ParseNode(element.Base, element.Language));
        BlankNode[] cells = [.. items.Select(_ => labels.Fresh())];
        for (var i = 0; i < cells.Length; i++)
        {
            Emit(cells[i], RdfVocabulary.First, items[i]);
            Emit(cells[i], RdfVocabulary.Rest, i + 1 < cells.Length ? cells[i + 1] : RdfVocabulary.Nil);
        }
        return cells.Length > 0 ? cells[0] : RdfVocabulary.Nil;
    }

    /// <summary>A property with a node, with text or with nothing in it; only what it holds says which one it is.</summary>
    Term ParseUntyped(XmlElement element)
    {
        var text = new StringBuilder();
        Term? node = null;
        while (!element.IsEmpty && xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                if (node is not null)
                    throw Error(xml, "A property cannot hold two nodes.");
                AllowOnly(element, IdOnly);
                node = ParseNode(element.Base, element.Language);
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                text.Append(xml.Value);
        }
        if (node is null)
            return text.Length == 0 && element.Rdf("datatype") is null ? EmptyValue(element) : LiteralValue(text.ToString(), element);
        return string.IsNullOrWhiteSpace(text.ToString()) ? node : throw Error(xml, "A property cannot hold both text and a node.");
    }

    Literal LiteralValue(string text, XmlElement element)
    {
        AllowOnly(element, IdAndDatatype);
        return element.Rdf("datatype") is { } datatype ? new Literal(text, Resolve(datatype, element).Value) : Text(text, element);
    }

    Term EmptyValue(XmlElement element)
    {
        var (resource, nodeId) = (element.Rdf("resource"), element.Rdf("nodeID"));
        if (resource is not null && nodeId is not null)
            throw Error(xml, "A property has but one of rdf:resource and rdf:nodeID.");
        XmlAttribute[] properties = [.. element.Attributes.Where(attribute => !RdfXmlNames.IsSyntax(attribute.Name))];
        if ((resource ?? nodeId) is null && properties.Length == 0)
            return LiteralValue("", element);
        AllowOnly(element, IdAndReference, properties);
        Term value = resource is not null ? Resolve(resource, element) : NodeOrFresh(nodeId);
        foreach (var property in properties)
            EmitAttribute(value, property, element);
        return value;
    }

    void AllowOnly(XmlElement element, string[] locals, params ReadOnlySpan<XmlAttribute> others)
    {
        foreach (var attribute in element.Attributes)
        {
            var isAllowed = others.Contains(attribute)
                || (attribute.Name.StartsWith(RdfVocabulary.Namespace,
                    StringComparison.Ordinal) && locals.Contains(attribute.Name[RdfVocabulary.Namespace.Length..]));
            if (!isAllowed)
                throw Error(xml, $"The attribute {attribute.Name} cannot stand here.");
        }
    }

    void Reify(Iri statement, Quad quad)
    {
        Emit(statement, RdfVocabulary.Type, RdfVocabulary.Statement);
        Emit(statement, RdfVocabulary.Subject, quad.Subject);
        Emit(statement, RdfVocabulary.Predicate, quad.Predicate);
        Emit(statement, RdfVocabulary.Object, quad.Object);
    }
}
