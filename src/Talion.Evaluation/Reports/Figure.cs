using System.Globalization;

namespace Talion.Evaluation.Reports;

/// <summary>Ratios as text.</summary>
static class Figure
{
    /// <summary>Rounded to the nearest, halves to even as the IEEE standard has it. Halves are met exactly only by 32nds, which a decimal holds exactly.</summary>
    public static string Of(double ratio, int digits) =>
        (ratio * 32 == Math.Floor(ratio * 32) ? Math.Round((decimal)ratio, digits, MidpointRounding.ToEven).ToString($"F{digits}", CultureInfo.InvariantCulture)
            : ratio.ToString($"F{digits}", CultureInfo.InvariantCulture));
}
