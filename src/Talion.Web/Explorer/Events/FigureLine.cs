namespace Talion.Web.Explorer.Events;

/// <summary>A casualty figure with its source.</summary>
/// <param name="Kind">The outcome's word.</param>
/// <param name="Minimum">The least number.</param>
/// <param name="Maximum">The greatest, <see langword="null"/> where open.</param>
/// <param name="Text">The number in the article's words.</param>
/// <param name="Who">The victims in the article's words.</param>
/// <param name="By">Who says so.</param>
/// <param name="Sentence">Where it stands.</param>
/// <param name="Contradicts">Places, in the list of figures, of those that cannot hold with it.</param>
sealed record FigureLine(string Kind, int Minimum, int? Maximum, string Text, string? Who, string? By, SentenceLine Sentence, ImmutableArray<int> Contradicts);
