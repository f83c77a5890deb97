using Talion.Extraction.Records;

namespace Talion.Knowledge.Chains.Tracing;

/// <summary>What a trace follows.</summary>
/// <param name="Direction">Which way.</param>
/// <param name="ExplicitOnly">Whether links that no article words are left out.</param>
/// <param name="Types">The types of link to follow; empty for all.</param>
/// <param name="MostSteps">How many links away from the start to go, at least 0.</param>
public sealed record TraceOptions(TraceDirection Direction = TraceDirection.Both, bool ExplicitOnly = false,
    ImmutableHashSet<LinkType>? Types = null, int MostSteps = int.MaxValue)
{
    public bool Follows(ChainLink link) =>
        (!ExplicitOnly || link.Basis == LinkBasis.Explicit) && (Types is null or { IsEmpty: true } || Types.Contains(link.Type));
}
