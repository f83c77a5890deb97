using Talion.Evaluation.Keys;
using Talion.Extraction.Articles;

namespace Talion.Training.Keyed;

/// <summary>An article and what its key says of it.</summary>
/// <param name="Article">The article, dated by the key where it says no date itself.</param>
/// <param name="Key">The answers.</param>
/// <param name="IsSelective">
/// Whether the key leaves out acts by rule (MUC-4: fights between forces and what is older than two months), so that a record without an event of the key
/// may be right.
/// </param>
sealed record KeyedArticle(Article Article, ArticleKey Key, bool IsSelective);
