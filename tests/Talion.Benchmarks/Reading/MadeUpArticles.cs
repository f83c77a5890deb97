using System.Text;
using Talion.Testing;

namespace Talion.Benchmarks.Reading;

/// <summary>Articles of any length, put together from the paragraphs of the sample dispatches; the same seed gives the same text.</summary>
sealed class MadeUpArticles
{
    readonly string[] paragraphs =
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "src", "Talion.Cli", "Samples"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadAllText(file).Split('\n', StringSplitOptions.RemoveEmptyEntries)).Where(paragraph => paragraph.Length > 80)];

    /// <summary>A text of at least so many characters.</summary>
    public string Text(int characters, int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder("BAGHDAD, March 12, 2020 (Meridian Wire) - ");
        while (text.Length < characters)
            text.Append(paragraphs[random.Next(paragraphs.Length)]).Append("\n\n");
        return text.ToString();
    }
}
