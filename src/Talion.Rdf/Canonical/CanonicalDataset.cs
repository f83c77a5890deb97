using Talion.Rdf.NTriples;
using Talion.Rdf.Terms;

namespace Talion.Rdf.Canonical;

/// <summary>A dataset with canonical labels for its blank nodes: isomorphic datasets give the same one.</summary>
/// <param name="Quads">Each quad once, in code point order of its canonical N-Quads line.</param>
/// <param name="Labels">The canonical label (<c>c14n0</c> and so on) for each label of the input.</param>
public sealed record CanonicalDataset(ImmutableArray<Quad> Quads, IReadOnlyDictionary<string, string> Labels)
{
    /// <summary>The canonical N-Quads document.</summary>
    public string ToNQuads() => string.Concat(Quads.Select(quad => NTriplesFormat.Format(quad)));
}
