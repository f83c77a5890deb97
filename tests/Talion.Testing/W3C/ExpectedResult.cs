using System.Globalization;
using Talion.Rdf.Terms;
using Talion.Sparql.Results;

namespace Talion.Testing.W3C;

/// <summary>Reads expected results, in the formats of results or in the suites' own RDF vocabulary.</summary>
public static class ExpectedResult
{
    const string ResultSet = "http://www.w3.org/2001/sw/DataAccess/tests/result-set#";

    public static QueryResult Read(ManifestEntry entry)
    {
        var path = ManifestEntry.PathOf(entry.Result);
        var format = Path.GetExtension(path) switch
        {
            ".srx" => ResultFormat.Xml,
            ".srj" => ResultFormat.Json,
            ".csv" => ResultFormat.Csv,
            ".tsv" => ResultFormat.Tsv,
            _ => (ResultFormat?)null,
        };
        if (format is null)
            return FromRdf(new TripleSet(Dataset.ReadFile(entry, entry.Result!, null)));
        using var stream = File.OpenRead(path);
        return ResultDocument.Read(stream, format.Value);
    }

    static QueryResult FromRdf(TripleSet triples)
    {
        var root = triples.Subjects(RdfVocabulary.Type, Name("ResultSet")).Single();
        if (triples.Object(root, Name("boolean")) is Literal boolean)
            return new BooleanResult(boolean.Value == "true");
        var variables = triples.Objects(root, Name("resultVariable")).Select(name => ((Literal)name).Value).ToImmutableArray();
        var solutions = triples.Objects(root, Name("solution"))
            .OrderBy(solution => triples.Object(solution, Name("index")) is Literal index ? int.Parse(index.Value, CultureInfo.InvariantCulture) : 0);
        return new TableResult(new ResultTable(variables, [.. solutions.Select(solution => Row(triples, solution, variables))]));
    }

    static ImmutableArray<Term?> Row(TripleSet triples, Term solution, ImmutableArray<string> variables)
    {
        var bindings = triples.Objects(solution, Name("binding"))
            .ToDictionary(binding => ((Literal)triples.Object(binding, Name("variable"))!).Value, binding => triples.Object(binding, Name("value")));
        return [.. variables.Select(variable => bindings.GetValueOrDefault(variable))];
    }

    static Iri Name(string local) => new(ResultSet + local);
}
