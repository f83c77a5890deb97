using Talion.Rdf.Terms;
using Talion.Sparql.Sources;

namespace Talion.Store.Indexes;

/// <summary>A change of a <see cref="MemoryStore"/>. Belongs to the thread that began it.</summary>
sealed class MemoryTransaction(MemoryStore store, MemorySnapshot start, CancellationToken cancellation) : IQuadTransaction
{
    /// <summary>Changes up to this many quads, or this part of the stored ones, are kept beside the stored ones.</summary>
    const int SmallChange = 4096;
    const int SmallPart = 16;

    MemorySnapshot state = start;
    bool finished;

    public IQuadSource Current => state;

    public void Apply(IEnumerable<Quad> removed, IEnumerable<Quad> added)
    {
        ObjectDisposedException.ThrowIf(finished, this);
        var gone = removed.Select(Known).Where(quad => quad is not null).Select(quad => quad!.Value).ToList();
        var come = new QuadColumns();
        foreach (var quad in added)
        {
            come.Add(Interned(quad));
        }
        if (gone.Count + come.Count > 0)
        {
            Apply(gone, come);
        }
    }

    /// <summary>Applies quads that are ids already; the columns are used up.</summary>
    public void Apply(IReadOnlyCollection<QuadIds> gone, QuadColumns come)
    {
        var small = Math.Max(SmallChange, state.Stored.Count / SmallPart);
        state = state.Added.Count + state.Removed.Count + gone.Count + come.Count <= small ? Beside(gone, come) : Sorted(gone, come);
    }

    public void Commit()
    {
        ObjectDisposedException.ThrowIf(finished, this);
        store.Publish(state);
        Dispose();
    }

    public void Dispose()
    {
        if (!finished)
        {
            finished = true;
            store.Release();
        }
    }

    MemorySnapshot Beside(IReadOnlyCollection<QuadIds> gone, QuadColumns come)
    {
        var (added, removed) = (new FewQuads(state.Added), new FewQuads(state.Removed));
        foreach (var quad in gone)
        {
            if (!added.Remove(quad) && state.Stored.Contains(quad))
            {
                removed.Add(quad);
            }
        }
        for (var row = 0; row < come.Count; row++)
        {
            var quad = come[row];
            if (!removed.Remove(quad) && !state.Stored.Contains(quad))
            {
                added.Add(quad);
            }
        }
        return new MemorySnapshot(store.Terms, state.Stored, added.ToIndexes(), removed.ToIndexes());
    }

    MemorySnapshot Sorted(IReadOnlyCollection<QuadIds> gone, QuadColumns come)
    {
        var dropped = gone.ToHashSet();
        foreach (var quad in state.Added.Quads())
        {
            if (!dropped.Contains(quad))
            {
                come.Add(quad);
            }
        }
        dropped.UnionWith(state.Removed.Quads());
        foreach (var quad in state.Stored.Quads())
        {
            cancellation.ThrowIfCancellationRequested();
            if (dropped.Count == 0 || !dropped.Contains(quad))
            {
                come.Add(quad);
            }
        }
        return new MemorySnapshot(store.Terms, QuadSorter.Sort(come, store.Terms.Next, cancellation), QuadIndexes.Empty, QuadIndexes.Empty);
    }

    QuadIds? Known(Quad quad)
    {
        cancellation.ThrowIfCancellationRequested();
        var (s, p, o, g) = (store.Terms.Find(quad.Subject), store.Terms.Find(quad.Predicate), store.Terms.Find(quad.Object), GraphOf(quad, store.Terms.Find));
        return s != 0 && p != 0 && o != 0 && g != 0 ? new QuadIds(s, p, o, g) : null;
    }

    QuadIds Interned(Quad quad)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(store.Terms.Intern(quad.Subject), store.Terms.Intern(quad.Predicate), store.Terms.Intern(quad.Object), GraphOf(quad, store.Terms.Intern));
    }

    static int GraphOf(Quad quad, Func<Term, int> id) => quad.Graph is null ? TermIds.DefaultGraph : id(quad.Graph);
}
