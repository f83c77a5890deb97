using System.Globalization;
using Talion.Extraction.Language.Tagging;

namespace Talion.Training.Classes;

/// <summary>Reads the table of word classes.</summary>
static class ClassTable
{
    /// <summary>Reads lines of a word, its coarse and its fine class, parted by tabs.</summary>
    /// <exception cref="FormatException">A line is not of that form.</exception>
    public static WordClasses Read(string path) => WordClasses.Of(File.ReadLines(path).Select(Entry));

    static (string Word, uint Coarse, uint Fine) Entry(string line) =>
        line.Split('\t') is [var word, var coarse, var fine]
            ? (word, uint.Parse(coarse, CultureInfo.InvariantCulture), uint.Parse(fine, CultureInfo.InvariantCulture))
            : throw new FormatException($"not a word with two classes: {line}");
}
