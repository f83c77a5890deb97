using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Talion.Rdf.NTriples;
using Talion.Rdf.Terms;

namespace Talion.Rdf.Canonical;

/// <summary>
/// One run of RDFC-1.0 over a dataset (<see href="https://www.w3.org/TR/rdf-canon/">RDF Dataset Canonicalization</see>, section 4).
/// </summary>
sealed class CanonicalizationRun
{
    const int CostOfHash = 32;

    readonly HashAlgorithmName algorithm;
    readonly Dictionary<string, List<Quad>> mentions = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> firstDegreeHashes = new(StringComparer.Ordinal);
    readonly IdentifierIssuer canonical = new("c14n");
    long workLeft;

    public CanonicalizationRun(IEnumerable<Quad> quads, HashAlgorithmName algorithm, long mostWork)
    {
        this.algorithm = algorithm;
        workLeft = mostWork;
        foreach (var quad in quads)
        {
            foreach (var label in Labels(quad))
                Mentions(label).Add(quad);
        }
    }

    /// <summary>Canonical identifiers by label (section 4.4.3).</summary>
    public IReadOnlyDictionary<string, string> Run()
    {
        var byHash = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var label in mentions.Keys.Order(StringComparer.Ordinal))
        {
            var hash = HashFirstDegree(label);
            if (!byHash.TryGetValue(hash, out var labels))
                byHash[hash] = labels = [];
            labels.Add(label);
        }
        foreach (var (_, labels) in byHash.Where(pair => pair.Value.Count == 1))
            canonical.Issue(labels[0]);
        foreach (var (_, labels) in byHash.Where(pair => pair.Value.Count > 1))
            IssueAlike(labels);
        return canonical.Issued;
    }

    void IssueAlike(List<string> labels)
    {
        var results = new List<(string Hash, IdentifierIssuer Issuer)>();
        foreach (var label in labels.Where(label => !canonical.Has(label)))
        {
            var issuer = new IdentifierIssuer("b");
            issuer.Issue(label);
            results.Add(HashNDegree(label, issuer));
        }
        foreach (var (_, issuer) in results.OrderBy(result => result.Hash, StringComparer.Ordinal))
        {
            foreach (var label in issuer.Order)
                canonical.Issue(label);
        }
    }

    /// <summary>Section 4.6.3.</summary>
    string HashFirstDegree(string label)
    {
        if (firstDegreeHashes.TryGetValue(label, out var known))
            return known;
        var lines = mentions[label].Select(quad => NTriplesFormat.Format(Masked(quad, label))).Order(CodePointComparer.Instance);
        return firstDegreeHashes[label] = Hash(string.Concat(lines));
    }

    static Quad Masked(Quad quad, string label) => quad.Relabel(node => new BlankNode(node.Label == label ? "a" : "z"));

    /// <summary>Section 4.7.3.</summary>
    string HashRelated(string related, Quad quad, IdentifierIssuer issuer, string position)
    {
        var input = new StringBuilder(position);
        if (position != "g")
            NTriplesFormat.Append(input, quad.Predicate);
        var identifier = canonical.Find(related) ?? issuer.Find(related);
        return Hash(input.Append(identifier is null ? HashFirstDegree(related) : "_:" + identifier).ToString());
    }

    /// <summary>Section 4.8.3.</summary>
    (string Hash, IdentifierIssuer Issuer) HashNDegree(string label, IdentifierIssuer issuer)
    {
        Spend(issuer);
        var data = new StringBuilder();
        foreach (var (hash, related) in Related(label, issuer))
        {
            data.Append(hash);
            var best = BestPath(related, issuer);
            data.Append(best.Path);
            issuer = best.Issuer;
        }
        return (Hash(data.ToString()), issuer);
    }

    SortedDictionary<string, List<string>> Related(string label, IdentifierIssuer issuer)
    {
        var related = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var quad in mentions[label])
        {
            foreach (var (node, position) in Nodes(quad))
            {
                if (node.Label == label)
                    continue;
                var hash = HashRelated(node.Label, quad, issuer, position);
                if (!related.TryGetValue(hash, out var labels))
                    related[hash] = labels = [];
                labels.Add(node.Label);
            }
        }
        return related;
    }

    (string Path, IdentifierIssuer Issuer) BestPath(List<string> related, IdentifierIssuer issuer)
    {
        (string Path, IdentifierIssuer Issuer)? best = null;
        foreach (var permutation in Permutations.Of(related))
        {
            Spend(issuer);
            if (TryPath(permutation, issuer.Copy(), best?.Path) is { } found
                && (best is null || string.CompareOrdinal(found.Path, best.Value.Path) < 0))
                best = found;
        }
        return best!.Value;
    }

    /// <summary>The path for one order of alike nodes; <see langword="null"/> as soon as it cannot be better than the best one.</summary>
    (string Path, IdentifierIssuer Issuer)? TryPath(IReadOnlyList<string> permutation, IdentifierIssuer issuer, string? best)
    {
        var path = new StringBuilder();
        List<string> recursion = [];
        foreach (var related in permutation)
        {
            if (canonical.Find(related) is { } identifier)
                path.Append("_:").Append(identifier);
            else
            {
                if (!issuer.Has(related))
                    recursion.Add(related);
                path.Append("_:").Append(issuer.Issue(related));
            }
            if (IsWorse(path, best))
                return null;
        }
        foreach (var related in recursion)
        {
            var result = HashNDegree(related, issuer);
            path.Append("_:").Append(issuer.Issue(related)).Append('<').Append(result.Hash).Append('>');
            issuer = result.Issuer;
            if (IsWorse(path, best))
                return null;
        }
        return (path.ToString(), issuer);
    }

    static bool IsWorse(StringBuilder path, string? best) =>
        best is not null && path.Length >= best.Length && string.CompareOrdinal(path.ToString(), best) > 0;

    /// <summary>A step costs a fixed share for its hash, and one for each label that its issuer carries along.</summary>
    void Spend(IdentifierIssuer issuer)
    {
        workLeft -= CostOfHash + issuer.Order.Count;
        if (workLeft < 0 || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new CanonicalizationLimitException();
    }

    string Hash(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return Convert.ToHexStringLower(algorithm == HashAlgorithmName.SHA384 ? SHA384.HashData(bytes) : SHA256.HashData(bytes));
    }

    List<Quad> Mentions(string label)
    {
        if (!mentions.TryGetValue(label, out var quads))
            mentions[label] = quads = [];
        return quads;
    }

    static IEnumerable<string> Labels(Quad quad) => quad.BlankNodes().Select(node => node.Label).Distinct();

    static IEnumerable<(BlankNode Node, string Position)> Nodes(Quad quad) =>
        [.. Nodes(quad.Subject, "s"), .. Nodes(quad.Object, "o"), .. Nodes(quad.Graph, "g")];

    /// <summary>The blank nodes of a term, each with its way from the quad down, triple terms' predicates included.</summary>
    static IEnumerable<(BlankNode Node, string Position)> Nodes(Term? term, string position) => term switch
    {
        BlankNode node => [(node, position)],
        TripleTerm triple => Nodes(triple.Subject, $"{position}{triple.Predicate}s").Concat(Nodes(triple.Object, $"{position}{triple.Predicate}o")),
        _ => [],
    };
}
