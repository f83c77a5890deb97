using System.CommandLine;
using Talion.Extraction;
using Talion.Extraction.Records;

namespace Talion.Cli.Options;

/// <summary>The option <c>--without</c>: steps of extraction to leave out.</summary>
sealed class WithoutOption
{
    static readonly string Words = string.Join('|', Enum.GetValues<ExtractionStep>().Select(step => step.Word()));

    readonly Option<string[]> without = new("--without")
    {
        Description = "Leave a step of extraction out, to see what it is worth; several with commas.",
        HelpName = Words,
    };

    public WithoutOption() => without.Validators.Add(result =>
    {
        foreach (var word in Split(result.GetValueOrDefault<string[]>()).Where(word => !KebabCase.TryParse<ExtractionStep>(word, out _)))
            result.AddError($"--without is one of {Words}, not {word}");
    });

    public void AddTo(Command command) => command.Add(without);

    public ExtractorOptions Of(ParseResult call) =>
        new() { Without = [.. Split(call.GetValue(without)).Select(word => KebabCase.TryParse<ExtractionStep>(word, out var step) ? step : default)] };

    static IEnumerable<string> Split(string[]? values) => (values ?? []).SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
