using Talion.Rdf.Terms;

namespace Talion.Rdf.Syntax;

/// <summary>Gives the same object for the same IRI within a document, up to a bound on its own size.</summary>
sealed class IriCache
{
    const int Most = 1 << 16;

    readonly Dictionary<string, Iri> known = new(StringComparer.Ordinal);

    public Iri Get(string value)
    {
        if (known.TryGetValue(value, out var iri))
            return iri;
        if (known.Count == Most)
            known.Clear();
        return known[value] = new Iri(value);
    }
}
