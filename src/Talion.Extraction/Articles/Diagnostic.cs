namespace Talion.Extraction.Articles;

/// <summary>Something to tell the user about an input, which never ends the run.</summary>
/// <param name="File">The file or folder, as the user can find it again.</param>
/// <param name="Place">Where in it: <c>:line</c>, <c>, record 3</c>; empty for the whole of it.</param>
/// <param name="Kind">What is wrong, for counting.</param>
/// <param name="Reason">What is wrong, in plain words, without a final stop.</param>
public sealed record Diagnostic(string File, string Place, DiagnosticKind Kind, string Reason)
{
    /// <summary>File and place.</summary>
    public string Source => File + Place;

    /// <summary>True where an article or an entry was left out; false where it was read nevertheless.</summary>
    public bool Skipped => Kind < DiagnosticKind.Undated;

    public override string ToString() => Skipped ? $"{Source}: skipped: {Reason}" : $"{Source}: {Reason}";
}
