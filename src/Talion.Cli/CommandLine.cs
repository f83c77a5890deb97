using System.CommandLine;
using Talion.Cli.Commands;
using Talion.Knowledge.Lexicons;
using Talion.Sparql.Evaluation;
using Talion.Store.Durable;

namespace Talion.Cli;

/// <summary>The program without its process: parses arguments, runs the command, turns what goes wrong into a line and an exit code.</summary>
static class CommandLine
{
    public static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("Reads news of armed attacks into a knowledge graph: who attacked whom, where, when, with what, and what it answered.")
        {
            DemoCommand.Create(terminal),
            BuildCommand.Create(terminal),
            ExtractCommand.Create(terminal),
            EventsCommand.Create(terminal),
            QueryCommand.Create(terminal),
            TraceCommand.Create(terminal),
            ExportCommand.Create(terminal),
            ValidateCommand.Create(terminal),
            AnnotateCommand.Create(terminal),
            CoverageCommand.Create(terminal),
            EvaluateCommand.Create(terminal),
            DiffCommand.Create(terminal),
            RemoveCommand.Create(terminal),
            CheckCommand.Create(terminal),
            UpgradeCommand.Create(terminal),
            PushCommand.Create(terminal),
            ServeCommand.Create(terminal),
        };
        foreach (var help in root.Options.OfType<System.CommandLine.Help.HelpOption>())
            help.Action = new HelpWithExample(terminal);
        return root;
    }

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, Terminal terminal, CancellationToken cancellation = default)
    {
        try
        {
            var call = Root(terminal).Parse(args);
            if (call.Errors.Count > 0 && call.Action is not HelpWithExample)
                throw new UsageException(call.Errors[0].Message);
            var settings = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = terminal.Output,
                Error = terminal.Error,
            };
            return call.InvokeAsync(settings, cancellation).GetAwaiter().GetResult();
        }
        catch (Exception error)
        {
            return Explain(error, terminal);
        }
        finally
        {
            terminal.Output.Flush();
        }
    }

    static int Explain(Exception error, Terminal terminal)
    {
        var (code, message) = error switch
        {
            OperationCanceledException => (ExitCode.Cancelled, "stopped"),
            UsageException => (ExitCode.Usage, error.Message),
            FileNotFoundException or DirectoryNotFoundException => (ExitCode.Usage, error.Message),
            WorkException or QueryLimitException or StoreInUseException or StoreFormatException or LexiconException or IOException or UnauthorizedAccessException => (ExitCode.Failure, error.Message),
            _ => (ExitCode.Failure, $"{error.GetType().Name}: {error.Message}"),
        };
        terminal.Error.WriteLine($"talion: {message.ReplaceLineEndings(" ").Trim()}");
        return code;
    }
}
