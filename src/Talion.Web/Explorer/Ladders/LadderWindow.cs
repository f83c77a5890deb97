using System.Globalization;
using Microsoft.AspNetCore.Http;
using Talion.Web.Problems;

namespace Talion.Web.Explorer.Ladders;

/// <summary>The stretch of a ladder that an address asks for by <c>top</c> and <c>bottom</c>: what reaches into it is sent.</summary>
/// <param name="Top">The least y, in the drawing's own lengths; 0 where nothing else is asked for.</param>
/// <param name="Bottom">The greatest; <see cref="Usual"/> below the top where nothing else is asked for.</param>
readonly record struct LadderWindow(double Top, double Bottom)
{
    const double Usual = 6000;

    public static ImmutableArray<string> Names { get; } = ["top", "bottom"];

    /// <exception cref="ProblemException">A value cannot be.</exception>
    public static LadderWindow Of(HttpRequest request)
    {
        var top = Length(request, Names[0]) ?? 0;
        return new LadderWindow(top, Length(request, Names[1]) ?? top + Usual);
    }

    public bool Meets(double top, double bottom) => top <= Bottom && bottom >= Top;

    static double? Length(HttpRequest request, string name) => FilterReader.Text(request, name) switch
    {
        null => null,
        var text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var length) && length >= 0 => length,
        var other => throw ProblemException.BadRequest($"'{other}' is no {name}: a length of 0 or more."),
    };
}
