using Talion.Knowledge.Mapping;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Names;
using Talion.Knowledge.Resolution.Things;
using Talion.Rdf.Terms;
using Talion.Store.Durable;

namespace Talion.Knowledge.Building;

/// <summary>Counts, in the store, which things events name and how, so that a thing can be described anew without all the articles that name it.</summary>
/// <param name="change">The change of the store.</param>
/// <param name="reader">Tells the things that a record names.</param>
/// <param name="mapping">Describes things.</param>
/// <param name="gazetteer">Tells what lies in what.</param>
sealed class ThingLedger(DurableTransaction change, ThingReader reader, ThingMapping mapping, GazetteerIndex gazetteer)
{
    /// <summary>What the names of its entries begin with.</summary>
    public const string Prefix = "thing/";

    readonly SortedDictionary<string, ThingState> states = new(StringComparer.Ordinal);
    readonly GraphDraft before = new(Vocabulary.Tal.AgreedGraph);

    /// <summary>Counts the namings of an event's records.</summary>
    /// <param name="happening">The event.</param>
    /// <param name="number">1 for an event that comes, -1 for one that goes.</param>
    public void Count(CanonicalEvent happening, int number)
    {
        foreach (var use in happening.Records.SelectMany(record => reader.Read(record, happening.Id)).Where(use => !use.IsOfEvent))
        {
            var state = State(use.Id, use.IsEntity);
            state.In(use.Role).Count(use.Naming, number);
            if (use.Role == ThingRole.Place)
                foreach (var larger in Enclosing(use.Id))
                    State(larger, isEntity: true).Encloses += number;
            else
                foreach (var backer in mapping.BackersOf(use.Id))
                    State(backer.Id, isEntity: true).Backs += number;
        }
    }

    /// <summary>Keeps the counts.</summary>
    /// <returns>What was said of the things counted, and what is to be said of them now.</returns>
    public (ImmutableArray<Quad> Before, ImmutableArray<Quad> After) Keep()
    {
        var after = new GraphDraft(Vocabulary.Tal.AgreedGraph);
        foreach (var (id, state) in states)
        {
            mapping.Map(after, id, state);
            if (state.IsEmpty)
                change.DeleteBlob(Prefix + id);
            else
                change.WriteBlob(Prefix + id, state.ToBytes());
        }

        return (before.ToQuads(), after.ToQuads());
    }

    ThingState State(string id, bool isEntity)
    {
        if (states.TryGetValue(id, out var state))
            return state;
        state = change.ReadBlob(Prefix + id) is { } bytes ? ThingState.Of(bytes) : new ThingState { IsEntity = isEntity };
        mapping.Map(before, id, state);
        states.Add(id, state);
        return state;
    }

    /// <summary>What a listed place lies in, from near to far, as far as it is listed too.</summary>
    IEnumerable<string> Enclosing(string id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { id };
        for (var place = gazetteer.Find(id); place is not null && gazetteer.Larger(place) is { } larger && seen.Add(larger.Id); place = larger)
            yield return larger.Id;
    }
}
