using System.Text;
using Talion.Rdf.Terms;

namespace Talion.Sparql.Results;

/// <summary>Writes and reads results of <c>SELECT</c> and <c>ASK</c>.</summary>
public static class ResultDocument
{
    /// <summary>Writes a result as UTF-8, row by row. The stream stays open.</summary>
    /// <exception cref="ArgumentException">The result is triples, which have other formats.</exception>
    public static void Write(QueryResult result, ResultFormat format, Stream stream)
    {
        switch (result)
        {
            case SolutionsResult { Solutions: var solutions }:
                Write(solutions.Variables, solutions.Select(solution => solution.ToRow()), format, stream);
                break;
            case TableResult { Table: var table }:
                Write(table.Variables, table.Rows, format, stream);
                break;
            case BooleanResult { Value: var value }:
                Write(value, format, stream);
                break;
            default:
                throw new ArgumentException("Triples are written in a syntax of RDF.", nameof(result));
        }
    }

    /// <summary>Reads a document.</summary>
    /// <returns>A <see cref="TableResult"/> or a <see cref="BooleanResult"/>.</returns>
    /// <exception cref="ResultFormatException">The document does not keep to the format.</exception>
    public static QueryResult Read(Stream stream, ResultFormat format) => format switch
    {
        ResultFormat.Xml => XmlResultsReader.Read(stream),
        ResultFormat.Json => JsonResultsReader.Read(stream),
        ResultFormat.Csv => CsvResultsReader.Read(new StreamReader(stream, Encoding.UTF8)),
        _ => TsvResultsReader.Read(new StreamReader(stream, Encoding.UTF8)),
    };

    static void Write(ImmutableArray<string> variables, IEnumerable<ImmutableArray<Term?>> rows, ResultFormat format, Stream stream)
    {
        switch (format)
        {
            case ResultFormat.Xml:
                XmlResultsWriter.Write(variables, rows, stream);
                break;
            case ResultFormat.Json:
                JsonResultsWriter.Write(variables, rows, stream);
                break;
            case ResultFormat.Csv:
                CsvResultsWriter.Write(variables, rows, stream);
                break;
            default:
                TsvResultsWriter.Write(variables, rows, stream);
                break;
        }
    }

    static void Write(bool value, ResultFormat format, Stream stream)
    {
        switch (format)
        {
            case ResultFormat.Xml:
                XmlResultsWriter.Write(value, stream);
                break;
            case ResultFormat.Json:
                JsonResultsWriter.Write(value, stream);
                break;
            default:
                // CSV and TSV have no form for this; a bare word is what other engines write.
                stream.Write(value ? "true\n"u8 : "false\n"u8);
                break;
        }
    }
}
