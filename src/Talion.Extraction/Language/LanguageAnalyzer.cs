using System.IO.Compression;
using Talion.Extraction.Articles;
using Talion.Extraction.Language.Parsing;
using Talion.Extraction.Language.Tagging;

namespace Talion.Extraction.Language;

/// <summary>From text to sentences with tags, lemmas and dependency trees. Safe for use by many threads at once; the same text gives the same trees.</summary>
public sealed class LanguageAnalyzer
{
    readonly Tagger tagger;
    readonly Lemmatizer lemmatizer;
    readonly Parser parser;

    internal LanguageAnalyzer(Tagger tagger, Lemmatizer lemmatizer, Parser parser) =>
        (this.tagger, this.lemmatizer, this.parser) = (tagger, lemmatizer, parser);

    /// <summary>Loads the embedded English model (see <c>Language/Models/MODEL.md</c>).</summary>
    public static LanguageAnalyzer Load()
    {
        using var reader = new BinaryReader(new BrotliStream(LanguageData.Open("Models/english.br"), CompressionMode.Decompress));
        return Read(reader);
    }

    /// <summary>Analyses the blocks of an article.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="blocks">The blocks to read, in text order; no sentence crosses from one into another.</param>
    /// <param name="names">Finds names that are known beforehand; <see langword="null"/> knows none.</param>
    /// <returns>The sentences of all blocks in text order; a block of white space has none.</returns>
    public ImmutableArray<Sentence> Analyze(string text, ImmutableArray<TextBlock> blocks, NameMatcher? names = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var analysis = NewAnalysis();
        for (var block = 0; block < blocks.Length; block++)
        {
            var tokens = Tokenizer.Tokenize(text, blocks[block].Span);
            foreach (var range in SentenceSplitter.Split(text, tokens))
            {
                var spans = tokens[range.Start..range.End];
                var analyzed = analysis.Analyze(text, spans, names is null ? [] : [.. names(text, spans)]);
                sentences.Add(new Sentence(sentences.Count, block, blocks[block].Kind, analyzed));
            }
        }
        return sentences.DrainToImmutable();
    }

    internal SentenceAnalysis NewAnalysis() => new(tagger, lemmatizer, parser);

    internal static LanguageAnalyzer Read(BinaryReader reader)
    {
        var tagger = Tagger.Read(reader);
        var lemmatizer = Lemmatizer.Read(reader);
        return new LanguageAnalyzer(tagger, lemmatizer, Parser.Read(reader));
    }
}
