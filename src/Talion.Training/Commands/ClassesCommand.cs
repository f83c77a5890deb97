using System.Text;
using Talion.Extraction;
using Talion.Extraction.Articles;
using Talion.Extraction.Language;
using Talion.Extraction.Language.Tagging;
using Talion.Training.Classes;
using Talion.Training.Treebank;

namespace Talion.Training.Commands;

/// <summary>Parts the words of raw text into classes by their neighbours and writes them as a table.</summary>
static class ClassesCommand
{
    const int LeastSeen = 4;
    const int Coarse = 60;
    const int Fine = 400;
    const int Passes = 8;

    public static void Run(string treebank, IEnumerable<string> folders, string output)
    {
        var sentences = ConlluReader.Read(Path.Combine(treebank, "train.conllu"))
            .Concat(ConlluReader.Read("src/Talion.Training/Treebank/news-train.conllu"))
            .Select(sentence => sentence.Words.Select(word => WordForm.Fold(Characters.Normalize(word.Form))).ToArray())
            .Concat(folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)).SelectMany(SentencesOf))
            .ToList();
        var bigrams = BigramCounts.Of(sentences, LeastSeen);
        var coarse = ExchangeClustering.Cluster(bigrams, Coarse, Passes);
        var fine = ExchangeClustering.Cluster(bigrams, Fine, Passes);
        var lines = bigrams.Words.SkipLast(1).Select((word, i) => (Word: word, Line: $"{word}\t{coarse[i] + 1}\t{fine[i] + 1}"));
        File.WriteAllLines(output, lines.OrderBy(line => line.Word, StringComparer.Ordinal).Select(line => line.Line), new UTF8Encoding(false));
    }

    static IEnumerable<string[]> SentencesOf(string path)
    {
        var text = File.ReadAllText(path);
        foreach (var sentence in LanguageAnalyzer.Split(text, [new TextBlock(new TextSpan(0, text.Length), BlockKind.Body)]))
            yield return [.. sentence.Tokens.Select(token => WordForm.Fold(Characters.Normalize(text.AsSpan(token.Start, token.Length))))];
    }
}
