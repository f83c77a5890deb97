using Talion.Knowledge.Chains.Rendering;
using Talion.Knowledge.Chains.Sides;
using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Chains.Ladder;

/// <summary>An event as a card: its lines are broken, its place is known. Lengths are pixels, y grows downward.</summary>
sealed record LadderCard(
    CanonicalEvent Event,
    EventCaption Caption,
    Side Side,
    double Y,
    double Height,
    ImmutableArray<string> Title,
    ImmutableArray<string> Details,
    ImmutableArray<string> When,
    string? Gap)
{
    public double X => Side == Side.Left ? LadderMeasures.LeftX : LadderMeasures.RightX;

    /// <summary>The edge that rungs start and end at.</summary>
    public double InnerX => Side == Side.Left ? LadderMeasures.LeftX + LadderMeasures.CardWidth : LadderMeasures.RightX;

    public double Bottom => Y + Height;
}
