namespace Talion.Web.Explorer.Events;

/// <summary>How an article words a link.</summary>
/// <param name="Document">The article.</param>
/// <param name="Source">What the article is called in a word or two.</param>
/// <param name="Cue">Its words for it.</param>
/// <param name="Quote">The sentence.</param>
sealed record LinkTold(string Document, string Source, string Cue, string? Quote);
