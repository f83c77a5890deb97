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

    /// <summary>Parts blocks of an article into sentences and tokens.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="blocks">The blocks to read, in text order; no sentence crosses from one into another.</param>
    /// <returns>The sentences of all blocks in text order; a block of white space has none.</returns>
    public static ImmutableArray<TokenizedSentence> Split(string text, ImmutableArray<TextBlock> blocks)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = ImmutableArray.CreateBuilder<TokenizedSentence>();
        for (var block = 0; block < blocks.Length; block++)
        {
            var tokens = Tokenizer.Tokenize(text, blocks[block].Span);
            foreach (var range in SentenceSplitter.Split(text, tokens))
                sentences.Add(new TokenizedSentence(block, blocks[block].Kind, tokens[range.Start..range.End]));
        }

        return sentences.DrainToImmutable();
    }

    /// <summary>Tags, lemmatises and parses sentences.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="names">For each sentence the token ranges of names that are known beforehand, in order, not overlapping: each is read as one proper noun.</param>
    public ImmutableArray<Sentence> Analyze(string text, ImmutableArray<TokenizedSentence> sentences, ImmutableArray<ImmutableArray<TextSpan>> names)
    {
        var analysis = NewAnalysis();
        return [.. sentences.Select((s, i) => new Sentence(i, s.Block, s.Kind, analysis.Analyze(text, s.Tokens, names[i].AsSpan())))];
    }

    /// <summary>Parts and analyses blocks of an article without names known beforehand.</summary>
    public ImmutableArray<Sentence> Analyze(string text, ImmutableArray<TextBlock> blocks)
    {
        var sentences = Split(text, blocks);
        return Analyze(text, sentences, [.. sentences.Select(_ => ImmutableArray<TextSpan>.Empty)]);
    }

    internal SentenceAnalysis NewAnalysis() => new(tagger, lemmatizer, parser);

    /// <summary>The dictionary form of a word with a Penn tag: lower case but for proper nouns.</summary>
    public string Lemma(string word, string tag) => lemmatizer.Lemma(word, tag);

    internal static LanguageAnalyzer Read(BinaryReader reader)
    {
        var tagger = Tagger.Read(reader);
        var lemmatizer = Lemmatizer.Read(reader);
        return new LanguageAnalyzer(tagger, lemmatizer, Parser.Read(reader));
    }
}
