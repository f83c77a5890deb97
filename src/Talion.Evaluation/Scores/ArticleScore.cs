namespace Talion.Evaluation.Scores;

/// <summary>An article's score.</summary>
/// <param name="Article">The key's id.</param>
/// <param name="Score">Its figures.</param>
/// <param name="Notes">What is missed, wrong or spurious, a line each.</param>
public sealed record ArticleScore(string Article, Score Score, ImmutableArray<string> Notes);
