using System.CommandLine;
using Talion.Cli.Options;
using Talion.Knowledge.Exports;

namespace Talion.Cli.Commands;

/// <summary>Writes the whole store in a format of others.</summary>
sealed class ExportCommand
{
    readonly StoreOption store = new();
    readonly OutputOption output = new();

    readonly Option<string> format = new("--format")
    {
        Description = "What to write. Without it: turtle.",
        HelpName = string.Join('|', ExportFormats.Words),
        DefaultValueFactory = _ => "turtle",
    };

    public static Command Create(Terminal terminal)
    {
        var options = new ExportCommand();
        var command = new ExampleCommand(
            "export", "Writes the store as RDF, tables, a map or a graph.", "talion export --store talion-demo/store --format geojson -o talion-demo/attacks.geojson");
        options.store.AddTo(command);
        options.output.AddTo(command);
        command.Add(options.format);
        command.SetAction(call => options.Run(call, terminal));
        return command;
    }

    int Run(ParseResult call, Terminal terminal)
    {
        var word = call.GetRequiredValue(format);
        if (!ExportFormats.TryParse(word, out var wanted))
            throw new UsageException($"--format is one of {string.Join(", ", ExportFormats.Words)}, not {word}");
        using var knowledge = store.OpenToRead(call);
        output.Write(call, terminal, writer => Exporter.Write(knowledge, wanted, writer));
        return ExitCode.Success;
    }
}
