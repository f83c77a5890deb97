using Talion.Rdf.Terms;
using Talion.Sparql.Sources;
using Talion.Store.Dictionary;

namespace Talion.Store.Indexes;

/// <summary>A dataset in memory. Readers hold a state that never changes; one writer at a time makes the next one.</summary>
public sealed class MemoryStore : IQuadStore
{
    readonly Lock gate = new();
    volatile MemorySnapshot current;

    public MemoryStore() => current = new MemorySnapshot(Terms, QuadIndexes.Empty, QuadIndexes.Empty, QuadIndexes.Empty);

    /// <summary>A store that holds some quads.</summary>
    public static MemoryStore Of(IEnumerable<Quad> quads)
    {
        var store = new MemoryStore();
        store.Add(quads);
        return store;
    }

    public IQuadSource Current => current;

    /// <summary>Quads in the last committed state.</summary>
    public int Count => current.QuadCount;

    /// <summary>Adds the quads of an N-Quads document, all in one step: the fastest way in. Blank nodes keep their labels.</summary>
    /// <exception cref="Talion.Rdf.Syntax.RdfSyntaxException">A line is no quad; nothing is added.</exception>
    /// <exception cref="OperationCanceledException">The caller wants it no more; nothing is added.</exception>
    public void LoadNQuads(Stream stream, CancellationToken cancellation = default)
    {
        using var transaction = (MemoryTransaction)Begin(cancellation);
        var loader = new NQuadsLoader(Terms);
        loader.Load(stream, cancellation);
        transaction.Apply([], loader.Quads);
        transaction.Commit();
    }

    internal TermDictionary Terms { get; } = new();

    public IQuadTransaction Begin(CancellationToken cancellation = default)
    {
        gate.Enter();
        return new MemoryTransaction(this, current, cancellation);
    }

    /// <summary>Adds quads, all in one step.</summary>
    public void Add(IEnumerable<Quad> quads) => Change([], quads);

    /// <summary>Removes quads, then adds quads, all in one step.</summary>
    public void Change(IEnumerable<Quad> removed, IEnumerable<Quad> added)
    {
        using var transaction = Begin();
        transaction.Apply(removed, added);
        transaction.Commit();
    }

    internal void Publish(MemorySnapshot snapshot) => current = snapshot;

    internal void Release() => gate.Exit();
}
