using System.CommandLine;
using System.Globalization;
using Talion.Cli.Options;
using Talion.Knowledge;
using Talion.Store.Durable;

namespace Talion.Cli.Commands;

/// <summary>Brings a store of an older version of the program up to date.</summary>
sealed class UpgradeCommand
{
    readonly StoreOption store = new();

    public static Command Create(Terminal terminal)
    {
        var options = new UpgradeCommand();
        var command = new ExampleCommand("upgrade", "Brings a store that an older version wrote to this version's format.", "talion upgrade --store talion-demo/store");
        options.store.AddTo(command);
        command.SetAction(call => options.Run(call, terminal));
        return command;
    }

    int Run(ParseResult call, Terminal terminal)
    {
        var folder = store.Folder(call);
        if (!DurableStore.Exists(folder))
            throw StoreOption.NoStore(folder);
        var (from, to) = KnowledgeBase.Upgrade(folder);
        terminal.Output.Write(string.Create(CultureInfo.InvariantCulture, $"The store {(from == to ? "is" : $"was of format {from} and is now")} of format {to}.\n"));
        return ExitCode.Success;
    }
}
