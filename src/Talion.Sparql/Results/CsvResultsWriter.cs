using System.Buffers;
using System.Text;
using Talion.Rdf.Terms;

namespace Talion.Sparql.Results;

/// <summary>SPARQL 1.1 Query Results CSV Format (section 3).</summary>
static class CsvResultsWriter
{
    static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public static void Write(ImmutableArray<string> variables, IEnumerable<ImmutableArray<Term?>> rows, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', variables));
        foreach (var row in rows)
            writer.WriteLine(string.Join(',', row.Select(Field)));
    }

    static string Field(Term? term)
    {
        var text = term switch
        {
            Iri iri => iri.Value,
            BlankNode node => node.ToString(),
            Literal literal => literal.Value,
            TripleTerm triple => triple.ToString(),
            _ => "",
        };
        return text.AsSpan().ContainsAny(Quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
