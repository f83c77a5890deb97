using Talion.Rdf.Canonical;
using Talion.Rdf.Terms;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Results;
using Talion.Store.Indexes;
using Talion.Testing.W3C;

namespace Talion.Sparql.Tests.W3C;

[TestClass]
public sealed class QueryEvaluationTests
{
    const string LaxCardinality = ManifestReader.Namespace + "LaxCardinality";

    [TestMethod]
    [DynamicData(nameof(Entries))]
    public void Queries_give_the_expected_result(ManifestEntry entry)
    {
        var file = entry.Action is Iri ? entry.Action : entry.Property(entry.Action!, $"{Dataset.Query}query")!;
        var query = SparqlQuery.Parse(File.ReadAllText(ManifestEntry.PathOf(file)), entry.BaseOf(file));
        var data = Dataset.Read(entry, entry.Action!, Dataset.Query);
        foreach (var graph in query.Syntax.From.Concat(query.Syntax.FromNamed).Distinct().Where(graph => !data.Any(quad => quad.Graph is Iri name && name.Value == graph)))
            data.AddRange(Dataset.ReadFile(entry, new Iri(graph), new Iri(graph)));
        var options = new QueryOptions { Dataset = QueryDataset.AsStored, Service = (endpoint, text, _) => Ask(entry, endpoint, text) };

        Check(entry, query, query.Execute(MemoryStore.Of(data).Current, options));
    }

    static IEnumerable<TestDataRow<ManifestEntry>> Entries() => SparqlSuites.OfTypes("QueryEvaluationTest", "CSVResultFormatTest");

    static void Check(ManifestEntry entry, SparqlQuery query, QueryResult result)
    {
        switch (result)
        {
            case TriplesResult triples:
                var expected = Dataset.ReadFile(entry, entry.Result!, null);
                Assert.IsTrue(RdfCanonicalizer.AreIsomorphic(triples.Triples, expected));
                break;
            case BooleanResult boolean:
                Assert.AreEqual(ExpectedResult.Read(entry), boolean);
                break;
            case SolutionsResult { Solutions: var solutions }:
                CheckTable(entry, query, solutions.ToTable());
                break;
        }
    }

    static void CheckTable(ManifestEntry entry, SparqlQuery query, ResultTable table)
    {
        var expected = ((TableResult)ExpectedResult.Read(entry)).Table;
        var lax = entry.Property($"{ManifestReader.Namespace}resultCardinality") is Iri { Value: LaxCardinality };
        var textOnly = entry.Type == "CSVResultFormatTest";
        Assert.IsTrue(
            TableComparison.AreSame(table, expected, query.Syntax.OrderBy.Length > 0, lax, textOnly), $"expected\n{Show(expected)}\nbut got\n{Show(table)}");
        foreach (var format in new[] { ResultFormat.Xml, ResultFormat.Json, ResultFormat.Tsv, ResultFormat.Csv })
            Assert.IsTrue(TableComparison.AreSame(Copy(table, format), table, ordered: true, textOnly: format == ResultFormat.Csv), $"{format} changes the table.");
    }

    static ResultTable Copy(ResultTable table, ResultFormat format)
    {
        using var stream = new MemoryStream();
        ResultDocument.Write(new TableResult(table), format, stream);
        stream.Position = 0;
        return ((TableResult)ResultDocument.Read(stream, format)).Table;
    }

    static ResultTable Ask(ManifestEntry entry, string endpoint, string text)
    {
        var service = entry.Properties(entry.Action!, $"{Dataset.Query}serviceData")
            .FirstOrDefault(node => entry.Property(node, $"{Dataset.Query}endpoint") is Iri name && name.Value == endpoint)
            ?? throw new IOException($"Nobody answers at {endpoint}.");
        var options = new QueryOptions { Dataset = QueryDataset.AsStored, Service = (other, inner, _) => Ask(entry, other, inner) };
        return SparqlQuery.Parse(text).Select(MemoryStore.Of(Dataset.Read(entry, service, Dataset.Query)).Current, options).ToTable();
    }

    static string Show(ResultTable table) => string.Join('\n', table.Rows.Select(row => string.Join(" | ", row.Select((term, column) => $"{table.Variables[column]}={term}"))));
}
