using System.Collections.Concurrent;
using System.IO.Compression;
using System.Runtime.InteropServices;
using Talion.Extraction.Articles;
using Talion.Extraction.Language.Parsing;
using Talion.Extraction.Language.Tagging;

namespace Talion.Extraction.Language;

/// <summary>From text to sentences with tags, lemmas and dependency trees. Safe for use by many threads at once; the same text gives the same trees.</summary>
public sealed class LanguageAnalyzer
{
    /// <summary>A text of so many sentences is worth the work of all cores: each sentence is read by itself, so that the trees are the same.</summary>
    const int ManySentences = 256;

    readonly WordClasses classes;
    readonly Tagger tagger;
    readonly Lemmatizer lemmatizer;
    readonly ParserModel parser;

    static readonly Lazy<LanguageAnalyzer> Embedded = new(() => Read(part => LanguageData.Open("Models/" + part)));

    internal LanguageAnalyzer(WordClasses classes, Tagger tagger, Lemmatizer lemmatizer, ParserModel parser) =>
        (this.classes, this.tagger, this.lemmatizer, this.parser) = (classes, tagger, lemmatizer, parser);

    /// <summary>The embedded English model (see <c>Language/Models/MODEL.md</c>), read on the first call and shared by all; the call may be made ahead on another thread.</summary>
    public static LanguageAnalyzer Load() => Embedded.Value;

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
            var tokens = WithoutBullets(text, Tokenizer.Tokenize(text, blocks[block].Span));
            foreach (var range in SentenceSplitter.Split(text, tokens))
                sentences.Add(new TokenizedSentence(block, blocks[block].Kind, tokens[range.Start..range.End]));
        }

        return sentences.DrainToImmutable();
    }

    /// <summary>The mark of a list's item is no word of its first sentence.</summary>
    static ImmutableArray<TextSpan> WithoutBullets(string text, ImmutableArray<TextSpan> tokens)
    {
        var first = 0;
        while (first < tokens.Length && tokens[first].Length == 1 && text[tokens[first].Start] is '•' or '●' or '▪' or '◦' or '‣' or '∙' or '·' or '■' or '►' or '➤' or '*')
            first++;
        return first == 0 ? tokens : tokens[first..];
    }

    /// <summary>Tags, lemmatises and parses sentences.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="names">For each sentence the token ranges of names that are known beforehand, in order, not overlapping: each is read as one proper noun.</param>
    /// <param name="verbs">Verbs that tell attacks.</param>
    public ImmutableArray<Sentence> Analyze(
        string text,
        ImmutableArray<TokenizedSentence> sentences,
        ImmutableArray<ImmutableArray<TextSpan>> names,
        AttackVerbs verbs)
    {
        var analyzed = new Sentence[sentences.Length];
        if (sentences.Length < ManySentences)
            Analyze(0, sentences.Length);
        else
            Parallel.ForEach(Partitioner.Create(0, sentences.Length, ManySentences / 4), range => Analyze(range.Item1, range.Item2));
        return ImmutableCollectionsMarshal.AsImmutableArray(analyzed);

        // All are tagged before the first is parsed, for the tables of tagger and parser do not fit into the processor's cache together.
        void Analyze(int start, int end)
        {
            var analysis = NewAnalysis();
            var tagged = new TaggedSentence[end - start];
            for (var i = start; i < end; i++)
                tagged[i - start] = analysis.Tag(text, sentences[i], names[i].AsSpan(), verbs);
            for (var i = start; i < end; i++)
                analyzed[i] = new Sentence(i, sentences[i].Block, sentences[i].Kind, analysis.Parse(tagged[i - start]));
        }
    }

    /// <summary>Parts and analyses blocks of an article without names known beforehand.</summary>
    public ImmutableArray<Sentence> Analyze(string text, ImmutableArray<TextBlock> blocks)
    {
        var sentences = Split(text, blocks);
        return Analyze(text, sentences, [.. sentences.Select(_ => ImmutableArray<TextSpan>.Empty)], AttackVerbs.None);
    }

    internal SentenceAnalysis NewAnalysis() => new(classes, tagger, lemmatizer, parser);

    /// <summary>The dictionary form of a word with a Penn tag: lower case but for proper nouns.</summary>
    public string Lemma(string word, string tag) => lemmatizer.Lemma(word, tag);

    /// <summary>Reads the parts of a model, all at the same time.</summary>
    /// <param name="open">Opens the part with a name (<c>words.br</c>, <c>tagger.br</c>, <c>parser.br</c>).</param>
    internal static LanguageAnalyzer Read(Func<string, Stream> open)
    {
        var words = Task.Run(() => ReadPart(open("words.br"), reader => (Classes: WordClasses.Read(reader), Lemmatizer: Lemmatizer.Read(reader))));
        var tagger = Task.Run(() => ReadPart(open("tagger.br"), Tagger.Read));
        var parser = ReadPart(open("parser.br"), ParserModel.Read);
        return new LanguageAnalyzer(words.Result.Classes, tagger.Result, words.Result.Lemmatizer, parser);
    }

    static T ReadPart<T>(Stream part, Func<BinaryReader, T> read)
    {
        using var reader = new BinaryReader(new BrotliStream(part, CompressionMode.Decompress));
        return read(reader);
    }
}
