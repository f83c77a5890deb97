using Talion.Web.Explorer.Events;

namespace Talion.Web.Explorer.Reviews;

/// <summary>A sentence with words for attacks that no event was made of.</summary>
/// <param name="Sentence">It.</param>
/// <param name="Words">Its words for attacks, in their dictionary form.</param>
/// <param name="Beside">The word of what it names beside them.</param>
sealed record PassedOverSentence(SentenceLine Sentence, ImmutableArray<string> Words, string Beside);
