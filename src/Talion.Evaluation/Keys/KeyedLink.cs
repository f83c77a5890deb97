using Talion.Extraction.Records;

namespace Talion.Evaluation.Keys;

/// <summary>A tie between two events of a key, by their positions in it.</summary>
/// <param name="Effect">Index of the later event.</param>
/// <param name="Cause">Index of the earlier one.</param>
/// <param name="Types">The types that count as right where types are compared; at least one.</param>
/// <param name="Cue">The words that say so, if the key quotes them.</param>
public sealed record KeyedLink(int Effect, int Cause, ImmutableArray<LinkType> Types, string? Cue);
