using Talion.Sparql;
using Talion.Sparql.Results;
using Talion.Sparql.Sources;

namespace Talion.Benchmarks.Serving;

/// <summary>A question of a client, and the rows that are the right answer.</summary>
/// <param name="Kind">What is asked for.</param>
/// <param name="Text">The query.</param>
sealed record MixedQuery(string Kind, string Text)
{
    const int Different = 500;
    const string Prefixes = "PREFIX : <https://bench.example/v#> PREFIX e: <https://bench.example/event/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";

    /// <summary>The next question by chance: mostly look-ups, some chains, some that join.</summary>
    public static MixedQuery Next(Random random, int events)
    {
        // A few hundred different ones, so that the right answers are worked out once and for all.
        var (number, actor, country) = (random.Next(Different) * (events / Different), random.Next(60), random.Next(12));
        return random.Next(100) switch
        {
            < 40 => new("all that is said of one event", Prefixes + $"SELECT ?p ?o {{ GRAPH ?g {{ e:{number} ?p ?o }} }}"),
            < 60 => new("the event with an identifier", Prefixes + $"SELECT ?e ?d {{ GRAPH ?g {{ ?e :id \"ev-{number}\" ; :date ?d }} }}"),
            < 75 => new("what led to one event", Prefixes + $"SELECT ?x {{ e:{number} :retaliatesFor+ ?x }}"),
            < 85 => new("what one event led to", Prefixes + $"SELECT ?x {{ ?x :retaliatesFor+ e:{number} }}"),
            < 95 => new("one actor in one country in one summer", Prefixes + $$"""
                SELECT ?e ?b ?d { ?e :actor <https://bench.example/actor/{{actor}}> ; :target ?b ; :date ?d . ?b :locatedIn <https://bench.example/country/{{country}}> .
                FILTER(?d >= "2024-06-01T00:00:00Z"^^xsd:dateTime && ?d < "2024-09-01T00:00:00Z"^^xsd:dateTime) }
                """),
            < 99 => new("deadly attacks of one actor that nobody answered", Prefixes + $$"""
                SELECT ?e ?k { ?e :actor <https://bench.example/actor/{{actor}}> ; :killed ?k . FILTER(?k > 5) FILTER NOT EXISTS { ?later :retaliatesFor ?e } }
                """),
            _ => new("attacks by type and country, counted", Prefixes + $$"""
                SELECT ?t (COUNT(?e) AS ?n) { ?e :type ?t ; :target ?b . ?b :locatedIn <https://bench.example/country/{{country}}> } GROUP BY ?t
                """),
        };
    }

    /// <summary>The rows of an answer in CSV, whatever their order.</summary>
    public static string Rows(string csv) => string.Join('\n', csv.Split("\r\n").Order(StringComparer.Ordinal));

    /// <summary>The rows that a state has for it.</summary>
    public string RowsIn(IQuadSource source)
    {
        using var answer = new MemoryStream();
        ResultDocument.Write(SparqlQuery.Parse(Text).Execute(source), ResultFormat.Csv, answer);
        return Rows(System.Text.Encoding.UTF8.GetString(answer.ToArray()));
    }
}
