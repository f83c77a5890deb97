using Talion.Extraction.Records;

namespace Talion.Knowledge.Resolution;

/// <summary>A tie from an event to an earlier one, over all the records that state it.</summary>
/// <param name="Type">What the tie is.</param>
/// <param name="Cause">Id of the earlier <see cref="CanonicalEvent"/>; never the event's own.</param>
/// <param name="Basis"><see cref="LinkBasis.Explicit"/> where at least one article words it.</param>
/// <param name="Confidence">0 to 1: the greatest of the links merged.</param>
/// <param name="Records">Ids of the records whose links these are, sorted; empty for a tie inferred across articles.</param>
public sealed record CanonicalLink(LinkType Type, string Cause, LinkBasis Basis, double Confidence, ImmutableArray<string> Records);
