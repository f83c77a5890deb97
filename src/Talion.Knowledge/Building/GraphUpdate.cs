using Talion.Rdf.Terms;
using Talion.Sparql.Sources;
using Talion.Store.Durable;

namespace Talion.Knowledge.Building;

/// <summary>Brings the graphs of a store to what they should hold, touching only quads that differ.</summary>
/// <remarks>Beside each graph the store keeps a stamp of what the graph was made from; a graph whose stamp still holds need not be made again.</remarks>
sealed class GraphUpdate
{
    const string Stamps = "graph/";

    readonly DurableTransaction change;
    readonly Dictionary<string, byte[]> stamps;

    public GraphUpdate(DurableTransaction change)
    {
        this.change = change;
        stamps = change.ReadBlobs(Stamps).ToDictionary(blob => blob.Key[Stamps.Length..], blob => blob.Value, StringComparer.Ordinal);
    }

    /// <summary>Quads added so far.</summary>
    public int Added { get; private set; }

    /// <summary>Quads removed so far.</summary>
    public int Removed { get; private set; }

    /// <summary>Whether a graph was made from this.</summary>
    public bool IsCurrent(Iri graph, ReadOnlySpan<byte> stamp) => stamps.TryGetValue(graph.Value, out var made) && stamp.SequenceEqual(made);

    /// <summary>Makes a graph hold these quads, each given once, and no others.</summary>
    public void Replace(Iri graph, IReadOnlyCollection<Quad> quads, ReadOnlySpan<byte> stamp)
    {
        if (stamps.ContainsKey(graph.Value))
            Apply(Stored(graph), quads);
        else
            Add(quads);
        change.WriteBlob(Stamps + graph.Value, stamp);
    }

    /// <summary>Makes a large graph hold these quads, each given once, and no others; only the subjects of which other things are said than before are read and
    /// written.</summary>
    public void ReplaceBySubject(Iri graph, IReadOnlyCollection<Quad> quads)
    {
        var after = SubjectDigests.Of(quads);
        if (!stamps.TryGetValue(graph.Value, out var made))
            Add(quads);
        else if (SubjectDigests.Read(made) is not { } before)
            Apply(Stored(graph), quads);
        else if (after.DifferingFrom(before) is { Count: > 0 } differing)
            Apply(Stored(graph, differing), quads.Where(quad => differing.Contains((Iri)quad.Subject)));
        else
            return;
        if (after.IsEmpty)
            change.DeleteBlob(Stamps + graph.Value);
        else
            change.WriteBlob(Stamps + graph.Value, after.ToBytes());
    }

    /// <summary>Empties every graph but some.</summary>
    /// <returns>How many were emptied.</returns>
    public int RemoveOthers(IReadOnlySet<Iri> graphs)
    {
        var others = stamps.Keys.Select(name => new Iri(name)).Where(graph => !graphs.Contains(graph)).ToList();
        foreach (var graph in others)
        {
            Apply(Stored(graph), []);
            change.DeleteBlob(Stamps + graph.Value);
        }

        return others.Count;
    }

    /// <summary>Fills a graph that is empty so far.</summary>
    void Add(IReadOnlyCollection<Quad> quads)
    {
        change.Apply([], quads);
        Added += quads.Count;
    }

    void Apply(HashSet<Quad> stored, IEnumerable<Quad> quads)
    {
        var wanted = quads.ToHashSet();
        var gone = stored.Where(quad => !wanted.Contains(quad)).ToList();
        wanted.ExceptWith(stored);
        change.Apply(gone, wanted);
        Removed += gone.Count;
        Added += wanted.Count;
    }

    HashSet<Quad> Stored(Iri graph)
    {
        var source = change.Current;
        return source.Find(graph) is var id && id == TermIds.None ? [] : [.. Read(source, new QuadPattern(0, 0, 0, id), graph)];
    }

    HashSet<Quad> Stored(Iri graph, IReadOnlySet<Iri> subjects)
    {
        var source = change.Current;
        var id = source.Find(graph);
        return [.. subjects.Select(subject => source.Find(subject)).Where(subject => subject != TermIds.None)
            .SelectMany(subject => Read(source, new QuadPattern(subject, 0, 0, id), graph))];
    }

    static IEnumerable<Quad> Read(IQuadSource source, QuadPattern pattern, Iri graph)
    {
        using var cursor = source.OpenCursor();
        cursor.Seek(pattern);
        while (cursor.MoveNext())
            yield return new Quad(source.Term(cursor.Current.Subject), (Iri)source.Term(cursor.Current.Predicate), source.Term(cursor.Current.Object), graph);
    }
}
