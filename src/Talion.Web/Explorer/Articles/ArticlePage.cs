using Talion.Web.Explorer.Events;

namespace Talion.Web.Explorer.Articles;

/// <summary>An article with everything found in it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Iri">Its IRI.</param>
/// <param name="Title">Its title, or its id.</param>
/// <param name="Publisher">Who brought it.</param>
/// <param name="Published">Its day, ISO.</param>
/// <param name="CopyOf">The article that it repeats.</param>
/// <param name="Text">Its text.</param>
/// <param name="Blocks">Its paragraphs.</param>
/// <param name="Sentences">In text order, none overlapping.</param>
/// <param name="Marks">In text order, none overlapping.</param>
/// <param name="Events">What it tells, in order of time.</param>
sealed record ArticlePage(
    string Id,
    string Iri,
    string Title,
    string? Publisher,
    string? Published,
    string? CopyOf,
    string Text,
    ImmutableArray<ArticleBlock> Blocks,
    ImmutableArray<ArticleSentence> Sentences,
    ImmutableArray<ArticleMark> Marks,
    ImmutableArray<EventLine> Events);
