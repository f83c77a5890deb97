using Talion.Extraction.Articles;
using Talion.Extraction.Language;

namespace Talion.Extraction.Tests;

/// <summary>Sentences of tokens without tags or trees, each token hanging on the one before.</summary>
static class PlainSentences
{
    public static ImmutableArray<Sentence> Of(string text)
    {
        var tokens = Tokenizer.Tokenize(text, new TextSpan(0, text.Length));
        return [.. SentenceSplitter.Split(text, tokens).Select((range, index) => Sentence(text, index, tokens[range.Start..range.End]))];
    }

    static Sentence Sentence(string text, int index, ImmutableArray<TextSpan> spans) =>
        new(index, 0, BlockKind.Body, [.. spans.Select((span, i) => new Token(i, span, Plain(span.In(text)), "", "", i - 1, i == 0 ? "root" : "dep"))]);

    static string Plain(string token) => token.Replace('’', '\'').Replace('–', '-');
}
