using System.CommandLine;
using Talion.Knowledge;
using Talion.Knowledge.Exports;
using Talion.Knowledge.Resolution;

namespace Talion.Cli.Commands;

/// <summary>Compares the events of two stores.</summary>
sealed class DiffCommand
{
    readonly Argument<string> before = new("BEFORE") { Description = "A store's folder." };
    readonly Argument<string> after = new("AFTER") { Description = "Another store's folder." };

    public static Command Create(Terminal terminal)
    {
        var options = new DiffCommand();
        var command = new ExampleCommand(
            "diff", "Lists the events that came (+), went (-) or changed (~) from one store to another; exit code 1 where there are any.", "talion diff talion-demo/store talion-demo/store");
        command.Add(options.before);
        command.Add(options.after);
        command.SetAction(call => options.Run(call, terminal));
        return command;
    }

    int Run(ParseResult call, Terminal terminal)
    {
        var (old, now) = (Events(call.GetRequiredValue(before)), Events(call.GetRequiredValue(after)));
        var lines = old.Keys.Union(now.Keys).Order(StringComparer.Ordinal).Select(id => Line(old.GetValueOrDefault(id), now.GetValueOrDefault(id))).OfType<string>().ToList();
        foreach (var line in lines)
            terminal.Output.Write(line);
        if (lines.Count == 0)
            terminal.Output.Write("The same events.\n");
        return lines.Count == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    static string? Line(CanonicalEvent? old, CanonicalEvent? now) => (old, now) switch
    {
        (null, { } came) => $"+ {came.Label} ({came.Id})\n",
        ({ } gone, null) => $"- {gone.Label} ({gone.Id})\n",
        ({ } one, { } other) when EventJson.Write(one) != EventJson.Write(other) => $"~ {other.Label} ({other.Id})\n",
        _ => null,
    };

    static Dictionary<string, CanonicalEvent> Events(string folder)
    {
        using var knowledge = KnowledgeBase.OpenToRead(folder);
        return knowledge.Events().ToDictionary(e => e.Id, StringComparer.Ordinal);
    }
}
