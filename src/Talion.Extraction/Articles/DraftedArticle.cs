using Talion.Extraction.Articles.Inputs;

namespace Talion.Extraction.Articles;

/// <summary>An article as a source gives it.</summary>
/// <param name="Place">Where in its file it stands.</param>
/// <param name="Id">What it is to be called.</param>
/// <param name="Draft">What the source says of it.</param>
sealed record DraftedArticle(Place Place, string Id, DocumentDraft Draft);
