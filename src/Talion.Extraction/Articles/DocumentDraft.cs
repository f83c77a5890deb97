namespace Talion.Extraction.Articles;

/// <summary>What one source says of an article, before the manifest and the text's own dateline fill the gaps.</summary>
/// <param name="Text">As decoded.</param>
/// <param name="Title">The headline, if given.</param>
/// <param name="Published">As the source writes it.</param>
/// <param name="Publisher">The outlet, if given.</param>
sealed record DocumentDraft(string Text, string? Title, string? Published, string? Publisher)
{
    /// <summary>The web address, as the source writes it.</summary>
    public string? Url { get; init; }

    /// <summary>When the page was fetched, in UTC.</summary>
    public DateTimeOffset? Retrieved { get; init; }
}
