using System.CommandLine;
using Talion.Extraction.Records;

namespace Talion.Cli.Options;

/// <summary>The option <c>--format</c> over the words of an enumeration.</summary>
/// <typeparam name="TFormat">Its values in kebab case are the words.</typeparam>
sealed class FormatOption<TFormat>
    where TFormat : struct, Enum
{
    readonly Option<string> format;

    public FormatOption(TFormat standard)
    {
        format = new Option<string>("--format")
        {
            Description = $"How to write the result. Without it: {standard.Word()}.",
            HelpName = string.Join('|', Enum.GetValues<TFormat>().Select(value => value.Word())),
            DefaultValueFactory = _ => standard.Word(),
        };
        format.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } word && !KebabCase.TryParse<TFormat>(word, out _))
                result.AddError($"--format is one of {format.HelpName}, not {word}");
        });
    }

    public void AddTo(Command command) => command.Add(format);

    public TFormat Of(ParseResult call) => KebabCase.TryParse<TFormat>(call.GetRequiredValue(format), out var value) ? value : default;
}
