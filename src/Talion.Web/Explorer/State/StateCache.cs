using Talion.Knowledge;
using Talion.Web.Serving;

namespace Talion.Web.Explorer.State;

/// <summary>Keeps what the pages show of the store's present state; reads it anew once the store has changed.</summary>
sealed class StateCache(ServedStore store, ExplorerOptions options)
{
    /// <summary>How long to wait for a new state before the last one is shown once more: a large store is read for longer than a reader likes to wait.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    readonly Lazy<WorldKnowledge> world = new(() => new WorldKnowledge(options.Ontology));
    readonly Lock starting = new();
    volatile ExplorerState? last;
    (Snapshot? Of, Task<ExplorerState> State) reading;

    public WorldKnowledge World => world.Value;

    /// <summary>The present state, or the one before while the present one is still being read.</summary>
    public async ValueTask<ExplorerState> Current()
    {
        var snapshot = store.Snapshot;
        if (last is not { } known)
            return await Read(snapshot);
        if (known.Snapshot == snapshot)
            return known;
        var next = Read(snapshot);
        return await Task.WhenAny(next, Task.Delay(Patience)) == next ? await next : known;
    }

    /// <summary>A state is read once, however many ask for it; one that could not be read is tried again.</summary>
    Task<ExplorerState> Read(Snapshot snapshot)
    {
        lock (starting)
        {
            if (reading.Of != snapshot || reading.State.IsFaulted)
                reading = (snapshot, Task.Run(() => Load(snapshot)));
            return reading.State;
        }
    }

    ExplorerState Load(Snapshot snapshot)
    {
        using var knowledge = KnowledgeBase.OpenToRead(store.Folder);
        return last = new ExplorerState(snapshot, knowledge, world.Value);
    }
}
