using Talion.Knowledge;
using Talion.Web.Serving;

namespace Talion.Web.Explorer.State;

/// <summary>Keeps what the pages show of the store's present state; reads it anew once the store has changed.</summary>
sealed class StateCache(ServedStore store, ExplorerOptions options)
{
    readonly Lazy<WorldKnowledge> world = new(() => new WorldKnowledge(options.Ontology));
    readonly Lock reading = new();
    volatile ExplorerState? last;

    /// <summary>The present state. Who comes while it is read waits for it.</summary>
    public ExplorerState Current
    {
        get
        {
            if (last is { } known && known.Snapshot == store.Snapshot)
                return known;
            lock (reading)
            {
                var snapshot = store.Snapshot;
                if (last?.Snapshot == snapshot)
                    return last;
                using var knowledge = KnowledgeBase.OpenToRead(store.Folder);
                return last = new ExplorerState(snapshot, knowledge, world.Value);
            }
        }
    }

    public WorldKnowledge World => world.Value;
}
