using System.Globalization;
using Humanizer;
using Talion.Extraction.Articles;
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

    /// <summary>"1,204 articles in 9.6 s, 125 a second": differs from run to run, so for the error stream alone.</summary>
    public static string Pace(int articles, TimeSpan elapsed) => string.Create(CultureInfo.InvariantCulture,
        $"{Quantity(articles, "article")} in {elapsed.TotalSeconds:0.0} s, {articles / Math.Max(elapsed.TotalSeconds, 0.001):N0} a second");

    /// <summary>Why inputs were skipped, behind their number: "2 empty".</summary>
    public static string Reason(DiagnosticKind kind) => kind switch
    {
        DiagnosticKind.Foreign => "of other kinds",
        DiagnosticKind.TooLarge => "too large",
        DiagnosticKind.Malformed => "broken",
        DiagnosticKind.NoArticle => "without an article",
        DiagnosticKind.NoPage => "answers without a page",
        DiagnosticKind.UnclearDate => "unclear dates",
        DiagnosticKind.GuessedEncoding => "guessed encodings",
        DiagnosticKind.TakenId => "taken ids",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
