namespace Talion.Evaluation.Scores;

/// <summary>The scores of a set of keys.</summary>
/// <param name="Articles">In the keys' order.</param>
/// <param name="Total">Their counts together; ratios come from the sums, so that a long article weighs more than a short one.</param>
public sealed record EvaluationResult(ImmutableArray<ArticleScore> Articles, Score Total);
