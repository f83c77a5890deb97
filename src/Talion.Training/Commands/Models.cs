using System.IO.Compression;
using Talion.Extraction.Language;

namespace Talion.Training.Commands;

/// <summary>Where a command's model comes from.</summary>
static class Models
{
    public static LanguageAnalyzer Embedded() => LanguageAnalyzer.Load();

    public static LanguageAnalyzer Read(string path)
    {
        using var reader = new BinaryReader(new BrotliStream(File.OpenRead(path), CompressionMode.Decompress));
        return LanguageAnalyzer.Read(reader);
    }
}
