namespace Talion.Web.Explorer.Articles;

/// <summary>Words in which something was found.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="End">Offset behind the last.</param>
/// <param name="Kind"><c>trigger</c>, <c>figure</c>, <c>cue</c>, <c>weapon</c>, <c>party</c>, <c>place</c> or <c>time</c>.</param>
/// <param name="Notes">What became of it in the graph, a line each; empty where nothing did.</param>
/// <param name="Event">The event that it went into first.</param>
sealed record ArticleMark(int Start, int End, string Kind, ImmutableArray<string> Notes, string? Event);
