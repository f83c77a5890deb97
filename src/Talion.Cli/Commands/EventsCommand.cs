using System.CommandLine;
using Talion.Cli.Options;
using Talion.Cli.Rendering;
using Talion.Knowledge.Exports;

namespace Talion.Cli.Commands;

/// <summary>Lists the canonical events of a store.</summary>
sealed class EventsCommand
{
    readonly StoreOption store = new();
    readonly FormatOption<RecordFormat> format = new(RecordFormat.Table);
    readonly EventFilterOptions filter = new();

    public static Command Create(Terminal terminal)
    {
        var options = new EventsCommand();
        var command = new ExampleCommand(
            "events", "Lists the events of the store, each with the articles that tell it.", "talion events --store talion-demo/store --place Iraq --from 2020-01-01");
        options.store.AddTo(command);
        options.format.AddTo(command);
        options.filter.AddTo(command);
        command.SetAction(call => options.Run(call, terminal));
        return command;
    }

    int Run(ParseResult call, Terminal terminal)
    {
        var wanted = filter.Of(call);
        using var knowledge = store.OpenToRead(call);
        var all = knowledge.Events();
        var events = all.Where(e => wanted(e));
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
                TextTable.Write(terminal, EventRows.Headers, sorted.Select(e => EventRows.Row(e, labels)));
                break;
        }
        return ExitCode.Success;
    }
}
