namespace Talion.Extraction.Articles;

/// <summary>A file to read.</summary>
/// <param name="Path">As the user can find it again.</param>
/// <param name="Root">The folder that was named, or the file's own: where the search for a manifest ends.</param>
sealed record InputFile(string Path, string Root);
