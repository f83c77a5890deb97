using System.Globalization;
using Microsoft.AspNetCore.Http;
using Talion.Web.Problems;

namespace Talion.Web.Explorer;

/// <summary>The stretch of a long list that an address asks for: <c>offset</c> items are passed over, at most <c>limit</c> sent. The list is the same as long as the
/// answer's tag is.</summary>
/// <param name="Offset">0 or more.</param>
/// <param name="Limit">1 to 1000; 100 where nothing else is asked for.</param>
readonly record struct ListWindow(int Offset, int Limit)
{
    const int Usual = 100;
    const int Most = 1000;

    /// <exception cref="ProblemException">A value cannot be.</exception>
    public static ListWindow Of(HttpRequest request) => new(Number(request, "offset", 0, 0, int.MaxValue), Number(request, "limit", Usual, 1, Most));

    public IEnumerable<T> Of<T>(IEnumerable<T> items) => items.Skip(Offset).Take(Limit);

    static int Number(HttpRequest request, string name, int otherwise, int least, int most) => FilterReader.Text(request, name) switch
    {
        null => otherwise,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most => number,
        var other => throw ProblemException.BadRequest($"'{other}' is no {name}: a whole number from {least} to {most}."),
    };
}
