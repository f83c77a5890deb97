namespace Talion.Web.Explorer.Articles;

/// <summary>A paragraph.</summary>
/// <param name="Kind">The word of what it is: <c>headline</c>, <c>body</c>, <c>caption</c> …</param>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="End">Offset behind its last.</param>
sealed record ArticleBlock(string Kind, int Start, int End);
