namespace Talion.Extraction.Articles;

/// <summary>Something to tell the user about an input, which never ends the run.</summary>
/// <param name="Source">The file, with <c>:line</c> where one line is meant.</param>
/// <param name="Reason">What is wrong, in plain words, without a final stop.</param>
/// <param name="Skipped">True where an article or an entry was left out; false where it was read nevertheless.</param>
public sealed record Diagnostic(string Source, string Reason, bool Skipped)
{
    /// <summary>The reason given for every article without a date.</summary>
    public const string Undated = "no date found, so that \"on Monday\" and the like stay unresolved";

    public override string ToString() => Skipped ? $"{Source}: skipped: {Reason}" : $"{Source}: {Reason}";
}
