using System.Globalization;
using Talion.Extraction.Records;
using Talion.Knowledge.Chains.Sides;
using Talion.Knowledge.Chains.Tracing;

namespace Talion.Knowledge.Chains.Ladder;

/// <summary>A link as a curve from the cause's card to the effect's, with its cue beside the arrow's head.</summary>
/// <param name="Link">The link.</param>
/// <param name="From">The cause's card.</param>
/// <param name="To">The effect's card.</param>
/// <param name="PortY">Where it meets the effect's card.</param>
/// <param name="Label">The cue, broken into lines.</param>
/// <param name="LabelY">The first line's base line; <see langword="null"/> beside the arrow's head.</param>
public sealed record LadderRung(ChainLink Link, LadderCard From, LadderCard To, double PortY, ImmutableArray<string> Label, double? LabelY = null)
{
    const double Inset = 16;

    /// <summary>What it is drawn as: <c>retaliation</c>, <c>caused</c>, <c>followed</c> or <c>inferred</c>.</summary>
    public string Kind => Link.Basis == LinkBasis.Inferred ? "inferred" : Link.Type.Word();

    /// <summary>The upper edge of the higher of its two cards.</summary>
    public double Top => Math.Min(From.Y, To.Y);

    /// <summary>The lower edge of the lower one.</summary>
    public double Bottom => Math.Max(From.Bottom, To.Bottom);

    /// <summary>Where the cue's lines begin or, on the right, end.</summary>
    public double CueX => LabelY is not null ? To.X : To.InnerX + (To.Side == Side.Left ? 12 : -12);

    /// <summary>The cue's first base line: below the arrow's head, or above it where the rung comes up from below and nothing else ends there.</summary>
    public double CueY => LabelY ?? (StartY > PortY && PortY <= To.Y + LadderMeasures.FirstPort
        ? PortY - 8 - (Label.Length - 1) * LadderMeasures.CueLine
        : PortY + 14);

    /// <summary>SVG's <c>text-anchor</c> of the cue.</summary>
    public string CueAnchor => LabelY is not null || To.Side == Side.Left ? "start" : "end";

    /// <summary>Where it leaves the cause's card.</summary>
    double StartY => From.Bottom - LadderMeasures.Padding;

    /// <summary>The curve as SVG path data. Between columns that overlap it runs through the strip that the other side leaves free.</summary>
    public string Path => LabelY is not null && From.Side != To.Side ? Beside() : Across();

    string Across()
    {
        var (x1, y1, x2, y2) = (From.InnerX, StartY, To.InnerX, PortY);
        var out1 = From.Side == Side.Left ? 1 : -1;
        var out2 = To.Side == Side.Left ? 1 : -1;
        var reach = LabelY is not null ? 40 : From.Side == To.Side ? 70 : 130;
        var (start, end) = ($"{Number(x1)} {Number(y1)}", $"{Number(x2 + out2 * 2)} {Number(y2)}");
        return $"M {start} C {Number(x1 + out1 * reach)} {Number(y1)} {Number(x2 + out2 * reach)} {Number(y2)} {end}";
    }

    string Beside()
    {
        var x = From.Side == Side.Left ? From.X + Inset : From.X + From.Width - Inset;
        var start = PortY > From.Y ? From.Bottom : From.Y;
        return $"M {Number(x)} {Number(start)} C {Number(x)} {Number((start + PortY) / 2)} {Number(x)} {Number(PortY)} {Number(To.InnerX)} {Number(PortY)}";
    }

    static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
