using Talion.Knowledge.Chains.Tracing;

namespace Talion.Knowledge.Chains.Ladder;

/// <summary>A link as a curve from the cause's card to the effect's, with its cue beside the arrow's head.</summary>
/// <param name="Link">The link.</param>
/// <param name="From">The cause's card.</param>
/// <param name="To">The effect's card.</param>
/// <param name="PortY">Where it meets the effect's card.</param>
/// <param name="Label">The cue, broken into lines that stand below the arrow's head.</param>
sealed record LadderRung(ChainLink Link, LadderCard From, LadderCard To, double PortY, ImmutableArray<string> Label)
{
    /// <summary>Where it leaves the cause's card.</summary>
    public double StartY => From.Bottom - LadderMeasures.Padding;
}
