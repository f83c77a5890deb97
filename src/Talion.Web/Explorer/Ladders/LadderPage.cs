namespace Talion.Web.Explorer.Ladders;

/// <summary>A stretch of the drawing of what two sides did to each other. Lengths are pixels, y grows downward.</summary>
/// <param name="One">Keys of the parties on the left.</param>
/// <param name="Other">Keys of those on the right; empty for all others.</param>
/// <param name="Left">What the left side is called.</param>
/// <param name="Right">What the right side is called.</param>
/// <param name="Total">Number of cards of the whole drawing.</param>
/// <param name="Width">Of the whole drawing.</param>
/// <param name="Height">Of the whole drawing.</param>
/// <param name="LeftX">Where the left column begins.</param>
/// <param name="RightX">Where the right column begins.</param>
/// <param name="Circular">Events that lead back to themselves.</param>
/// <param name="Cards">Those that reach into the stretch, downward in time.</param>
/// <param name="Rungs">Those that reach into it, the weakest first.</param>
sealed record LadderPage(
    ImmutableArray<string> One,
    ImmutableArray<string> Other,
    ImmutableArray<string> Left,
    ImmutableArray<string> Right,
    int Total,
    double Width,
    double Height,
    double LeftX,
    double RightX,
    int Circular,
    ImmutableArray<CardShape> Cards,
    ImmutableArray<RungShape> Rungs)
{
    const double Foot = 24;

    public static LadderPage Of(DrawnLadder ladder, LadderWindow window)
    {
        var (selection, conflict, layout, measures) = ladder;
        return new LadderPage(
            selection.One,
            selection.Other,
            conflict.Sides.Left,
            conflict.Sides.Right,
            layout.Cards.Length,
            measures.Width,
            layout.Bottom + Foot,
            measures.LeftX,
            measures.RightX,
            conflict.Chain.Cycles.Sum(knot => knot.Length),
            [.. layout.Cards.Select((card, order) => (card, order)).Where(pair => window.Meets(pair.card.Y, pair.card.Bottom)).Select(pair => CardShape.Of(pair.card, pair.order))],
            [.. layout.Rungs.Select((rung, order) => (rung, order)).Where(pair => window.Meets(pair.rung.Top, pair.rung.Bottom)).Select(pair => RungShape.Of(pair.rung, pair.order))]);
    }
}
