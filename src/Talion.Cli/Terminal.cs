namespace Talion.Cli;

/// <summary>Where a command reads from and writes to.</summary>
/// <param name="Input">What the input <c>-</c> means.</param>
/// <param name="OutputBytes">Results and nothing else, in UTF-8.</param>
/// <param name="Error">What was skipped, what went wrong, progress.</param>
sealed record Terminal(Stream Input, Stream OutputBytes, TextWriter Error)
{
    /// <summary>How wide tables are where nobody looks on.</summary>
    public const int PipeWidth = 160;

    /// <summary><see cref="OutputBytes"/> for text; to be flushed before bytes are written beside it.</summary>
    public TextWriter Output { get; } = new StreamWriter(OutputBytes, bufferSize: 1 << 16) { NewLine = "\n" };

    /// <summary>True where a person looks at <see cref="Error"/>: only then is there a progress bar.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>True where a person looks at <see cref="Output"/>.</summary>
    public bool ShowsColors { get; init; }

    /// <summary>Columns of a table's line.</summary>
    public int Width { get; init; } = PipeWidth;
}
