namespace Talion.Knowledge.Chains.Ladder;

/// <summary>Lengths of the ladder in pixels.</summary>
public sealed record LadderMeasures
{
    /// <summary>The drawing that <see cref="LadderSvg"/> makes: two columns beside a gutter for dates.</summary>
    public static LadderMeasures Wide { get; } = new();

    /// <summary>A drawing for a narrow page: the columns overlap, so that no two cards stand beside each other, and dates stand in the cards.</summary>
    /// <param name="width">Of the page; less than 320 is taken for 320.</param>
    public static LadderMeasures Narrow(double width)
    {
        const double margin = 4, strip = 44;
        var whole = Math.Max(320, width);
        return new LadderMeasures { Width = whole, Margin = margin, GutterWidth = 0, CardWidth = whole - (2 * margin) - strip };
    }

    public const double Padding = 12;
    public const double CardGap = 24;
    public const double LeastStep = 58;
    public const double GapHeight = 30;
    public const double TitleSize = 15;
    public const double DetailSize = 13;
    public const double CueSize = 12;
    public const double TitleLine = 19;
    public const double DetailLine = 17;
    public const double CueLine = 14;
    public const double FirstPort = 14;
    public const double PortGap = 8;

    public double Width { get; init; } = 1200;

    public double Margin { get; init; } = 20;

    /// <summary>Width of the column of dates; 0 where they stand in the cards.</summary>
    public double GutterWidth { get; init; } = 122;

    public double CardWidth { get; init; } = 370;

    public double LeftX => Margin + GutterWidth;

    public double RightX => Width - Margin - CardWidth;

    /// <summary>Whether a card of one side would cover one of the other side at the same height.</summary>
    public bool Overlap => RightX < LeftX + CardWidth;

    /// <summary>Room for the words of a rung; where the columns overlap they stand above the card that the rung leads to.</summary>
    public double CueWidth => Overlap ? CardWidth - Padding : (RightX - LeftX - CardWidth) / 2 - 24;
}
