using System.Globalization;
using Talion.Cli.Rendering;
using Talion.Extraction.Articles;

namespace Talion.Cli;

/// <summary>Writes what the reader reports to the error stream, many reports of one kind as one line at the end. Safe to call from any thread.</summary>
sealed class DiagnosticLog(Terminal terminal) : IDisposable
{
    const int UndatedOneByOne = 3;

    /// <summary>So many reports of a kind from one file are told one by one.</summary>
    const int OneByOne = 20;

    readonly Lock gate = new();
    readonly SortedDictionary<DiagnosticKind, int> counts = [];
    readonly Dictionary<(string File, DiagnosticKind Kind), int> byFile = [];

    /// <summary>What was skipped and why: "3 skipped: 2 empty, 1 broken"; <see langword="null"/> where nothing was.</summary>
    public string? Skipped
    {
        get
        {
            var skipped = counts.Where(count => count.Key < DiagnosticKind.Undated).ToList();
            return skipped.Count == 0 ? null : string.Create(CultureInfo.InvariantCulture,
                $"{skipped.Sum(count => count.Value):N0} skipped: {string.Join(", ", skipped.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Value:N0} {Phrases.Reason(count.Key)}")))}");
        }
    }

    public void Add(Diagnostic diagnostic)
    {
        lock (gate)
        {
            counts[diagnostic.Kind] = counts.GetValueOrDefault(diagnostic.Kind) + 1;
            var key = (diagnostic.Kind == DiagnosticKind.Undated ? "" : diagnostic.File, diagnostic.Kind);
            byFile[key] = byFile.GetValueOrDefault(key) + 1;
            if (byFile[key] <= MostOf(diagnostic.Kind))
                terminal.Error.WriteLine((terminal.ShowsProgress ? ProgressBar.ClearLine : "") + diagnostic);
        }
    }

    /// <summary>Says how many articles were read, how fast, and what was skipped, where somebody looks on or something was.</summary>
    public void Summarize(int read, TimeSpan elapsed)
    {
        Dispose();
        if (read > 0 && (terminal.ShowsProgress || Skipped is not null))
            terminal.Error.WriteLine(Phrases.Pace(read, elapsed) + (Skipped is { } skipped ? "; " + skipped : ""));
    }

    /// <summary>Says what was held back.</summary>
    public void Dispose()
    {
        foreach (var ((file, kind), count) in byFile.Where(entry => entry.Value > MostOf(entry.Key.Kind)).OrderBy(entry => entry.Key))
        {
            var more = (count - MostOf(kind)).ToString("N0", CultureInfo.InvariantCulture);
            terminal.Error.WriteLine(kind == DiagnosticKind.Undated ? $"{more} more articles without a date" : $"{file}: {more} more {Phrases.Reason(kind)}");
        }
        byFile.Clear();
    }

    static int MostOf(DiagnosticKind kind) => kind == DiagnosticKind.Undated ? UndatedOneByOne : OneByOne;
}
