using Talion.Extraction.Records;
using Talion.Knowledge.Chains.Ladder;

namespace Talion.Web.Explorer.Ladders;

/// <summary>An event's card.</summary>
/// <param name="Order">How many cards come before it in the whole drawing.</param>
/// <param name="Id">The event's id.</param>
/// <param name="Side"><c>left</c> or <c>right</c>.</param>
/// <param name="Standing"><c>happened</c>, <c>disputed</c>, <c>not-happened</c>.</param>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge.</param>
/// <param name="Width">Of the card.</param>
/// <param name="Height">Of the card.</param>
/// <param name="Title">Lines.</param>
/// <param name="Details">Lines.</param>
/// <param name="When">Lines for the gutter.</param>
/// <param name="Gap">The time since the card before, where it is long.</param>
sealed record CardShape(
    int Order,
    string Id,
    string Side,
    string Standing,
    double X,
    double Y,
    double Width,
    double Height,
    ImmutableArray<string> Title,
    ImmutableArray<string> Details,
    ImmutableArray<string> When,
    string? Gap)
{
    public static CardShape Of(LadderCard card, int order) => new(
        order,
        card.Event.Id,
        card.Side == Talion.Knowledge.Chains.Sides.Side.Left ? "left" : "right",
        card.Caption.Standing.Word(),
        card.X,
        card.Y,
        card.Width,
        card.Height,
        card.Title,
        card.Details,
        card.When,
        card.Gap);
}
