using System.Globalization;
using Humanizer;
using Talion.Extraction.Records;

namespace Talion.Cli.Rendering;

/// <summary>Words for values, in tables and pages for people.</summary>
static class Phrases
{
    /// <summary>"rocket attack".</summary>
    public static string Type(EventType type) => type.Word().Replace('-', ' ');

    /// <summary>"3 killed", "none wounded", "24 to 99 killed", "at least 26 killed".</summary>
    public static string Casualties(CasualtyKind kind, int min, int? max) => (min, max) switch
    {
        (0, 0) => $"none {kind.Word()}",
        (_, null) => string.Create(CultureInfo.InvariantCulture, $"at least {min} {kind.Word()}"),
        _ when min == max => string.Create(CultureInfo.InvariantCulture, $"{min} {kind.Word()}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{min} to {max} {kind.Word()}"),
    };

    /// <summary>"1,204 articles", "no events".</summary>
    public static string Quantity(int number, string noun) =>
        number == 0 ? $"no {noun.Pluralize()}" : noun.ToQuantity(number, "N0", CultureInfo.InvariantCulture);

    /// <summary>"93 %" for 0.93.</summary>
    public static string Share(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0} %");
}
