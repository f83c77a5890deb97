using System.Runtime.InteropServices;
using Talion.Knowledge.Resolution.Comparisons;
using Talion.Rdf.Terms;

namespace Talion.Knowledge.Building;

/// <summary>What is said of each subject of a graph, as a number a subject: enough to tell which have changed.</summary>
sealed class SubjectDigests
{
    /// <summary>What the bytes begin with.</summary>
    const ulong Mark = 0x737463656A627573;

    readonly Dictionary<Iri, ulong> digests = [];

    SubjectDigests()
    {
    }

    public bool IsEmpty => digests.Count == 0;

    /// <summary>Digests of quads of one graph, in any order, whose subjects are IRIs.</summary>
    public static SubjectDigests Of(IEnumerable<Quad> quads)
    {
        var made = new SubjectDigests();
        // Sums do not depend on the order of quads.
        foreach (var quad in quads)
            CollectionsMarshal.GetValueRefOrAddDefault(made.digests, (Iri)quad.Subject, out _) += KeyHash.Spread(KeyHash.Of(quad.Predicate.Value) * 31 + Digest(quad.Object));
        return made;
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote; <see langword="null"/> where the bytes are something else, as of an older version.</summary>
    public static SubjectDigests? Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        if (bytes.Length < sizeof(ulong) || reader.ReadUInt64() != Mark)
            return null;
        var read = new SubjectDigests();
        while (reader.BaseStream.Position < bytes.Length)
            read.digests.Add(new Iri(reader.ReadString()), reader.ReadUInt64());
        return read;
    }

    /// <summary>The subjects of which other things are said than before, or things now and none before, or the other way round.</summary>
    public HashSet<Iri> DifferingFrom(SubjectDigests before) =>
    [
        .. digests.Where(pair => !before.digests.TryGetValue(pair.Key, out var digest) || digest != pair.Value).Select(pair => pair.Key),
        .. before.digests.Keys.Where(subject => !digests.ContainsKey(subject)),
    ];

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(Mark);
        foreach (var (subject, digest) in digests.OrderBy(pair => pair.Key.Value, StringComparer.Ordinal))
        {
            writer.Write(subject.Value);
            writer.Write(digest);
        }

        return bytes.ToArray();
    }

    static ulong Digest(Term term) => term switch
    {
        Iri iri => KeyHash.Of(iri.Value),
        Literal literal => KeyHash.Spread(KeyHash.Of(literal.Value) + 1) ^ KeyHash.Of(literal.Tag ?? literal.Datatype),
        _ => throw new ArgumentException("The graphs of a knowledge base have neither blank nodes nor triple terms.", nameof(term)),
    };
}
