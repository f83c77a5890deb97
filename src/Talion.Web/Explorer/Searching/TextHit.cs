namespace Talion.Web.Explorer.Searching;

/// <summary>Words found in an article.</summary>
/// <param name="Document">The article's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Source">What the article is called in a word or two.</param>
/// <param name="Start">Offset of the words' first UTF-16 code unit.</param>
/// <param name="End">Offset behind their last.</param>
/// <param name="Before">What stands before them.</param>
/// <param name="Words">They as they stand there.</param>
/// <param name="After">What stands behind them.</param>
sealed record TextHit(string Document, string Title, string Source, int Start, int End, string Before, string Words, string After);
