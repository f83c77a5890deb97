using System.CommandLine;
using Talion.Cli.Options;

namespace Talion.Cli.Commands;

/// <summary>Looks for damage in a store's file.</summary>
sealed class CheckCommand
{
    readonly StoreOption store = new();

    public static Command Create(Terminal terminal)
    {
        var options = new CheckCommand();
        var command = new ExampleCommand("check", "Looks for damage in the store's file; exit code 1 where there is any.", "talion check --store talion-demo/store");
        options.store.AddTo(command);
        command.SetAction(call => options.Run(call, terminal));
        return command;
    }

    int Run(ParseResult call, Terminal terminal)
    {
        using var knowledge = store.OpenToRead(call);
        var faults = knowledge.Check();
        foreach (var fault in faults)
            terminal.Output.Write($"{fault}\n");
        if (faults.Count == 0)
            terminal.Output.Write("The store is sound.\n");
        return faults.Count == 0 ? ExitCode.Success : ExitCode.Failure;
    }
}
