using System.Security.Cryptography;
using Talion.Rdf.NTriples;
using Talion.Rdf.Terms;

namespace Talion.Rdf.Canonical;

/// <summary>
/// Gives blank nodes canonical labels by RDFC-1.0 (<see href="https://www.w3.org/TR/rdf-canon/">RDF Dataset Canonicalization</see>), and
/// compares datasets by them. Blank nodes within triple terms, which RDFC-1.0 does not know, are told apart by their way into the term.
/// </summary>
public static class RdfCanonicalizer
{
    /// <summary>
    /// How much work among alike blank nodes is allowed where nothing else is said, in about as many moves of a label: well above what real data
    /// need (a ring of a hundred alike nodes takes a fifth of it), well below what a graph made to be hard ("poison") would take; a second or so.
    /// </summary>
    public const long DefaultMostWork = 4_000_000;

    /// <summary>Labels a dataset canonically.</summary>
    /// <param name="quads">Any quads, in any order; doubles count once.</param>
    /// <param name="algorithm">SHA-256 where not given; else <see cref="HashAlgorithmName.SHA256"/> or <see
    /// cref="HashAlgorithmName.SHA384"/>.</param>
    /// <param name="mostWork">Work among alike blank nodes that is allowed.</param>
    /// <exception cref="CanonicalizationLimitException">The blank nodes are too alike for that much work.</exception>
    public static CanonicalDataset Canonicalize(IEnumerable<Quad> quads, HashAlgorithmName? algorithm = null,
        long mostWork = DefaultMostWork)
    {
        Quad[] distinct = [.. quads.Distinct()];
        var labels = new CanonicalizationRun(distinct, algorithm ?? HashAlgorithmName.SHA256, mostWork).Run();
        var relabelled = distinct.Select(quad => quad.Relabel(node => new BlankNode(labels[node.Label]))).ToArray();
        var lines = Array.ConvertAll(relabelled, quad => NTriplesFormat.Format(quad));
        Array.Sort(lines, relabelled, CodePointComparer.Instance);
        return new CanonicalDataset([.. relabelled], labels);
    }

    /// <summary>Whether two datasets are the same but for the labels of their blank nodes.</summary>
    /// <exception cref="CanonicalizationLimitException">Their blank nodes are too alike to tell.</exception>
    public static bool AreIsomorphic(IEnumerable<Quad> first, IEnumerable<Quad> second)
    {
        var left = first.ToHashSet();
        var right = second.ToHashSet();
        if (left.Count != right.Count)
            return false;
        return left.SetEquals(right) || Canonicalize(left).Quads.SequenceEqual(Canonicalize(right).Quads);
    }
}
