using System.Globalization;
using Talion.Knowledge;
using Talion.Knowledge.Mapping;
using Talion.Rdf.Terms;
using Talion.Sparql;
using Talion.Sparql.Results;
using Talion.Sparql.Sources;

namespace Talion.Web.Explorer.Things;

/// <summary>Reads actors, places and their parts in events out of the graph.</summary>
sealed class ThingReader
{
    const string EventBase = "SELECT ?event WHERE { ?event tal:account ?account } LIMIT 1";

    const string Labels = """
        SELECT DISTINCT ?thing ?label WHERE {
          { ?thing skos:prefLabel ?label } UNION { ?account tal:role/rdf:value ?thing . ?thing rdfs:label ?label } UNION { ?account sem:hasPlace ?thing . ?thing rdfs:label ?label }
        }
        """;

    const string Classes = "SELECT DISTINCT ?thing ?class WHERE { ?thing skos:prefLabel ?label ; a ?class }";
    const string Aliases = "SELECT DISTINCT ?thing ?alias WHERE { ?thing skos:altLabel ?alias ; a ?class }";
    const string Points = "SELECT DISTINCT ?thing ?point WHERE { ?thing geo:hasGeometry/geo:asWKT ?point }";
    const string Larger = "SELECT DISTINCT ?thing ?larger WHERE { ?thing geo:sfWithin|tal:country ?larger }";
    const string Same = "SELECT DISTINCT ?thing ?same WHERE { ?thing owl:sameAs ?same }";

    const string Roles = """
        SELECT DISTINCT ?event ?kind ?basis ?thing WHERE {
          ?event tal:account/tal:role ?role . ?role sem:roleType ?kind ; rdf:value ?thing . OPTIONAL { ?role tal:basis ?basis }
        }
        """;

    const string Places = "SELECT DISTINCT ?event ?thing WHERE { ?event tal:account ?account ; sem:hasPlace ?thing }";

    readonly IQuadSource source;
    readonly string baseIri;

    ThingReader(IQuadSource source)
    {
        this.source = source;
        baseIri = Rows(EventBase).Select(row => Value(row, "event")).FirstOrDefault() is { } first ? first[..first.LastIndexOf("event/", StringComparison.Ordinal)] : ResourceNames.DefaultBase;
    }

    public static ThingIndex Read(IQuadSource source)
    {
        var reader = new ThingReader(source);
        return new ThingIndex(reader.baseIri, reader.Things(), [.. reader.Parts()]);
    }

    IEnumerable<Thing> Things()
    {
        var classes = Rows(Classes).ToLookup(row => Value(row, "thing"), row => Value(row, "class"));
        var aliases = Rows(Aliases).ToLookup(row => Value(row, "thing"), row => Value(row, "alias"));
        var points = Rows(Points).ToLookup(row => Value(row, "thing"), row => Value(row, "point"));
        var larger = Rows(Larger).ToLookup(row => Value(row, "thing"), row => Id(row, "larger"));
        var same = Rows(Same).ToLookup(row => Value(row, "thing"), row => Value(row, "same"));
        foreach (var named in Rows(Labels).Where(row => Value(row, "thing").StartsWith(baseIri, StringComparison.Ordinal)).GroupBy(row => Value(row, "thing")))
        {
            var iri = named.Key;
            var (north, east) = Point(points[iri].Order(StringComparer.Ordinal).FirstOrDefault());
            var kind = ThingKinds.Of(classes[iri]);
            yield return new Thing(
                Uri.UnescapeDataString(iri[baseIri.Length..]),
                named.Select(row => Value(row, "label")).Order(StringComparer.Ordinal).First(),
                kind,
                [.. aliases[iri].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                north,
                east,
                larger[iri].Order(StringComparer.Ordinal).LastOrDefault(),
                [.. same[iri].Order(StringComparer.Ordinal)]);
        }
    }

    /// <summary>Who is named as an attacker on any word but suspicion is not merely suspected.</summary>
    IEnumerable<Part> Parts()
    {
        var roles = Rows(Roles).Select(row => new Part(Id(row, "event"), Kind(row), Id(row, "thing"))).ToHashSet();
        return roles.Where(part => part.Kind != PartKind.Suspected || !roles.Contains(part with { Kind = PartKind.Attacker }))
            .Concat(Rows(Places).Select(row => new Part(Id(row, "event"), PartKind.Place, Id(row, "thing"))))
            .OrderBy(part => part.Event, StringComparer.Ordinal).ThenBy(part => part.Kind).ThenBy(part => part.Thing, StringComparer.Ordinal);
    }

    static PartKind Kind(Solution row) =>
        Vocabulary.Tal.TargetRole.Equals(row["kind"]) ? PartKind.Target
        : row["basis"] is Iri basis && basis.Value.EndsWith("#suspected", StringComparison.Ordinal) ? PartKind.Suspected
        : PartKind.Attacker;

    string Id(Solution row, string variable)
    {
        var iri = Value(row, variable);
        return Uri.UnescapeDataString(iri.StartsWith(baseIri, StringComparison.Ordinal) ? iri[baseIri.Length..] : iri);
    }

    static string Value(Solution row, string variable) => row[variable] switch
    {
        Iri iri => iri.Value,
        Literal literal => literal.Value,
        var other => other?.ToString() ?? "",
    };

    IEnumerable<Solution> Rows(string query)
    {
        var prefixes = string.Concat(Vocabulary.Prefixes.Select(prefix => $"PREFIX {prefix.Key}: <{prefix.Value}>\n"));
        return SparqlQuery.Parse(prefixes + query).Select(source);
    }

    /// <summary>Degrees north and east out of <c>POINT(east north)</c>.</summary>
    static (double? North, double? East) Point(string? text)
    {
        if (text is null || text.IndexOf('(', StringComparison.Ordinal) is var open && open < 0)
            return (null, null);
        var numbers = text[(open + 1)..].TrimEnd(')').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return numbers is [var east, var north] && double.TryParse(east, CultureInfo.InvariantCulture, out var x) && double.TryParse(north, CultureInfo.InvariantCulture, out var y)
            ? (y, x)
            : (null, null);
    }
}
