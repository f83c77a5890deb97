using System.Text;
using Talion.Rdf.Terms;

namespace Talion.Sparql.Results;

/// <summary>SPARQL 1.1 Query Results TSV Format (section 4).</summary>
static class TsvResultsWriter
{
    public static void Write(ImmutableArray<string> variables, IEnumerable<ImmutableArray<Term?>> rows, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine(string.Join('\t', variables.Select(variable => $"?{variable}")));
        foreach (var row in rows)
            writer.WriteLine(string.Join('\t', row.Select(Field)));
    }

    static string Field(Term? term) => term switch
    {
        null => "",
        Literal { Datatype: Xsd.Integer or Xsd.Decimal or Xsd.Double } number when TsvResultsReader.DatatypeOfNumber(number.Value) == number.Datatype => number.Value,
        _ => term.ToString().Replace("\t", "\\t", StringComparison.Ordinal),
    };
}
