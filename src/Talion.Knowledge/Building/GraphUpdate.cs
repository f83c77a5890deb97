using Talion.Rdf.Terms;
using Talion.Sparql.Sources;
using Talion.Store.Durable;

namespace Talion.Knowledge.Building;

/// <summary>Brings the graphs of a store to what they should hold, touching only quads that differ.</summary>
/// <param name="change">The change of the store, which keeps beside the quads which graphs are made by a build.</param>
/// <param name="isRebuild">Whether nothing is known of how the graphs came to hold what they hold.</param>
sealed class GraphUpdate(DurableTransaction change, bool isRebuild)
{
    const string Marks = "graph/";

    /// <summary>Quads added so far.</summary>
    public int Added { get; private set; }

    /// <summary>Quads removed so far.</summary>
    public int Removed { get; private set; }

    /// <summary>Graphs that hold other quads than before.</summary>
    public int Changed { get; private set; }

    /// <summary>Makes a graph hold these quads, each given once, and no others.</summary>
    public void Replace(Iri graph, IReadOnlyCollection<Quad> quads)
    {
        if (IsMade(graph))
            Apply(graph, Stored(graph), quads);
        else if (quads.Count > 0)
            Add(graph, quads);
        Mark(graph, quads.Count > 0);
    }

    /// <summary>Changes what a graph holds.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="before">What it holds of what may be other now.</param>
    /// <param name="after">What it is to hold in its place; all that it is to hold in a rebuild.</param>
    public void Change(Iri graph, IEnumerable<Quad> before, IEnumerable<Quad> after)
    {
        if (!IsMade(graph))
            Add(graph, after);
        else if (isRebuild)
            ReplaceBySubject(graph, after);
        else
            Apply(graph, before.ToHashSet(), after);
        Mark(graph, isMade: true);
    }

    /// <summary>Empties every graph that a build has made but some.</summary>
    public void RemoveOthers(IReadOnlySet<Iri> graphs)
    {
        foreach (var graph in change.BlobNames(Marks).Select(name => new Iri(name[Marks.Length..])).Where(graph => !graphs.Contains(graph)).ToList())
            Replace(graph, []);
    }

    /// <summary>Only the subjects of which other things are said than before are read as a whole and written.</summary>
    void ReplaceBySubject(Iri graph, IEnumerable<Quad> quads)
    {
        var differing = SubjectDigests.Of(quads).DifferingFrom(SubjectDigests.Of(Read(new QuadPattern(0, 0, 0, change.Current.Find(graph)), graph)));
        if (differing.Count > 0)
            Apply(graph, Stored(graph, differing), quads.Where(quad => differing.Contains((Iri)quad.Subject)));
    }

    /// <summary>Fills a graph that is empty so far.</summary>
    void Add(Iri graph, IEnumerable<Quad> quads)
    {
        var before = Added;
        change.Apply([], quads.Select(quad =>
        {
            Added++;
            return quad;
        }));
        Changed += Added > before ? 1 : 0;
    }

    void Apply(Iri graph, HashSet<Quad> stored, IEnumerable<Quad> quads)
    {
        var come = new HashSet<Quad>();
        var stays = new HashSet<Quad>();
        foreach (var quad in quads)
            (stored.Contains(quad) ? stays : come).Add(quad);
        var gone = stored.Where(quad => !stays.Contains(quad)).ToList();
        if (gone.Count + come.Count == 0)
            return;
        change.Apply(gone, come);
        Removed += gone.Count;
        Added += come.Count;
        Changed++;
    }

    HashSet<Quad> Stored(Iri graph) => change.Current.Find(graph) is var id && id == TermIds.None ? [] : [.. Read(new QuadPattern(0, 0, 0, id), graph)];

    HashSet<Quad> Stored(Iri graph, IReadOnlySet<Iri> subjects)
    {
        var id = change.Current.Find(graph);
        return [.. subjects.Select(subject => change.Current.Find(subject)).Where(subject => subject != TermIds.None)
            .SelectMany(subject => Read(new QuadPattern(subject, 0, 0, id), graph))];
    }

    IEnumerable<Quad> Read(QuadPattern pattern, Iri graph)
    {
        var source = change.Current;
        using var cursor = source.OpenCursor();
        cursor.Seek(pattern);
        while (cursor.MoveNext())
            yield return new Quad(source.Term(cursor.Current.Subject), (Iri)source.Term(cursor.Current.Predicate), source.Term(cursor.Current.Object), graph);
    }

    bool IsMade(Iri graph) => change.ReadBlob(Marks + graph.Value) is not null;

    void Mark(Iri graph, bool isMade)
    {
        if (isMade)
            change.WriteBlob(Marks + graph.Value, []);
        else
            change.DeleteBlob(Marks + graph.Value);
    }
}
