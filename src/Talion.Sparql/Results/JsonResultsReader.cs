using System.Text.Json;
using Talion.Rdf.Terms;
using Talion.Sparql.Evaluation;

namespace Talion.Sparql.Results;

/// <summary>SPARQL 1.2 Query Results JSON Format; takes the older <c>typed-literal</c> too.</summary>
static class JsonResultsReader
{
    public static QueryResult Read(Stream stream)
    {
        try
        {
            using var document = JsonDocument.Parse(stream);
            return Read(document.RootElement);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new ResultFormatException($"The document is no result in JSON: {error.Message}", error);
        }
    }

    static QueryResult Read(JsonElement root)
    {
        if (root.TryGetProperty("boolean", out var boolean))
            return new BooleanResult(boolean.GetBoolean());
        var variables = root.GetProperty("head").GetProperty("vars").EnumerateArray().Select(name => name.GetString()!).ToImmutableArray();
        var rows = root.GetProperty("results").GetProperty("bindings").EnumerateArray().Select(binding => Row(binding, variables));
        return new TableResult(new ResultTable(variables, [.. rows]));
    }

    static ImmutableArray<Term?> Row(JsonElement binding, ImmutableArray<string> variables) =>
        [.. variables.Select(variable => binding.TryGetProperty(variable, out var term) ? TermOf(term) : null)];

    static Term TermOf(JsonElement term)
    {
        var value = term.GetProperty("value");
        return term.GetProperty("type").GetString() switch
        {
            "uri" => new Iri(value.GetString()!),
            "bnode" => new BlankNode(value.GetString()!),
            "literal" or "typed-literal" => LiteralOf(term, value.GetString()!),
            "triple" => TripleTerms.Make(TermOf(value.GetProperty("subject")), TermOf(value.GetProperty("predicate")), TermOf(value.GetProperty("object")))
                ?? throw new ResultFormatException("A triple's parts cannot stand where they do."),
            var type => throw new ResultFormatException($"There is no kind of term called {type}."),
        };
    }

    static Literal LiteralOf(JsonElement term, string value)
    {
        if (term.TryGetProperty("xml:lang", out var language))
            return Literal.Tagged(value, term.TryGetProperty("its:dir", out var direction) ? $"{language.GetString()}--{direction.GetString()}" : language.GetString()!);
        return term.TryGetProperty("datatype", out var datatype) ? new Literal(value, datatype.GetString()!) : new Literal(value);
    }
}
