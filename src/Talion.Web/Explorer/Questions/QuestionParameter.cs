namespace Talion.Web.Explorer.Questions;

/// <summary>What may be set in a question.</summary>
/// <param name="Name">What addresses call it.</param>
/// <param name="Default">The value that it has if none is set.</param>
/// <param name="IsNumber">Whether it is a whole number.</param>
/// <param name="Meaning">What to put there.</param>
sealed record QuestionParameter(string Name, string Default, bool IsNumber, string Meaning);
