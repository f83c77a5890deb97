using Talion.Cli.Commands;
using Talion.Knowledge;
using Talion.Rdf;
using Talion.Rdf.Syntax;
using Talion.Sparql.Results;

namespace Talion.Cli.Rendering;

/// <summary>Writes the answer to a query of any form.</summary>
static class QueryOutput
{
    /// <exception cref="UsageException">The answer is triples, and the format has no way to write them.</exception>
    public static void Write(QueryResult result, QueryFormat format, Terminal terminal)
    {
        switch (result, format)
        {
            case (TriplesResult triples, _):
                RdfDocument.Write(triples.Triples, terminal.Output, Syntax(format), Prefixes());
                break;
            case (SolutionsResult { Solutions: var solutions }, QueryFormat.Table):
                TextTable.Write(terminal, solutions.Variables, solutions.Select(solution => solution.ToRow().Select(TermText.Of).ToArray()));
                break;
            case (TableResult { Table: var table }, QueryFormat.Table):
                TextTable.Write(terminal, table.Variables, table.Rows.Select(row => row.Select(TermText.Of).ToArray()));
                break;
            case (BooleanResult { Value: var value }, QueryFormat.Table):
                terminal.Output.Write(value ? "yes\n" : "no\n");
                break;
            default:
                terminal.Output.Flush();
                ResultDocument.Write(result, Document(format), terminal.OutputBytes);
                break;
        }
    }

    static ResultFormat Document(QueryFormat format) => format switch
    {
        QueryFormat.Json => ResultFormat.Json,
        QueryFormat.Csv => ResultFormat.Csv,
        QueryFormat.Tsv => ResultFormat.Tsv,
        _ => ResultFormat.Xml,
    };

    static RdfFormat Syntax(QueryFormat format) => format switch
    {
        QueryFormat.Table => RdfFormat.Turtle,
        QueryFormat.Json => RdfFormat.JsonLd,
        QueryFormat.Xml => RdfFormat.RdfXml,
        _ => throw new UsageException("the query gives triples, which are written as table, json or xml"),
    };

    static PrefixMap Prefixes()
    {
        var prefixes = new PrefixMap();
        foreach (var (prefix, iri) in Vocabulary.Prefixes)
            prefixes.Add(prefix, iri);
        return prefixes;
    }
}
