using Talion.Extraction.Lexicons;
using Talion.Knowledge.Lexicons;
using Talion.Knowledge.Resolution.Names;
using Talion.Knowledge.Resolution.Things;

namespace Talion.Knowledge.Mapping;

/// <summary>An actor or place with all that is said of it in the agreed graph.</summary>
/// <param name="gazetteer">What is known of listed things.</param>
/// <param name="backings">Who is said to stand behind which group; only groups of the graph are told of.</param>
/// <param name="names">The IRIs.</param>
sealed class ThingMapping(GazetteerIndex gazetteer, ImmutableArray<Backing> backings, ResourceNames names)
{
    readonly ILookup<string, Backing> backingsOf = backings.ToLookup(backing => backing.Group, StringComparer.Ordinal);

    /// <summary>The gazetteer's entries of those who are said to stand behind a group, each as often as it is said.</summary>
    public IEnumerable<GazetteerEntry> BackersOf(string group) => backingsOf[group].Select(backing => gazetteer.Find(backing.Backer)).OfType<GazetteerEntry>();

    /// <summary>Adds what is said of a thing in some state; nothing where the state is empty.</summary>
    public void Map(GraphDraft graph, string id, ThingState state)
    {
        var entry = gazetteer.Find(id);
        var places = new PlaceMapping(graph, names, gazetteer);
        if (!state.Actor.IsEmpty)
        {
            ActorMapping.Map(graph, state.Actor.ToActor(id, state.IsEntity, entry, []), names, entry);
            foreach (var backing in backingsOf[id])
            {
                if (gazetteer.Find(backing.Backer) is { } backer)
                    BackingMapping.Map(graph, backing, backer, names);
            }
        }

        if (!state.Place.IsEmpty)
            places.Map(state.Place.ToPlace(id, state.IsEntity, entry, []));
        if (state.Encloses > 0 && entry is not null)
            places.Map(entry);
        if (state.Backs > 0 && entry is not null)
            BackingMapping.Map(graph, entry, names);
    }
}
