using System.CommandLine;
using Talion.Cli.Options;
using Talion.Cli.Rendering;
using Talion.Knowledge.Validation;
using Talion.Rdf.Turtle;
using Talion.Shacl.Reports;

namespace Talion.Cli.Commands;

/// <summary>Checks a store's graph against the ontology's shapes.</summary>
sealed class ValidateCommand
{
    enum ReportFormat
    {
        Table,
        Turtle,
    }

    readonly StoreOption store = new();
    readonly FormatOption<ReportFormat> format = new(ReportFormat.Table);
    readonly OntologyOption ontology = new();

    public static Command Create(Terminal terminal)
    {
        var options = new ValidateCommand();
        var command = new ExampleCommand("validate", "Checks the graph against the ontology's SHACL shapes; exit code 1 where one is broken.", "talion validate --store talion-demo/store");
        options.store.AddTo(command);
        options.format.AddTo(command);
        options.ontology.AddTo(command);
        command.SetAction(call => options.Run(call, terminal));
        return command;
    }

    int Run(ParseResult call, Terminal terminal)
    {
        using var knowledge = store.OpenToRead(call);
        var report = GraphValidator.Validate(knowledge.Source, ontology.Files(call));
        if (format.Of(call) == ReportFormat.Turtle)
            TurtleWriter.Write(report.ToQuads(), terminal.Output);
        else if (report.Conforms)
            terminal.Output.Write("The graph keeps all shapes.\n");
        else
            TextTable.Write(terminal, ["Node", "Path", "Value", "What is wrong"], report.Results.Select(Row));
        return report.Conforms ? ExitCode.Success : ExitCode.Failure;
    }

    static IReadOnlyList<string> Row(ValidationResult result) =>
        [TermText.Of(result.FocusNode), result.Path ?? "", TermText.Of(result.Value), string.Join("; ", result.Messages.Select(message => message.Value))];
}
