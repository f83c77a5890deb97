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
            random.Next(3) switch { 0 => Iri(random, 40), 1 => new Literal($"v{random.Next(30)}"), _ => Literal.Tagged($"v{random.Next(30)}", random.Next(2) == 0 ? "en" : "ar") },
            random.Next(4) == 0 ? null : Iri(random, 6)))];
    }

    static Iri Iri(Random random, int different) => new($"http://example.org/{random.Next(different)}");
}
