using System.CommandLine;
using Talion.Cli.Options;
using Talion.Cli.Rendering;
using Talion.Knowledge.Chains.Finding;
using Talion.Knowledge.Chains.Ladder;
using Talion.Knowledge.Chains.Rendering;
using Talion.Knowledge.Chains.Sides;
using Talion.Knowledge.Chains.Tracing;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Names;
using Talion.Sparql.Results;

namespace Talion.Cli.Commands;

/// <summary>Follows causes and effects from an event.</summary>
sealed class TraceCommand
{
    enum TraceFormat
    {
        Tree,
        Json,
        Mermaid,
        Dot,
        Svg,
    }

    readonly Argument<string[]> what = new("WHAT")
    {
        Description = "An event as a person would call it (Taji March 2020, Soleimani), or its id.",
        Arity = ArgumentArity.OneOrMore,
    };

    readonly Option<bool> causes = new("--causes") { Description = "Only what led to it." };
    readonly Option<bool> effects = new("--effects") { Description = "Only what came of it." };
    readonly Option<bool> both = new("--both") { Description = "What led to it and what came of it; so it is without these options." };
    readonly Option<bool> worded = new("--explicit") { Description = "Only links that an article words." };
    readonly Option<int?> pick = new("--pick") { Description = "Where several events fit: the one of this number in the list.", HelpName = "N" };
    readonly FormatOption<TraceFormat> format = new(TraceFormat.Tree);
    readonly OutputOption output = new();
    readonly StoreOption store = new();
    readonly OntologyOption ontology = new();
    readonly EndpointOptions endpoint = new();

    public static Command Create(Terminal terminal)
    {
        var options = new TraceCommand();
        var command = new ExampleCommand("trace", "Follows the chain of attacks that led to an event and came of it.", "talion trace Soleimani --store talion-demo/store");
        foreach (var symbol in (ReadOnlySpan<Option>)[options.causes, options.effects, options.both, options.worded, options.pick])
            command.Add(symbol);
        command.Add(options.what);
        options.format.AddTo(command);
        options.output.AddTo(command);
        options.store.AddTo(command);
        options.ontology.AddTo(command);
        options.endpoint.AddTo(command);
        command.SetAction((call, cancellation) => Task.FromResult(options.Run(call, terminal, cancellation)));
        return command;
    }

    int Run(ParseResult call, Terminal terminal, CancellationToken cancellation)
    {
        var asked = string.Join(' ', call.GetRequiredValue(what));
        var direction = Direction(call);
        var events = Events(call, cancellation);
        var fitting = Find(asked, events);
        if (fitting.Count > 1 && call.GetValue(pick) is null)
            return AskBack(asked, fitting, call, terminal);
        var number = call.GetValue(pick) ?? 1;
        if (number < 1 || number > fitting.Count)
            throw new UsageException($"--pick is a number from 1 to {fitting.Count}, not {number}");
        var start = fitting[number - 1];
        var chain = new ChainTracer(events).Trace(start.Id, new TraceOptions(direction, call.GetValue(worded)));
        output.Write(call, terminal, writer => Write(chain, direction, call, writer));
        return ExitCode.Success;
    }

    ImmutableArray<CanonicalEvent> Events(ParseResult call, CancellationToken cancellation)
    {
        using var server = endpoint.Server(call);
        if (server is not null)
            return new EventReader(query => ((TableResult)server.Query(query, cancellation)).Table).Read();
        using var knowledge = store.OpenToRead(call);
        return knowledge.Events();
    }

    TraceDirection Direction(ParseResult call) =>
        call.GetValue(both) || call.GetValue(causes) == call.GetValue(effects) ? TraceDirection.Both
        : call.GetValue(causes) ? TraceDirection.Causes
        : TraceDirection.Effects;

    /// <summary>The events that fit equally well, those that most articles tell first.</summary>
    static List<CanonicalEvent> Find(string asked, ImmutableArray<CanonicalEvent> events)
    {
        var best = new EventFinder(events).Find(asked).Best
            .Select(match => match.Event)
            .OrderByDescending(e => e.Records.Length)
            .ThenByDescending(e => e.Links.Length)
            .ToList();
        return best.Count > 0 ? best : throw new WorkException($"no event of the store fits \"{asked}\"; talion events lists them all");
    }

    /// <summary>Lists the events that were meant perhaps; a program that waits for another format gets an error instead of a list.</summary>
    int AskBack(string asked, List<CanonicalEvent> fitting, ParseResult call, Terminal terminal)
    {
        var isForPeople = format.Of(call) == TraceFormat.Tree;
        var list = isForPeople ? terminal.Output : terminal.Error;
        list.Write($"Which one? {fitting.Count} events fit \"{asked}\":\n");
        foreach (var (e, i) in fitting.Select((e, i) => (e, i + 1)))
        {
            var caption = EventCaption.Of(e);
            var details = new[] { caption.When, caption.Parties, caption.Casualties, caption.Sources }.Where(detail => detail.Length > 0);
            list.Write($"{i,3}  {caption.Title}\n     {string.Join(" · ", details)}\n     {e.Id}\n");
        }

        list.Write("Ask for one by its id, by more of its words, or with --pick and its number.\n");
        return isForPeople ? ExitCode.Success : ExitCode.Failure;
    }

    void Write(Chain chain, TraceDirection direction, ParseResult call, TextWriter writer)
    {
        switch (format.Of(call))
        {
            case TraceFormat.Json:
                writer.Write(ChainJson.Write(chain));
                break;
            case TraceFormat.Mermaid:
                writer.Write(ChainMermaid.Write(chain));
                break;
            case TraceFormat.Dot:
                writer.Write(ChainDot.Write(chain));
                break;
            case TraceFormat.Svg:
                writer.Write(new LadderSvg(new SideFinder(new GazetteerIndex(ontology.Load(call).Gazetteer))).Write(chain));
                break;
            default:
                TreeText.Write(chain, direction, writer);
                break;
        }
    }
}
