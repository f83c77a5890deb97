namespace Talion.Extraction.Articles;

/// <summary>One news article as read: the unit of extraction.</summary>
/// <param name="Id">The document's name in records and in the graph: the file's name without its ending, the line's <c>id</c>, or made from the web address.</param>
/// <param name="Text">The text in Unicode form NFC with <c>\n</c> line ends and no byte order mark. All offsets count its UTF-16 code units.</param>
/// <param name="Published">The date that relative expressions hang on; <see langword="null"/> where nothing says it.</param>
/// <param name="Title">The headline, if metadata gives one; it may or may not also open the text.</param>
/// <param name="Publisher">The outlet, if known.</param>
public sealed record Article(string Id, string Text, DateOnly? Published = null, string? Title = null, string? Publisher = null)
{
    /// <summary>The article's absolute web address (http or https), if known.</summary>
    public string? Url { get; init; }

    /// <summary>When the page was fetched, in UTC, where an archive says so; never a stand-in for <see cref="Published"/>.</summary>
    public DateTimeOffset? Retrieved { get; init; }
}
