using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Talion.Cli;

/// <summary>The usual help page, with the command's example at its end.</summary>
sealed class HelpWithExample(Terminal terminal) : SynchronousCommandLineAction
{
    readonly HelpAction page = new();

    public override int Invoke(ParseResult parseResult)
    {
        var code = page.Invoke(parseResult);
        if (parseResult.CommandResult.Command is ExampleCommand command)
            terminal.Output.Write($"Example:\n  {command.Example}\n");
        return code;
    }
}
