namespace Talion.Web.Explorer.Articles;

/// <summary>A sentence that tells events, or that has words for attacks and tells none.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="End">Offset behind its last.</param>
/// <param name="Events">Ids of the events that it tells.</param>
/// <param name="PassedOver">The words for attacks that gave nothing.</param>
sealed record ArticleSentence(int Start, int End, ImmutableArray<string> Events, ImmutableArray<string> PassedOver);
