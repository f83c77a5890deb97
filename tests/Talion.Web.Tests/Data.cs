using System.Globalization;
using Talion.Rdf.Terms;

namespace Talion.Web.Tests;

/// <summary>Quads for tests.</summary>
static class Data
{
    public const string Base = "http://example.org/";

    public static Iri Name(string local) => new(Base + local);

    public static Quad Fact(string @object = "o", string? graph = "g") => new(Name("s"), Name("p"), new Literal(@object), graph is null ? null : Name(graph));

    /// <summary>So many triples of one property.</summary>
    public static IEnumerable<Quad> Numbers(int count) =>
        Enumerable.Range(0, count).Select(number => new Quad(Name($"n{number}"), Name("number"), new Literal(number.ToString(CultureInfo.InvariantCulture), Xsd.Integer), Name("numbers")));

    /// <summary>A request's query string.</summary>
    public static string Url(string query, string rest = "") => $"/sparql?query={Uri.EscapeDataString(query)}{rest}";
}
