using Talion.Extraction.Language;

namespace Talion.Training.Commands;

/// <summary>Where a command's model comes from.</summary>
static class Models
{
    public static LanguageAnalyzer Embedded() => LanguageAnalyzer.Load();

    /// <param name="folder">A folder with the parts of a model.</param>
    public static LanguageAnalyzer Read(string folder) => LanguageAnalyzer.Read(part => File.OpenRead(Path.Combine(folder, part)));
}
