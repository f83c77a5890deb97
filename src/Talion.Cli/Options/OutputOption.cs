using System.CommandLine;

namespace Talion.Cli.Options;

/// <summary>The file that the result goes to instead of standard output.</summary>
sealed class OutputOption
{
    readonly Option<string?> file = new("--output", "-o") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };

    public void AddTo(Command command) => command.Add(file);

    /// <summary>Runs the writing; a file is put in place only when it is whole.</summary>
    public void Write(ParseResult call, Terminal terminal, Action<TextWriter> write)
    {
        if (call.GetValue(file) is not { } path)
        {
            write(terminal.Output);
            return;
        }
        var draft = path + ".part";
        try
        {
            using (var writer = new StreamWriter(draft) { NewLine = "\n" })
                write(writer);
            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
