using Spectre.Console;

namespace Talion.Cli.Rendering;

/// <summary>Writes a table for people: box lines on any output, no colours in a pipe.</summary>
static class TextTable
{
    public static void Write(Terminal terminal, IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var header in headers)
            table.AddColumn(new TableColumn(new Text(header, new Style(decoration: Decoration.Bold))));
        foreach (var row in rows)
            table.AddRow(row.Select(cell => new Text(cell)));
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.ShowsColors ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal.ShowsColors ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(terminal.Output),
        });
        console.Profile.Width = terminal.Width;
        console.Write(table);
    }
}
