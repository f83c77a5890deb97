namespace Talion.Web.Explorer.Ladders;

/// <summary>The drawing of what two sides did to each other. Lengths are pixels, y grows downward.</summary>
/// <param name="One">Keys of the parties on the left.</param>
/// <param name="Other">Keys of those on the right; empty for all others.</param>
/// <param name="Left">What the left side is called.</param>
/// <param name="Right">What the right side is called.</param>
/// <param name="Width">Of the drawing.</param>
/// <param name="Height">Of the drawing.</param>
/// <param name="LeftX">Where the left column begins.</param>
/// <param name="RightX">Where the right column begins.</param>
/// <param name="Circular">Events that lead back to themselves.</param>
/// <param name="Cards">Downward in time.</param>
/// <param name="Rungs">The weakest first.</param>
sealed record LadderPage(
    ImmutableArray<string> One,
    ImmutableArray<string> Other,
    ImmutableArray<string> Left,
    ImmutableArray<string> Right,
    double Width,
    double Height,
    double LeftX,
    double RightX,
    int Circular,
    ImmutableArray<CardShape> Cards,
    ImmutableArray<RungShape> Rungs);
