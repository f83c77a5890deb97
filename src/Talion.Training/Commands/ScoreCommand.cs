using Talion.Extraction.Language;
using Talion.Training.Scores;
using Talion.Training.Treebank;

namespace Talion.Training.Commands;

/// <summary>Scores a model on the treebanks' parts that it has not been trained on.</summary>
static class ScoreCommand
{
    public static void Run(string treebank, LanguageAnalyzer analyzer)
    {
        foreach (var path in (string[])[Path.Combine(treebank, "dev.conllu"), Path.Combine(treebank, "test.conllu"), "src/Talion.Training/Treebank/news-test.conllu"])
        {
            var sentences = ConlluReader.Read(path);
            var tokenization = TokenizationScore.Of(sentences);
            Console.WriteLine($"{Path.GetFileNameWithoutExtension(path),-10} {AnalysisScore.Of(analyzer, sentences)}");
            Console.WriteLine($"  capitals {AnalysisScore.Of(analyzer, sentences.Select(Sentences.InCapitals))}");
            Console.WriteLine(FormattableString.Invariant($"  raw text tokens {tokenization.Tokens:F2}  sentences {tokenization.Sentences:F2}"));
        }
    }
}
