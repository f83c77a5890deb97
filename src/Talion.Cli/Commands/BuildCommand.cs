using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Talion.Cli.Options;
using Talion.Cli.Rendering;

namespace Talion.Cli.Commands;

/// <summary>Reads articles into the store.</summary>
sealed class BuildCommand
{
    readonly InputArgument inputs = new();
    readonly StoreOption store = new();
    readonly SettingsOptions settings = new();

    public static Command Create(Terminal terminal)
    {
        var options = new BuildCommand();
        var command = new ExampleCommand(
            "build", "Reads articles into the store: extracts, finds the same events across articles, writes the graph.", "talion build talion-demo/articles --store talion-demo/store");
        options.inputs.AddTo(command);
        options.store.AddTo(command);
        options.settings.AddTo(command);
        command.SetAction((call, cancellation) => Task.FromResult(options.Run(call, terminal, cancellation)));
        return command;
    }

    int Run(ParseResult call, Terminal terminal, CancellationToken cancellation)
    {
        using var log = new DiagnosticLog(terminal);
        var watch = Stopwatch.StartNew();
        var articles = inputs.Read(call, terminal, log);
        var lexicon = settings.LexiconForExtraction(call);
        var folder = store.Folder(call);
        var outcome = new ArticleImport(lexicon, settings.Of(call, lexicon, folder), terminal, log).Run(articles, folder, cancellation);
        if (outcome.Read == 0)
            throw new WorkException("no article could be read");
        foreach (var id in outcome.Summary.UnknownIds)
            terminal.Error.WriteLine($"decisions: nothing in the store is called {id}");
        terminal.Output.Write(Sentence(outcome, log.Skipped));
        log.Dispose();
        terminal.Error.WriteLine(Phrases.Pace(outcome.Read, watch.Elapsed)
            + string.Create(CultureInfo.InvariantCulture, $"; {outcome.Summary.AddedQuads:N0} quads written, {outcome.Summary.RemovedQuads:N0} removed"));
        return ExitCode.Success;
    }

    static string Sentence(ImportOutcome outcome, string? skipped) =>
        $"{Phrases.Quantity(outcome.Read, "article")} read, {Phrases.Quantity(outcome.New, "article")} new or changed. "
        + $"The store now holds {Phrases.Quantity(outcome.Summary.Articles, "article")} and {Phrases.Quantity(outcome.Summary.Events, "event")}.\n"
        + (skipped is null ? "" : skipped + ".\n")
        + (outcome.Summary.Copies == 0 ? "" : $"Copies of other articles, counted as one source with them: {outcome.Summary.Copies} (talion events --copies)\n");
}
