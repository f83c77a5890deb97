using System.CommandLine;
using Talion.Cli.Options;
using Talion.Cli.Rendering;
using Talion.Extraction.Articles;
using Talion.Knowledge;
using Talion.Knowledge.Building;
using Talion.Knowledge.Chains.Tracing;
using Talion.Knowledge.Lexicons;
using Talion.Knowledge.Queries;

namespace Talion.Cli.Commands;

/// <summary>Shows what the program does on the dispatches that come with it.</summary>
sealed class DemoCommand
{
    const string Question = "answers";

    readonly Argument<string> folder = new("FOLDER")
    {
        Description = "Where the dispatches and their store go. Without it: ./talion-demo.",
        DefaultValueFactory = _ => "talion-demo",
    };

    readonly OntologyOption ontology = new();

    public static Command Create(Terminal terminal)
    {
        var options = new DemoCommand();
        var command = new ExampleCommand("demo", "Writes the sample dispatches into a folder, builds their graph and shows what it answers.", "talion demo");
        command.Add(options.folder);
        options.ontology.AddTo(command);
        command.SetAction((call, cancellation) => Task.FromResult(options.Run(call, terminal, cancellation)));
        return command;
    }

    int Run(ParseResult call, Terminal terminal, CancellationToken cancellation)
    {
        var target = call.GetRequiredValue(folder);
        var (articles, store) = (Path.Combine(target, "articles"), Path.Combine(target, "store"));
        SampleDispatches.WriteTo(target);
        using var log = new DiagnosticLog(terminal);
        var lexicon = ontology.Load(call);
        var settings = KnowledgeSettings.Of(lexicon) with { Backings = Backing.Load(ontology.Files(call)) };
        var outcome = new ArticleImport(lexicon, settings, terminal, log).Run(new ArticleReader(log.Add).Read([articles]), store, cancellation);
        terminal.Output.Write($"{Phrases.Quantity(outcome.Read, "dispatch")} in {articles}, {Phrases.Quantity(outcome.Summary.Events, "event")} in {store}\n");
        using (var knowledge = KnowledgeBase.OpenToRead(store))
        {
            WriteLongestChain(knowledge, terminal.Output);
            WriteAnswers(knowledge, terminal);
        }
        WriteNext(articles, store, terminal.Output);
        return ExitCode.Success;
    }

    static void WriteLongestChain(KnowledgeBase knowledge, TextWriter output)
    {
        if (new ChainTracer(knowledge.Events()).Longest() is not { } chain)
            return;
        output.Write("\nThe longest chain of attacks, from its last one back\n\n");
        TreeText.Write(chain, TraceDirection.Causes, output);
    }

    static void WriteAnswers(KnowledgeBase knowledge, Terminal terminal)
    {
        if (!QueryCatalog.Embedded.TryFind(Question, out var query))
            return;
        terminal.Output.Write($"\n{query.Question}\n");
        QueryOutput.Write(QueryCommand.Parse(query.Text).Execute(knowledge.Source), QueryFormat.Table, terminal);
    }

    static void WriteNext(string articles, string store, TextWriter output) => output.Write($"""

        What to try next
          talion events --store {store} --place Iraq
          talion trace Soleimani --store {store}
          talion query
          talion query casualties --set about=Taji --store {store}
          talion trace Taji --store {store} --format svg -o taji.svg
          talion extract {articles} --format table
          talion annotate {articles} -o annotated.html

        """);
}
