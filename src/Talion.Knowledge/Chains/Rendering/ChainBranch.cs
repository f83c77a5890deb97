using Talion.Knowledge.Chains.Tracing;
using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Chains.Rendering;

/// <summary>A place in the tree of a chain.</summary>
/// <param name="Event">The event that stands there.</param>
/// <param name="Caption">The event in a few words.</param>
/// <param name="Link">How it hangs on the place above; <see langword="null"/> at the root.</param>
/// <param name="IsRepeated">Whether the event stands, with all below it, elsewhere in the tree: a branch that joins another, or a
/// cycle.</param>
/// <param name="Branches">What it leads on to: stronger links first, then by time.</param>
public sealed record ChainBranch(CanonicalEvent Event, EventCaption Caption, ChainLink? Link, bool IsRepeated,
    ImmutableArray<ChainBranch> Branches);
