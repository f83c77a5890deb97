using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Contradictions;
using Talion.Knowledge.Resolution.Things;
using Talion.Rdf.Terms;

namespace Talion.Knowledge.Mapping;

/// <summary>What the agreed graph says of one event: the event with plain properties, the figures of it that cannot both hold, and what only it is known
/// to be about. No two events share a quad.</summary>
/// <param name="reader">Tells the things that a record names.</param>
/// <param name="things">Describes those that mean nothing outside the event.</param>
/// <param name="contradictions">Tells which figures cannot both hold.</param>
/// <param name="names">The IRIs.</param>
sealed class AgreedMapping(ThingReader reader, ThingMapping things, ContradictionFinder contradictions, ResourceNames names)
{
    /// <param name="happening">The event.</param>
    /// <param name="statusOf">Whether the event of an id happened.</param>
    public ImmutableArray<Quad> Map(CanonicalEvent happening, Func<string, EventStatus> statusOf)
    {
        var graph = new GraphDraft(Vocabulary.Tal.AgreedGraph);
        new EventMapping(graph, reader, statusOf, names).Map(happening);
        MapContradictions(graph, happening);
        foreach (var (id, state) in Described(happening))
            things.Map(graph, id, state);
        return graph.ToQuads();
    }

    SortedDictionary<string, ThingState> Described(CanonicalEvent happening)
    {
        var described = new SortedDictionary<string, ThingState>(StringComparer.Ordinal);
        foreach (var use in happening.Records.SelectMany(record => reader.Read(record, happening.Id)).Where(use => use.IsOfEvent))
        {
            if (!described.TryGetValue(use.Id, out var state))
                described.Add(use.Id, state = new ThingState());
            state.In(use.Role).Count(use.Naming, 1);
        }

        return described;
    }

    void MapContradictions(GraphDraft graph, CanonicalEvent happening)
    {
        var records = happening.Records.ToDictionary(record => record.Id, StringComparer.Ordinal);
        foreach (var (first, second) in contradictions.Find(happening))
        {
            var (one, other) = (Name(first), Name(second));
            graph.Add(one, Vocabulary.Tal.Contradicts, other);
            graph.Add(other, Vocabulary.Tal.Contradicts, one);
        }

        Iri Name(SourcedFigure figure) => CasualtyMapping.Name(names.Account(records[figure.Record]), figure.Figure);
    }
}
