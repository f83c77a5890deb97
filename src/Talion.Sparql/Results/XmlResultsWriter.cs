using System.Xml;
using Talion.Rdf.Terms;

namespace Talion.Sparql.Results;

/// <summary>SPARQL 1.2 Query Results XML Format.</summary>
static class XmlResultsWriter
{
    public const string Namespace = "http://www.w3.org/2005/sparql-results#";

    /// <summary>Of the Internationalization Tag Set, which base directions are from.</summary>
    public const string InternationalizationNamespace = "http://www.w3.org/2005/11/its";

    static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", Encoding = new System.Text.UTF8Encoding(false), CheckCharacters = false };

    public static void Write(ImmutableArray<string> variables, IEnumerable<ImmutableArray<Term?>> rows, Stream stream)
    {
        using var writer = Start(variables, stream);
        writer.WriteStartElement("results");
        foreach (var row in rows)
        {
            writer.WriteStartElement("result");
            for (var column = 0; column < row.Length; column++)
            {
                if (row[column] is { } term)
                    WriteBinding(writer, variables[column], term);
            }
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
        writer.WriteEndDocument();
    }

    public static void Write(bool value, Stream stream)
    {
        using var writer = Start([], stream);
        writer.WriteElementString("boolean", value ? "true" : "false");
        writer.WriteEndDocument();
    }

    static XmlWriter Start(ImmutableArray<string> variables, Stream stream)
    {
        var writer = XmlWriter.Create(stream, Settings);
        writer.WriteStartElement("sparql", Namespace);
        writer.WriteStartElement("head");
        foreach (var variable in variables)
        {
            writer.WriteStartElement("variable");
            writer.WriteAttributeString("name", variable);
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
        return writer;
    }

    static void WriteBinding(XmlWriter writer, string variable, Term term)
    {
        writer.WriteStartElement("binding");
        writer.WriteAttributeString("name", variable);
        WriteTerm(writer, term);
        writer.WriteEndElement();
    }

    static void WriteTerm(XmlWriter writer, Term term)
    {
        switch (term)
        {
            case Iri iri:
                writer.WriteElementString("uri", iri.Value);
                break;
            case BlankNode node:
                writer.WriteElementString("bnode", node.Label);
                break;
            case Literal literal:
                writer.WriteStartElement("literal");
                if (literal.Direction is not null)
                {
                    writer.WriteAttributeString("its", "dir", InternationalizationNamespace, literal.Direction);
                    writer.WriteAttributeString("its", "version", InternationalizationNamespace, "2.0");
                }
                if (literal.Language is not null)
                    writer.WriteAttributeString("xml", "lang", null, literal.Language);
                else if (literal.Datatype != Xsd.String)
                    writer.WriteAttributeString("datatype", literal.Datatype);
                writer.WriteString(literal.Value);
                writer.WriteEndElement();
                break;
            case TripleTerm triple:
                writer.WriteStartElement("triple");
                WritePart(writer, "subject", triple.Subject);
                WritePart(writer, "predicate", triple.Predicate);
                WritePart(writer, "object", triple.Object);
                writer.WriteEndElement();
                break;
        }
    }

    static void WritePart(XmlWriter writer, string name, Term term)
    {
        writer.WriteStartElement(name);
        WriteTerm(writer, term);
        writer.WriteEndElement();
    }
}
