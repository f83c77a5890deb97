using System.Globalization;
using Microsoft.AspNetCore.Http;
using Talion.Extraction.Records;
using Talion.Knowledge.Chains.Finding;
using Talion.Web.Problems;

namespace Talion.Web.Explorer;

/// <summary>Reads what events are wanted out of an address: <c>type</c>, <c>status</c>, <c>actor</c>, <c>place</c>, <c>from</c>, <c>to</c>, <c>confidence</c>.</summary>
static class FilterReader
{
    /// <exception cref="ProblemException">A value cannot be.</exception>
    public static EventFilter Read(HttpRequest request) => new()
    {
        Types = Words<EventType>(request, "type"),
        Statuses = Words<EventStatus>(request, "status"),
        Actor = Text(request, "actor"),
        Place = Text(request, "place"),
        From = Day(request, "from"),
        To = Day(request, "to"),
        Confidence = Share(request, "confidence"),
    };

    /// <summary>The values of a parameter that may be repeated, without empty ones.</summary>
    public static ImmutableArray<string> All(HttpRequest request, string name) =>
        [.. request.Query[name].Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value!.Trim())];

    /// <summary>The value of a parameter, or <see langword="null"/> where it has none.</summary>
    public static string? Text(HttpRequest request, string name) => All(request, name) is [var value, ..] ? value : null;

    /// <summary>The values of a parameter that may be repeated, as whole numbers.</summary>
    /// <exception cref="ProblemException">One is none.</exception>
    public static ImmutableArray<int> Numbers(HttpRequest request, string name) =>
        [.. All(request, name).Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw ProblemException.BadRequest($"'{text}' is no {name}."))];

    static ImmutableHashSet<TEnum> Words<TEnum>(HttpRequest request, string name)
        where TEnum : struct, Enum =>
        [.. All(request, name).Select(word => KebabCase.TryParse<TEnum>(word, out var value) ? value : throw ProblemException.BadRequest($"'{word}' is no {name}."))];

    static DateOnly? Day(HttpRequest request, string name) => Text(request, name) switch
    {
        null => null,
        var text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        var other => throw ProblemException.BadRequest($"'{other}' is no day of the form 2020-03-12."),
    };

    static double Share(HttpRequest request, string name) => Text(request, name) switch
    {
        null => 0,
        var text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1 => share,
        var other => throw ProblemException.BadRequest($"'{other}' is no number from 0 to 1."),
    };
}
