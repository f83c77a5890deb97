namespace Talion.Extraction.Articles.Inputs;

/// <summary>A file to read.</summary>
/// <param name="Path">As the user can find it again.</param>
/// <param name="Root">The folder that was named, or the file's own: where the search for a manifest ends.</param>
/// <param name="IsNamed">The user named this very file, and did not just name the folder that it lies in.</param>
sealed record InputFile(string Path, string Root, bool IsNamed);
