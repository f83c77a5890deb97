using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Chains.Finding;

/// <summary>An event that fits what was asked for.</summary>
/// <param name="Event">The event.</param>
/// <param name="Score">0 to 1: the share of the question's words that it fits, rare words counting more.</param>
/// <param name="Words">The words of the question that it fits, in their order.</param>
public sealed record EventMatch(CanonicalEvent Event, double Score, ImmutableArray<string> Words);
