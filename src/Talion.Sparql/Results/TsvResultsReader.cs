using System.Text;
using System.Text.RegularExpressions;
using Talion.Rdf.NTriples;
using Talion.Rdf.Terms;
using Talion.Sparql.Syntax.Parsing;

namespace Talion.Sparql.Results;

/// <summary>SPARQL 1.1 Query Results TSV Format (section 4).</summary>
static partial class TsvResultsReader
{
    public static TableResult Read(TextReader reader)
    {
        var header = reader.ReadLine() ?? throw new ResultFormatException("The document is empty.");
        var variables = header.Split('\t', StringSplitOptions.RemoveEmptyEntries).Select(name => name.TrimStart('?', '$')).ToImmutableArray();
        var rows = new List<ImmutableArray<Term?>>();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            if (fields.Length != Math.Max(1, variables.Length))
                throw new ResultFormatException($"Row {rows.Count + 1} has {fields.Length} fields for {variables.Length} variables.");
            rows.Add([.. fields.Take(variables.Length).Select(TermOf)]);
        }
        return new TableResult(new ResultTable(variables, rows));
    }

    /// <summary>The datatype of a number that stands without quotes, or <see langword="null"/> where it cannot.</summary>
    public static string? DatatypeOfNumber(string text)
    {
        if (IntegerForm().IsMatch(text))
            return Xsd.Integer;
        if (DecimalForm().IsMatch(text))
            return Xsd.Decimal;
        return DoubleForm().IsMatch(text) ? Xsd.Double : null;
    }

    static Term? TermOf(string field)
    {
        if (field.Length == 0)
            return null;
        if (field.StartsWith("_:", StringComparison.Ordinal))
            return new BlankNode(field[2..]);
        try
        {
            return field.StartsWith("<<(", StringComparison.Ordinal) ? NTriplesReader.ParseTriple(Encoding.UTF8.GetBytes(field)) : SparqlParser.ParseTerm(field);
        }
        catch (FormatException error)
        {
            throw new ResultFormatException($"This is no term: {field}", error);
        }
    }

    [GeneratedRegex("^[+-]?[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex IntegerForm();

    [GeneratedRegex("^[+-]?[0-9]*\\.[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalForm();

    [GeneratedRegex("^[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)[eE][+-]?[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex DoubleForm();
}
