using System.CommandLine;
using Talion.Cli.Options;
using Talion.Extraction.Records;
using Talion.Knowledge;
using Talion.Knowledge.Exports;
using Talion.Knowledge.Exports.Codebooks;
using Talion.Knowledge.Resolution.Names;

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

    readonly Option<string?> shape = new("--shape")
    {
        Description = "With csv: the columns of another dataset, attacks only.",
        HelpName = string.Join('|', Enum.GetValues<DatasetShape>().Select(known => known.Word())),
    };

    readonly OntologyOption ontology = new();

    public static Command Create(Terminal terminal)
    {
        var options = new ExportCommand();
        var command = new ExampleCommand(
            "export", "Writes the store as RDF, tables, a map or a graph.", "talion export --store talion-demo/store --format geojson -o talion-demo/attacks.geojson");
        options.store.AddTo(command);
        options.output.AddTo(command);
        command.Add(options.format);
        command.Add(options.shape);
        options.ontology.AddTo(command);
        command.SetAction(call => options.Run(call, terminal));
        return command;
    }

    int Run(ParseResult call, Terminal terminal)
    {
        var word = call.GetRequiredValue(format);
        if (!ExportFormats.TryParse(word, out var wanted))
            throw new UsageException($"--format is one of {string.Join(", ", ExportFormats.Words)}, not {word}");
        var dataset = Shape(call, wanted);
        using var knowledge = store.OpenToRead(call);
        output.Write(call, terminal, writer => Write(knowledge, wanted, dataset, call, writer));
        return ExitCode.Success;
    }

    DatasetShape? Shape(ParseResult call, ExportFormat wanted)
    {
        if (call.GetValue(shape) is not { } word)
            return null;
        if (wanted != ExportFormat.Csv)
            throw new UsageException("--shape goes with --format csv");
        return KebabCase.TryParse<DatasetShape>(word, out var known)
            ? known
            : throw new UsageException($"--shape is one of {string.Join(", ", Enum.GetValues<DatasetShape>().Select(one => one.Word()))}, not {word}");
    }

    void Write(KnowledgeBase knowledge, ExportFormat wanted, DatasetShape? dataset, ParseResult call, TextWriter writer)
    {
        if (dataset is { } known)
            ShapedCsv.Write(knowledge, known, Codebook.Load(ontology.Files(call)), new GazetteerIndex(ontology.Load(call).Gazetteer), writer);
        else
            Exporter.Write(knowledge, wanted, writer);
    }
}
