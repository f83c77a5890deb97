using System.IO.Compression;
using System.Text;
using Talion.Extraction.Language.Parsing;
using Talion.Extraction.Language.Tagging;
using Talion.Training.Perceptron;
using Talion.Training.Treebank;

namespace Talion.Training;

/// <summary>Trains tagger, lemmatizer and parser and writes them as one file; the same treebanks give the same bytes.</summary>
sealed class ModelTrainer
{
    const int Seed = 20;
    const int Folds = 4;
    const int FoldEpochs = 4;
    const string Root = "root";

    readonly TreebankSentence[] sentences;
    readonly ImmutableArray<string> tags;
    readonly ImmutableArray<string> relations;

    public ModelTrainer(ImmutableArray<TreebankSentence> treebank)
    {
        sentences = [.. treebank, .. treebank.Where((_, i) => i % 6 == 0).Select(Sentences.InCapitals)];
        tags = [.. treebank.SelectMany(sentence => sentence.Words).Select(word => word.Tag).Distinct().Order(StringComparer.Ordinal)];
        relations = ["", Root, .. treebank.SelectMany(sentence => sentence.Words).Select(word => word.Relation).Distinct().Where(relation => relation != Root).Order(StringComparer.Ordinal)];
    }

    /// <param name="taggerEpochs">Passes over the treebank for the tagger.</param>
    /// <param name="parserEpochs">Passes over the treebank for the parser.</param>
    /// <param name="output">Takes the Brotli-compressed model.</param>
    public void Train(int taggerEpochs, int parserEpochs, Stream output)
    {
        using var brotli = new BrotliStream(output, CompressionLevel.Optimal, leaveOpen: true);
        using var writer = new BinaryWriter(brotli, Encoding.UTF8);
        TaggerTrainer.TrainAndWrite(tags, sentences, taggerEpochs, Seed, writer);
        LemmaTable.From(sentences).Write(writer);
        WriteParser(parserEpochs, writer);
    }

    void WriteParser(int epochs, BinaryWriter writer)
    {
        var trainer = new ParserTrainer(relations.Length, Seed);
        trainer.Train(Examples(), epochs);
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
            taggers[fold] = TaggerTrainer.Train(tags, sentences.Where((_, i) => i % Folds != fold), FoldEpochs, Seed));
        return [.. sentences.Select((sentence, i) => Example(sentence, taggers[i % Folds]))];
    }

    ParserExample Example(TreebankSentence sentence, Tagger tagger)
    {
        var length = sentence.Words.Length;
        var (predicted, certain) = (new int[length], new int[length]);
        certain.AsSpan().Fill(-1);
        var forms = Sentences.Forms(sentence);
        tagger.Tag(forms, certain, predicted);
        return new ParserExample(
            ParserInput.Of(forms, predicted, tags),
            [.. sentence.Words.Select(word => word.Head < 0 ? length : word.Head)],
            [.. sentence.Words.Select(word => relations.IndexOf(word.Relation))]);
    }
}
