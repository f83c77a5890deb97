using Talion.Knowledge.Chains.Ladder;

namespace Talion.Web.Explorer.Ladders;

/// <summary>A link's curve.</summary>
/// <param name="Order">How many rungs come before it in the whole drawing.</param>
/// <param name="Cause">Id of the event that it begins at.</param>
/// <param name="Effect">Id of the event that it ends at.</param>
/// <param name="Kind"><c>retaliation</c>, <c>caused</c>, <c>followed</c> or <c>inferred</c>.</param>
/// <param name="Path">SVG path data.</param>
/// <param name="Top">The least y that it reaches.</param>
/// <param name="Bottom">The greatest.</param>
/// <param name="Cue">The cue's lines.</param>
/// <param name="CueX">Where they begin or end.</param>
/// <param name="CueY">The first one's base line.</param>
/// <param name="Anchor">SVG's <c>text-anchor</c>.</param>
sealed record RungShape(
    int Order,
    string Cause,
    string Effect,
    string Kind,
    string Path,
    double Top,
    double Bottom,
    ImmutableArray<string> Cue,
    double CueX,
    double CueY,
    string Anchor)
{
    public static RungShape Of(LadderRung rung, int order) => new(
        order,
        rung.From.Event.Id,
        rung.To.Event.Id,
        rung.Kind,
        rung.Path,
        rung.Top,
        rung.Bottom,
        rung.Label,
        rung.CueX,
        rung.CueY,
        rung.CueAnchor);
}
