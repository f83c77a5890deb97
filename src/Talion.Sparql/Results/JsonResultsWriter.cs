using System.Text.Encodings.Web;
using System.Text.Json;
using Talion.Rdf.Terms;

namespace Talion.Sparql.Results;

/// <summary>SPARQL 1.2 Query Results JSON Format.</summary>
static class JsonResultsWriter
{
    const int FlushAt = 1 << 15;

    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(ImmutableArray<string> variables, IEnumerable<ImmutableArray<Term?>> rows, Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream, Options);
        writer.WriteStartObject();
        writer.WriteStartObject("head");
        writer.WriteStartArray("vars");
        foreach (var variable in variables)
            writer.WriteStringValue(variable);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteStartObject("results");
        writer.WriteStartArray("bindings");
        foreach (var row in rows)
        {
            WriteRow(writer, variables, row);
            if (writer.BytesPending > FlushAt)
                writer.Flush();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    public static void Write(bool value, Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream, Options);
        writer.WriteStartObject();
        writer.WriteStartObject("head");
        writer.WriteEndObject();
        writer.WriteBoolean("boolean", value);
        writer.WriteEndObject();
    }

    static void WriteRow(Utf8JsonWriter writer, ImmutableArray<string> variables, ImmutableArray<Term?> row)
    {
        writer.WriteStartObject();
        for (var column = 0; column < row.Length; column++)
        {
            if (row[column] is { } term)
                WriteTerm(writer, variables[column], term);
        }
        writer.WriteEndObject();
    }

    static void WriteTerm(Utf8JsonWriter writer, string name, Term term)
    {
        writer.WriteStartObject(name);
        switch (term)
        {
            case Iri iri:
                writer.WriteString("type", "uri");
                writer.WriteString("value", iri.Value);
                break;
            case BlankNode node:
                writer.WriteString("type", "bnode");
                writer.WriteString("value", node.Label);
                break;
            case Literal literal:
                writer.WriteString("type", "literal");
                if (literal.Direction is not null)
                    writer.WriteString("its:dir", literal.Direction);
                if (literal.Language is not null)
                    writer.WriteString("xml:lang", literal.Language);
                else if (literal.Datatype != Xsd.String)
                    writer.WriteString("datatype", literal.Datatype);
                writer.WriteString("value", literal.Value);
                break;
            case TripleTerm triple:
                writer.WriteString("type", "triple");
                writer.WriteStartObject("value");
                WriteTerm(writer, "subject", triple.Subject);
                WriteTerm(writer, "predicate", triple.Predicate);
                WriteTerm(writer, "object", triple.Object);
                writer.WriteEndObject();
                break;
        }
        writer.WriteEndObject();
    }
}
