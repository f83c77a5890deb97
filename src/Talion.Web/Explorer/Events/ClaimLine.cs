namespace Talion.Web.Explorer.Events;

/// <summary>Who says what of whose part in it.</summary>
/// <param name="Stance">The word of the stance.</param>
/// <param name="Party">Whose part.</param>
/// <param name="By">Who says it; <see langword="null"/> for the article itself.</param>
/// <param name="Sentence">Where.</param>
sealed record ClaimLine(string Stance, string Party, string? By, SentenceLine Sentence);
