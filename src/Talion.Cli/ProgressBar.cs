using System.Globalization;

namespace Talion.Cli;

/// <summary>A bar on the error stream while work goes on, where a person looks on; nothing in a pipe.</summary>
static class ProgressBar
{
    const int Cells = 30;

    /// <summary>Goes back to the start of the line and empties it.</summary>
    public const string ClearLine = "\r\u001b[K";

    /// <summary>Passes the items through and shows how many came.</summary>
    /// <param name="items">What is worked on.</param>
    /// <param name="terminal">Where to show it.</param>
    /// <param name="noun">What the items are, in the plural.</param>
    /// <param name="total">How many there will be; <see langword="null"/> where nobody knows yet.</param>
    public static IEnumerable<T> ShownOn<T>(this IEnumerable<T> items, Terminal terminal, string noun, int? total = null)
    {
        if (!terminal.ShowsProgress)
            return items;
        return Shown();

        IEnumerable<T> Shown()
        {
            var done = 0;
            try
            {
                foreach (var item in items)
                {
                    yield return item;
                    terminal.Error.Write(Line(++done, noun, total));
                }
            }
            finally
            {
                terminal.Error.Write(ClearLine);
            }
        }
    }

    static string Line(int done, string noun, int? total)
    {
        if (total is not { } all)
            return string.Create(CultureInfo.InvariantCulture, $"{ClearLine}{done:N0} {noun}");
        var filled = Cells * done / Math.Max(all, 1);
        return string.Create(CultureInfo.InvariantCulture, $"{ClearLine}[{new string('#', filled)}{new string('-', Cells - filled)}] {done:N0} of {all:N0} {noun}");
    }
}
