namespace Talion.Extraction.Articles;

/// <summary>What a manifest says of one file.</summary>
/// <param name="Published">As written.</param>
/// <param name="Title">The headline, if given.</param>
/// <param name="Publisher">The outlet, if given.</param>
sealed record ManifestEntry(string? Published, string? Title, string? Publisher);
