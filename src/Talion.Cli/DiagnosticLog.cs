using System.Globalization;
using Talion.Extraction.Articles;

namespace Talion.Cli;

/// <summary>Writes what the reader reports to the error stream, the missing dates of many articles as one line at the end. Safe to call from any thread.</summary>
sealed class DiagnosticLog(Terminal terminal) : IDisposable
{
    const int UndatedOneByOne = 3;

    readonly Lock gate = new();
    int undated;

    public void Add(Diagnostic diagnostic)
    {
        lock (gate)
        {
            if (diagnostic.Reason != Diagnostic.Undated || ++undated <= UndatedOneByOne)
                terminal.Error.WriteLine((terminal.ShowsProgress ? ProgressBar.ClearLine : "") + diagnostic);
        }
    }

    /// <summary>Says what was held back.</summary>
    public void Dispose()
    {
        if (undated > UndatedOneByOne)
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{undated - UndatedOneByOne} more articles without a date"));
    }
}
