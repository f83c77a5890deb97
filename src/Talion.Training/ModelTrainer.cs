using System.IO.Compression;
using System.Text;
using Talion.Extraction.Language.Parsing;
using Talion.Extraction.Language.Tagging;
using Talion.Training.Perceptron;
using Talion.Training.Treebank;

namespace Talion.Training;

/// <summary>Trains tagger, lemmatizer and parser and writes them as one file each; the same treebanks give the same bytes.</summary>
sealed class ModelTrainer
{
    const int Seed = 20;
    const int TaggerEpochs = 8;
    const int ParserEpochs = 12;
    const int Folds = 4;
    const int FoldEpochs = 4;
    const string Root = "root";

    /// <summary>How often each news sentence is read in a pass: they are few and the genre to be read.</summary>
    const int NewsWeight = 4;

    /// <summary>How often the parser reads each once more.</summary>
    const int MoreNewsForParser = 2;

    readonly TreebankSentence[] sentences;
    readonly ImmutableArray<TreebankSentence> news;
    readonly WordClasses classes;
    readonly ImmutableArray<string> tags;
    readonly ImmutableArray<string> relations;
    readonly Dictionary<string, int> folds;

    /// <param name="web">The sentences of the treebank.</param>
    /// <param name="news">The sentences of the genre to be read.</param>
    /// <param name="classes">The classes of words.</param>
    public ModelTrainer(ImmutableArray<TreebankSentence> web, ImmutableArray<TreebankSentence> news, WordClasses classes)
    {
        (this.news, this.classes) = (news, classes);
        ImmutableArray<TreebankSentence> treebank = [.. web, .. Enumerable.Repeat(news, NewsWeight).SelectMany(copy => copy)];
        sentences = [.. treebank, .. treebank.Where((_, i) => i % 6 == 0).Select(Sentences.InCapitals)];
        tags = [.. treebank.SelectMany(sentence => sentence.Words).Select(word => word.Tag).Distinct().Order(StringComparer.Ordinal)];
        relations = ["", Root, .. treebank.SelectMany(sentence => sentence.Words).Select(word => word.Relation).Distinct().Where(relation => relation != Root).Order(StringComparer.Ordinal)];
        folds = treebank.Select(sentence => sentence.Id).Distinct().Select((id, i) => (id, i)).ToDictionary(pair => pair.id, pair => pair.i % Folds);
    }

    /// <param name="folder">Takes the parts of the model.</param>
    public void Train(string folder)
    {
        Write(Path.Combine(folder, "words.br"), writer =>
        {
            classes.Write(writer);
            LemmaTable.From(sentences).Write(writer);
        });
        Write(Path.Combine(folder, "tagger.br"), writer => TaggerTrainer.TrainAndWrite(tags, classes, sentences, TaggerEpochs, Seed, writer));
        Write(Path.Combine(folder, "parser.br"), WriteParser);
    }

    static void Write(string path, Action<BinaryWriter> write)
    {
        using var brotli = new BrotliStream(File.Create(path), CompressionLevel.Optimal);
        using var writer = new BinaryWriter(brotli, Encoding.UTF8);
        write(writer);
    }

    void WriteParser(BinaryWriter writer)
    {
        var trainer = new ParserTrainer(Examples(), relations.Length, Seed);
        trainer.Train(ParserEpochs);
        writer.Write7BitEncodedInt(relations.Length);
        foreach (var relation in relations)
            writer.Write(relation);
        trainer.Write(writer);
    }

    /// <summary>The sentences with tags given by taggers that have not seen them, so that the parser learns to live with their mistakes.</summary>
    ParserExample[] Examples()
    {
        var taggers = new Tagger[Folds];
        Parallel.For(0, Folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
            taggers[fold] = TaggerTrainer.Train(tags, classes, sentences.Where(sentence => folds[sentence.Id] != fold), FoldEpochs, Seed));
        return [.. sentences.Concat(Enumerable.Repeat(news, MoreNewsForParser).SelectMany(copy => copy)).Select(sentence => Example(sentence, taggers[folds[sentence.Id]]))];
    }

    ParserExample Example(TreebankSentence sentence, Tagger tagger)
    {
        var length = sentence.Words.Length;
        var (predicted, certain) = (new int[length], new int[length]);
        certain.AsSpan().Fill(-1);
        var forms = Sentences.Forms(sentence, classes);
        tagger.Tag(forms, certain, predicted);
        return new ParserExample(
            ParserInput.Of(forms, predicted, tags),
            [.. sentence.Words.Select(word => word.Head < 0 ? length : word.Head)],
            [.. sentence.Words.Select(word => relations.IndexOf(word.Relation))]);
    }
}
