using System.CommandLine;
using Talion.Cli.Options;
using Talion.Cli.Rendering;
using Talion.Knowledge.Building;
using Talion.Knowledge.Exports;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Contradictions;
using Talion.Knowledge.Resolution.Duplicates;
using Talion.Knowledge.Resolution.Merging;

namespace Talion.Cli.Commands;

/// <summary>Lists the canonical events of a store.</summary>
sealed class EventsCommand
{
    readonly StoreOption store = new();
    readonly FormatOption<RecordFormat> format = new(RecordFormat.Table);
    readonly EventFilterOptions filter = new();
    readonly Option<string?> why = new("--why") { Description = "Why the accounts of this event, or of the event that this record tells, are taken for one.", HelpName = "ID" };
    readonly Option<bool> disagreements = new("--disagreements") { Description = "Only events with figures that cannot both hold: all figures side by side, and what they come to." };
    readonly Option<bool> copies = new("--copies") { Description = "Instead of events, the articles that are copies of others and count as one source with them." };
    readonly OntologyOption ontology = new();

    public static Command Create(Terminal terminal)
    {
        var options = new EventsCommand();
        var command = new ExampleCommand(
            "events", "Lists the events of the store, each with the articles that tell it.", "talion events --store talion-demo/store --place Iraq --from 2020-01-01");
        options.store.AddTo(command);
        options.format.AddTo(command);
        options.filter.AddTo(command);
        foreach (var option in (ReadOnlySpan<Option>)[options.why, options.disagreements, options.copies])
            command.Add(option);
        options.ontology.AddTo(command);
        command.SetAction(call => options.Run(call, terminal));
        return command;
    }

    int Run(ParseResult call, Terminal terminal)
    {
        var wanted = filter.Of(call);
        using var knowledge = store.OpenToRead(call);
        var all = knowledge.Events();
        var sources = new Sources(knowledge.Copies());
        if (call.GetValue(why) is { } id)
            return Explain(id, all, sources, terminal);
        if (call.GetValue(copies))
            return ListCopies(knowledge.Copies(), terminal);
        var events = all.Where(e => wanted(e));
        if (call.GetValue(disagreements))
            return Compare(events, sources, call, terminal);
        switch (format.Of(call))
        {
            case RecordFormat.Jsonl:
                foreach (var e in events)
                    terminal.Output.Write(EventJson.Write(e) + "\n");
                break;
            case RecordFormat.Csv:
                CsvExport.WriteEvents(events, terminal.Output);
                break;
            default:
                var labels = all.ToDictionary(e => e.Id, e => e.Label);
                var sorted = events.OrderBy(e => e.Days?.Earliest ?? DateOnly.MaxValue).ThenBy(e => e.Id, StringComparer.Ordinal);
                TextTable.Write(terminal, EventRows.Headers, sorted.Select(e => EventRows.Row(e, labels, sources)));
                break;
        }
        return ExitCode.Success;
    }

    static int Explain(string id, ImmutableArray<CanonicalEvent> events, Sources sources, Terminal terminal)
    {
        var asked = events.FirstOrDefault(e => e.Id == id || e.Records.Any(record => record.Id == id))
            ?? throw new UsageException($"the store has no event or record {id}; talion events --format jsonl shows their ids");
        MergeText.Write(asked, sources, terminal.Output);
        return ExitCode.Success;
    }

    static int ListCopies(ImmutableArray<NearCopy> copies, Terminal terminal)
    {
        TextTable.Write(terminal, ["Copy", "Counts as one source with", "Alike"], copies.Select(copy => (IReadOnlyList<string>)[copy.Document, copy.Original, Phrases.Share(copy.Similarity)]));
        return ExitCode.Success;
    }

    int Compare(IEnumerable<CanonicalEvent> events, Sources sources, ParseResult call, Terminal terminal)
    {
        var settings = KnowledgeSettings.Of(ontology.Load(call));
        var finder = new ContradictionFinder(settings.Gazetteer, settings.People);
        var disputed = events.Where(e => !finder.Find(e).IsEmpty).OrderBy(e => e.Days?.Earliest ?? DateOnly.MaxValue).ThenBy(e => e.Id, StringComparer.Ordinal).ToList();
        foreach (var e in disputed)
            DisagreementText.Write(e, finder.Find(e), sources, terminal.Output);
        if (disputed.Count == 0)
            terminal.Output.Write("No figures contradict each other.\n");
        return ExitCode.Success;
    }
}
