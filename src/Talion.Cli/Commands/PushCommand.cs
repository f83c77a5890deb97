using System.CommandLine;
using System.Globalization;
using Talion.Cli.Options;
using Talion.Web.Pushing;

namespace Talion.Cli.Commands;

/// <summary>Brings the store's graphs into another engine.</summary>
sealed class PushCommand
{
    readonly StoreOption store = new();
    readonly EndpointOptions endpoint = new();

    public static Command Create(Terminal terminal)
    {
        var options = new PushCommand();
        var command = new ExampleCommand(
            "push",
            "Brings the store's graphs, or what changed since the last push, into another SPARQL server; goes on where it was stopped.",
            "talion push --store talion-demo/store --endpoint http://localhost:8890/sparql-auth --user dba");
        options.store.AddTo(command);
        options.endpoint.AddTo(command, "Where the server takes updates.");
        command.SetAction((call, cancellation) => Task.FromResult(options.Run(call, terminal, cancellation)));
        return command;
    }

    int Run(ParseResult call, Terminal terminal, CancellationToken cancellation)
    {
        using var knowledge = store.OpenToRead(call);
        using var server = endpoint.Server(call)!;
        var pushed = new GraphPush(server, store.Folder(call)).Run(knowledge.Source, cancellation);
        terminal.Output.Write(string.Create(CultureInfo.InvariantCulture,
            $"{pushed.Graphs:N0} graphs, {pushed.Sent:N0} of them new or changed with {pushed.Quads:N0} quads; {pushed.Removed:N0} graphs removed.\n"));
        return ExitCode.Success;
    }
}
