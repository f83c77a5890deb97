using Talion.Knowledge.Chains.Rendering;
using Talion.Knowledge.Chains.Sides;
using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Chains.Ladder;

/// <summary>An event as a card: its lines are broken, its place is known. Lengths are pixels, y grows downward.</summary>
/// <param name="Event">The event.</param>
/// <param name="Caption">It in a few words.</param>
/// <param name="Side">The side that carried it out.</param>
/// <param name="X">The left edge.</param>
/// <param name="Y">The upper edge.</param>
/// <param name="Width">From edge to edge.</param>
/// <param name="Height">From edge to edge.</param>
/// <param name="Title">Its lines.</param>
/// <param name="Details">Its lines, below the title.</param>
/// <param name="When">Lines for the gutter; empty where the date stands among the details.</param>
/// <param name="Gap">The time since the card before, where it is long.</param>
public sealed record LadderCard(
    CanonicalEvent Event,
    EventCaption Caption,
    Side Side,
    double X,
    double Y,
    double Width,
    double Height,
    ImmutableArray<string> Title,
    ImmutableArray<string> Details,
    ImmutableArray<string> When,
    string? Gap)
{
    /// <summary>The edge that rungs start and end at.</summary>
    public double InnerX => Side == Side.Left ? X + Width : X;

    public double Bottom => Y + Height;
}
