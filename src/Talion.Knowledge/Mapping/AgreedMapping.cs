using Talion.Knowledge.Lexicons;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Contradictions;
using Talion.Knowledge.Resolution.Names;
using Talion.Rdf.Terms;

namespace Talion.Knowledge.Mapping;

/// <summary>What the articles are agreed to mean, as the graph of canonical events, actors and places with plain properties between them.</summary>
/// <param name="canon">All canonical things.</param>
/// <param name="index">Which of them a record's names mean.</param>
/// <param name="names">The IRIs.</param>
/// <param name="gazetteer">What is known of listed things; a thing need not be listed.</param>
/// <param name="contradictions">Tells which figures cannot both hold.</param>
/// <param name="backings">Who is said to stand behind which group; only groups of the graph are told of.</param>
sealed class AgreedMapping(Canon canon, CanonIndex index, ResourceNames names, GazetteerIndex gazetteer, ContradictionFinder contradictions,
    ImmutableArray<Backing> backings)
{
    public ImmutableArray<Quad> Map()
    {
        var graph = new GraphDraft(Vocabulary.Tal.AgreedGraph);
        var events = new EventMapping(graph, index, names);
        foreach (var happening in canon.Events)
        {
            events.Map(happening);
            MapContradictions(graph, happening);
        }

        foreach (var actor in canon.Actors)
            ActorMapping.Map(graph, actor, names, gazetteer.Find(actor.Entity));
        var actors = canon.Actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var backing in backings.Where(backing => actors.Contains(backing.Group)))
        {
            if (gazetteer.Find(backing.Backer) is { } backer)
                BackingMapping.Map(graph, backing, backer, names);
        }

        var places = new PlaceMapping(graph, names, gazetteer);
        foreach (var place in canon.Places)
            places.Map(place);
        return graph.ToQuads();
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
