using Talion.Extraction.Events;

namespace Talion.Extraction.Merging;

/// <summary>An act as far as it has been told.</summary>
/// <param name="Act">Its tellings.</param>
/// <param name="Profile">What they say.</param>
sealed record KnownAct(ArticleEvent Act, ActProfile Profile);
