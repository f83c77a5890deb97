using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Chains.Tracing;

/// <summary>Events that hang together, and how.</summary>
/// <param name="Start">Id of the event that was traced.</param>
/// <param name="Events">Each event once, in order of time; where dates leave it open, causes before effects, then by id.</param>
/// <param name="Links">One link for each pair of events, sorted by the events' order, effect first.</param>
/// <param name="Cycles">Ids of events that lead back to themselves, a list for each knot of them: what articles say of them cannot all be
/// true.</param>
public sealed record Chain(string Start, ImmutableArray<CanonicalEvent> Events, ImmutableArray<ChainLink> Links,
    ImmutableArray<ImmutableArray<string>> Cycles);
