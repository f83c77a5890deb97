using Talion.Rdf.Terms;

namespace Talion.Store.Tests.Durable;

/// <summary>The same quads for the same seed, with terms that repeat in all positions.</summary>
static class RandomQuads
{
    public static List<Quad> Of(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => new Quad(
            random.Next(10) == 0 ? new BlankNode($"b{random.Next(20)}") : Iri(random, 40),
            Iri(random, 8),
            Object(random),
            random.Next(4) == 0 ? null : Iri(random, 6)))];
    }

    static Term Object(Random random) => random.Next(7) switch
    {
        0 or 1 => Iri(random, 40),
        2 or 3 => new Literal($"v{random.Next(30)}"),
        4 or 5 => Literal.Tagged($"v{random.Next(30)}", random.Next(3) switch { 0 => "en", 1 => "ar", _ => "ar--rtl" }),
        _ => new TripleTerm(random.Next(2) == 0 ? new BlankNode($"t{random.Next(5)}") : Iri(random, 40), Iri(random, 8), Object(random)),
    };

    static Iri Iri(Random random, int different) => new($"http://example.org/{random.Next(different)}");
}
