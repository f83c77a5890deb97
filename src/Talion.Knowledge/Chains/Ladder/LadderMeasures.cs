namespace Talion.Knowledge.Chains.Ladder;

/// <summary>Lengths of the ladder in pixels.</summary>
static class LadderMeasures
{
    public const double Width = 1200;
    public const double Margin = 20;
    public const double GutterWidth = 122;
    public const double CardWidth = 370;
    public const double LeftX = Margin + GutterWidth;
    public const double RightX = Width - Margin - CardWidth;
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
    public const double CueWidth = (RightX - LeftX - CardWidth) / 2 - 24;
    public const double FirstPort = 14;
    public const double PortGap = 8;
}
