using Talion.Extraction;
using Talion.Extraction.Articles;
using Talion.Extraction.Language;

namespace Talion.Training.Commands;

/// <summary>Writes the model's analysis of plain sentences as CoNLL-U.</summary>
static class ParseCommand
{
    public static void Run(string path, LanguageAnalyzer analyzer)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var number = 0;
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
            foreach (var sentence in analyzer.Analyze(line, [new TextBlock(new TextSpan(0, line.Length), BlockKind.Body)]))
                Write(sentence, $"{name}-{++number:D3}", sentence.Span.In(line));
    }

    static void Write(Sentence sentence, string id, string text)
    {
        Console.WriteLine($"# sent_id = {id}\n# text = {text}");
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var token = sentence.Tokens[i];
            var isJoined = i + 1 < sentence.Tokens.Length && sentence.Tokens[i + 1].Span.Start == token.Span.End;
            Console.WriteLine($"{i + 1}\t{token.Text}\t{token.Lemma}\t_\t{token.Tag}\t_\t{token.Head + 1}\t{token.Relation}\t_\t{(isJoined ? "SpaceAfter=No" : "_")}");
        }
        Console.WriteLine();
    }
}
