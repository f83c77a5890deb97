using System.Collections.Frozen;
using System.Text;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Decisions;
using Talion.Rdf;
using Talion.Rdf.Syntax;
using Talion.Sparql;
using Talion.Sparql.Results;
using Talion.Sparql.Syntax;

namespace Talion.Cli.Tests.BadInput;

/// <summary>Everything that reads a document, with the exception that it documents.</summary>
static class Readers
{
    public static FrozenDictionary<string, (Action<byte[]> Read, Type Error)> All { get; } = new Dictionary<string, (Action<byte[]>, Type)>
    {
        ["Turtle"] = Rdf(RdfFormat.Turtle),
        ["TriG"] = Rdf(RdfFormat.TriG),
        ["N-Triples"] = Rdf(RdfFormat.NTriples),
        ["N-Quads"] = Rdf(RdfFormat.NQuads),
        ["RDF/XML"] = Rdf(RdfFormat.RdfXml),
        ["JSON-LD"] = Rdf(RdfFormat.JsonLd),
        ["query"] = (content => SparqlQuery.Parse(Encoding.UTF8.GetString(content)), typeof(SparqlSyntaxException)),
        ["update"] = (content => SparqlUpdate.Parse(Encoding.UTF8.GetString(content)), typeof(SparqlSyntaxException)),
        ["JSON results"] = Results(ResultFormat.Json),
        ["XML results"] = Results(ResultFormat.Xml),
        ["CSV results"] = Results(ResultFormat.Csv),
        ["TSV results"] = Results(ResultFormat.Tsv),
        ["records"] = (content => _ = RecordJson.ReadAll(new StreamReader(new MemoryStream(content))).Count(), typeof(FormatException)),
        ["decisions"] = (content => DecisionYaml.Read(new StreamReader(new MemoryStream(content))), typeof(FormatException)),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    static (Action<byte[]>, Type) Rdf(RdfFormat format) =>
        (content => _ = RdfDocument.Read(new MemoryStream(content), format, "http://example.org/").Count(), typeof(RdfSyntaxException));

    static (Action<byte[]>, Type) Results(ResultFormat format) =>
        (content => ResultDocument.Read(new MemoryStream(content), format), typeof(ResultFormatException));
}
