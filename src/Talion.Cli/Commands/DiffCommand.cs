using System.CommandLine;
using Talion.Cli.Options;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Differences;

namespace Talion.Cli.Commands;

/// <summary>Compares the events of two stores.</summary>
sealed class DiffCommand
{
    readonly Argument<string> before = new("BEFORE") { Description = "A store's folder." };
    readonly Argument<string> after = new("AFTER") { Description = "Another store's folder." };

    public static Command Create(Terminal terminal)
    {
        var options = new DiffCommand();
        var command = new ExampleCommand(
            "diff", "Tells which events came, went or changed from one store to another, and how; exit code 1 where any did.", "talion diff talion-demo/store talion-demo/store");
        command.Add(options.before);
        command.Add(options.after);
        command.SetAction(call => options.Run(call, terminal));
        return command;
    }

    int Run(ParseResult call, Terminal terminal)
    {
        var differences = EventSetComparer.Compare(Events(call.GetRequiredValue(before)), Events(call.GetRequiredValue(after)));
        foreach (var difference in differences)
        {
            terminal.Output.Write($"{difference.Kind.Word()}: {difference.Label}\n");
            foreach (var change in difference.Changes)
                terminal.Output.Write($"   {change}\n");
        }
        if (differences.IsEmpty)
            terminal.Output.Write("The same events.\n");
        return differences.IsEmpty ? ExitCode.Success : ExitCode.Failure;
    }

    static ImmutableArray<CanonicalEvent> Events(string folder)
    {
        using var knowledge = StoreOption.OpenToRead(folder);
        return knowledge.Events();
    }
}
