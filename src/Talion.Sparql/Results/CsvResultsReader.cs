using System.Text;
using Talion.Rdf.Terms;

namespace Talion.Sparql.Results;

/// <summary>SPARQL 1.1 Query Results CSV Format (section 3). The format does not tell an IRI from a string, so all but blank nodes are read as strings.</summary>
static class CsvResultsReader
{
    public static TableResult Read(TextReader reader)
    {
        if (Record(reader) is not { } header)
            throw new ResultFormatException("The document is empty.");
        ImmutableArray<string> variables = header is [""] ? [] : [.. header];
        var rows = new List<ImmutableArray<Term?>>();
        while (Record(reader) is { } fields)
        {
            if (fields.Count != Math.Max(1, variables.Length))
                throw new ResultFormatException($"Row {rows.Count + 1} has {fields.Count} fields for {variables.Length} variables.");
            rows.Add([.. fields.Take(variables.Length).Select(TermOf)]);
        }
        return new TableResult(new ResultTable(variables, rows));
    }

    static Term? TermOf(string field)
    {
        if (field.Length == 0)
            return null;
        return field.StartsWith("_:", StringComparison.Ordinal) ? new BlankNode(field[2..]) : new Literal(field);
    }

    static List<string>? Record(TextReader reader)
    {
        if (reader.Peek() < 0)
            return null;
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var c = reader.Read(); ; c = reader.Read())
        {
            if (c < 0 && quoted)
                throw new ResultFormatException("The document ends within quotes.");
            if (c < 0 || (!quoted && c is '\n'))
            {
                fields.Add(field.ToString());
                return fields;
            }
            if (quoted && c == '"' && reader.Peek() == '"')
                field.Append((char)reader.Read());
            else if (c == '"')
                quoted = !quoted;
            else if (!quoted && c == ',')
                fields.Add(Taken(field));
            else if (quoted || c != '\r')
                field.Append((char)c);
        }
    }

    static string Taken(StringBuilder field)
    {
        var text = field.ToString();
        field.Clear();
        return text;
    }
}
