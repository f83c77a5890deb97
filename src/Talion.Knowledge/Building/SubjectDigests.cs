using System.Runtime.InteropServices;
using Talion.Knowledge.Resolution.Comparisons;
using Talion.Rdf.Terms;

namespace Talion.Knowledge.Building;

/// <summary>What is said of each subject of a graph, as a number a subject: enough to tell which have changed.</summary>
sealed class SubjectDigests
{
    readonly Dictionary<Iri, ulong> digests = [];

    SubjectDigests()
    {
    }

    /// <summary>Digests of quads of one graph, in any order, whose subjects are IRIs.</summary>
    public static SubjectDigests Of(IEnumerable<Quad> quads)
    {
        var made = new SubjectDigests();
        // Sums do not depend on the order of quads.
        foreach (var quad in quads)
            CollectionsMarshal.GetValueRefOrAddDefault(made.digests, (Iri)quad.Subject, out _) += KeyHash.Spread(KeyHash.Of(quad.Predicate.Value) * 31 + Digest(quad.Object));
        return made;
    }

    /// <summary>The subjects of which other things are said than before, or things now and none before, or the other way round.</summary>
    public HashSet<Iri> DifferingFrom(SubjectDigests before) =>
    [
        .. digests.Where(pair => !before.digests.TryGetValue(pair.Key, out var digest) || digest != pair.Value).Select(pair => pair.Key),
        .. before.digests.Keys.Where(subject => !digests.ContainsKey(subject)),
    ];

    static ulong Digest(Term term) => term switch
    {
        Iri iri => KeyHash.Of(iri.Value),
        Literal literal => KeyHash.Spread(KeyHash.Of(literal.Value) + 1) ^ KeyHash.Of(literal.Tag ?? literal.Datatype),
        _ => throw new ArgumentException("The graphs of a knowledge base have neither blank nodes nor triple terms.", nameof(term)),
    };
}
