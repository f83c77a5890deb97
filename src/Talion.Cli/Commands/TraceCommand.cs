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
    readonly FormatOption<TraceFormat> format = new(TraceFormat.Tree);
    readonly OutputOption output = new();
    readonly StoreOption store = new();
    readonly OntologyOption ontology = new();
    readonly EndpointOptions endpoint = new();

    public static Command Create(Terminal terminal)
    {
        var options = new TraceCommand();
        var command = new ExampleCommand("trace", "Follows the chain of attacks that led to an event and came of it.", "talion trace Soleimani --store talion-demo/store");
        foreach (var symbol in (ReadOnlySpan<Option>)[options.causes, options.effects, options.both, options.worded])
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
        var start = Find(asked, events, terminal);
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

    /// <summary>Of events that fit equally well the one that most articles tell; the others are named on the error stream.</summary>
    static CanonicalEvent Find(string asked, ImmutableArray<CanonicalEvent> events, Terminal terminal)
    {
        var best = new EventFinder(events).Find(asked).Best
            .OrderByDescending(match => match.Event.Records.Length)
            .ThenByDescending(match => match.Event.Links.Length)
            .Select(match => match.Event)
            .ToList();
        if (best.Count == 0)
            throw new WorkException($"no event of the store fits \"{asked}\"; talion events lists them all");
        foreach (var other in best.Skip(1))
            terminal.Error.WriteLine($"also fits: {other.Label} ({other.Id})");
        return best[0];
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
