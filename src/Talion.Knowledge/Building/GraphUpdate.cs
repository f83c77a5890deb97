using System.Security.Cryptography;
using System.Text;
using Talion.Rdf.NQuads;
using Talion.Rdf.Terms;
using Talion.Sparql.Sources;
using Talion.Store.Durable;

namespace Talion.Knowledge.Building;

/// <summary>Brings the graphs of a store to what they should hold, touching only quads that differ.</summary>
sealed class GraphUpdate(DurableTransaction change)
{
    const string Digests = "graph/";

    /// <summary>Quads added so far.</summary>
    public int Added { get; private set; }

    /// <summary>Quads removed so far.</summary>
    public int Removed { get; private set; }

    /// <summary>Makes a graph hold these quads and no others.</summary>
    /// <returns>Whether it held others before.</returns>
    public bool Replace(Iri graph, IReadOnlyCollection<Quad> quads)
    {
        var name = Digests + graph.Value;
        var digest = Digest(quads);
        if (change.ReadBlob(name) is { } before && before.AsSpan().SequenceEqual(digest))
            return false;
        Update(graph, quads);
        if (quads.Count > 0)
            change.WriteBlob(name, digest);
        else
            change.DeleteBlob(name);
        return true;
    }

    /// <summary>Empties every graph but some.</summary>
    /// <returns>How many were emptied.</returns>
    public int RemoveOthers(IReadOnlySet<Iri> graphs)
    {
        var others = change.BlobNames(Digests).Select(name => new Iri(name[Digests.Length..])).Where(graph => !graphs.Contains(graph)).ToList();
        return others.Count(graph => Replace(graph, []));
    }

    void Update(Iri graph, IReadOnlyCollection<Quad> quads)
    {
        var stored = Stored(graph);
        var wanted = quads.ToHashSet();
        var (gone, come) = (stored.Where(quad => !wanted.Contains(quad)).ToList(), wanted.Where(quad => !stored.Contains(quad)).ToList());
        change.Apply(gone, come);
        Removed += gone.Count;
        Added += come.Count;
    }

    /// <summary>Of the quads as they come: the mapping gives the same quads in the same order, and sorting them would cost more than a needless comparison.</summary>
    static byte[] Digest(IEnumerable<Quad> quads)
    {
        using var text = new MemoryStream();
        using (var writer = new StreamWriter(text, new UTF8Encoding(false), leaveOpen: true))
            NQuadsWriter.WriteUnsorted(quads, writer);
        return SHA256.HashData(text.GetBuffer().AsSpan(0, (int)text.Length));
    }

    HashSet<Quad> Stored(Iri graph)
    {
        var source = change.Current;
        var quads = new HashSet<Quad>();
        if (source.Find(graph) is var id && id == TermIds.None)
            return quads;
        using var cursor = source.OpenCursor();
        cursor.Seek(new QuadPattern(0, 0, 0, id));
        while (cursor.MoveNext())
            quads.Add(new Quad(source.Term(cursor.Current.Subject), (Iri)source.Term(cursor.Current.Predicate), source.Term(cursor.Current.Object), graph));
        return quads;
    }
}
