using Talion.Knowledge.Resolution.Duplicates;

namespace Talion.Knowledge.Resolution;

/// <summary>What many articles tell, once every mention of the same thing is one thing.</summary>
/// <param name="Events">Sorted by id; every record is in exactly one.</param>
/// <param name="Actors">Sorted by id; a thing that is both attacked and a place (a base) stands in both lists under one id.</param>
/// <param name="Places">Sorted by id.</param>
/// <param name="Copies">Articles that count as another's copy, sorted by document.</param>
/// <param name="UnknownIds">Ids in people's decisions that no record or event has, sorted.</param>
public sealed record Canon(
    ImmutableArray<CanonicalEvent> Events,
    ImmutableArray<CanonicalActor> Actors,
    ImmutableArray<CanonicalPlace> Places,
    ImmutableArray<NearCopy> Copies,
    ImmutableArray<string> UnknownIds);
