namespace Talion.Web.Explorer.Questions;

/// <summary>A question that has a page.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Question">In plain words.</param>
/// <param name="Parameters">What may be set.</param>
/// <param name="Text">The query with its defaults.</param>
sealed record QuestionLine(string Name, string Question, ImmutableArray<QuestionParameter> Parameters, string Text);
