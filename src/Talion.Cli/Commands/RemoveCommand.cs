using System.CommandLine;
using Talion.Cli.Options;
using Talion.Cli.Rendering;
using Talion.Knowledge;

namespace Talion.Cli.Commands;

/// <summary>Takes articles out of a store, with all that only they told.</summary>
sealed class RemoveCommand
{
    readonly Argument<string[]> documents = new("DOCUMENT") { Description = "Ids of articles, as talion events and extract show them.", Arity = ArgumentArity.OneOrMore };
    readonly StoreOption store = new();
    readonly SettingsOptions settings = new();

    public static Command Create(Terminal terminal)
    {
        var options = new RemoveCommand();
        var command = new ExampleCommand("remove", "Takes articles out of the store, with all that only they told.", "talion remove 2024-09-19-bamako --store talion-demo/store");
        command.Add(options.documents);
        options.store.AddTo(command);
        options.settings.AddTo(command);
        command.SetAction(call => options.Run(call, terminal));
        return command;
    }

    int Run(ParseResult call, Terminal terminal)
    {
        store.OpenToRead(call).Dispose();
        using var knowledge = KnowledgeBase.OpenToWrite(store.Folder(call));
        var asked = call.GetRequiredValue(documents).Distinct().ToList();
        var unknown = asked.Except(knowledge.Documents).ToList();
        if (unknown.Count > 0)
            throw new UsageException($"the store has no article {string.Join(", ", unknown)}");
        foreach (var document in asked)
            knowledge.Remove(document);
        var summary = knowledge.Resolve(settings.Of(call, settings.Lexicon(call), store.Folder(call)));
        terminal.Output.Write($"{Phrases.Quantity(asked.Count, "article")} removed. The store now holds {Phrases.Quantity(summary.Articles, "article")} and {Phrases.Quantity(summary.Events, "event")}.\n");
        return ExitCode.Success;
    }
}
