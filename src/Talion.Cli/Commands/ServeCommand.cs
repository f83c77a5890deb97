using System.CommandLine;
using System.Globalization;
using Talion.Cli.Options;
using Talion.Web;
using Talion.Web.Explorer;
using Talion.Web.Serving;

namespace Talion.Cli.Commands;

/// <summary>Serves the store over HTTP until it is stopped.</summary>
sealed class ServeCommand
{
    readonly StoreOption store = new();
    readonly ServerSettings settings = new();
    readonly OntologyOption ontology = new();
    readonly QueriesOption queries = new();

    public static Command Create(Terminal terminal)
    {
        var options = new ServeCommand();
        var command = new ExampleCommand("serve", "Serves the store on this machine: pages to explore it, and a SPARQL endpoint.", "talion serve --store talion-demo/store --port 8080");
        options.store.AddTo(command);
        options.settings.AddTo(command);
        options.ontology.AddTo(command);
        options.queries.AddTo(command);
        command.SetAction((call, cancellation) => options.Run(call, terminal, cancellation));
        return command;
    }

    async Task<int> Run(ParseResult call, Terminal terminal, CancellationToken cancellation)
    {
        var options = settings.Of(call, terminal.Error) with { Explorer = new ExplorerOptions { Ontology = ontology.Files(call), Queries = queries.Load(call) } };
        using var served = Open(store.Folder(call), options.Token is not null);
        await using var server = await TalionServer.Start(served, options, cancellation);
        var quads = served.Snapshot.Source.Count(default);
        terminal.Output.Write(string.Create(CultureInfo.InvariantCulture, $"{quads:N0} quads at {server.Address} for browsers and {server.Address}sparql for queries, {(served.IsWritable ? "writable with the token" : "read-only")}. Ctrl-C stops.\n"));
        terminal.Output.Flush();
        _ = server.Warm();
        await server.Run(cancellation);
        return ExitCode.Success;
    }

    /// <summary>Loads the store; where it may be changed, an empty one is made if need be.</summary>
    /// <exception cref="UsageException">There is no store in the folder.</exception>
    static ServedStore Open(string folder, bool isWritable)
    {
        try
        {
            return ServedStore.Open(folder, isWritable);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw StoreOption.NoStore(folder);
        }
    }
}
