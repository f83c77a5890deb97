using Talion.Extraction.Language.Tagging;
using Talion.Training.Treebank;

namespace Talion.Training.Perceptron;

/// <summary>Trains the tagger on a treebank's tags, its own earlier tags as context.</summary>
sealed class TaggerTrainer(ImmutableArray<string> tags)
{
    /// <summary>How many integer steps the unit of averaged weight has in the written model.</summary>
    const float WeightSteps = 6;

    readonly AveragedPerceptron perceptron = new();
    readonly Dictionary<string, int> numbers = tags.Select((tag, i) => (tag, i)).ToDictionary(pair => pair.tag, pair => pair.i);

    public static Tagger Train(ImmutableArray<string> tags, IEnumerable<TreebankSentence> sentences, int epochs, int seed)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true))
            TrainAndWrite(tags, sentences, epochs, seed, writer);
        stream.Position = 0;
        return Tagger.Read(new BinaryReader(stream));
    }

    public static void TrainAndWrite(ImmutableArray<string> tags, IEnumerable<TreebankSentence> sentences, int epochs, int seed, BinaryWriter writer)
    {
        var trainer = new TaggerTrainer(tags);
        var examples = sentences.Select(trainer.Encode).ToArray();
        var random = new Random(seed);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(examples);
            foreach (var (words, gold) in examples)
                trainer.Learn(words, gold);
        }
        writer.Write7BitEncodedInt(tags.Length);
        foreach (var tag in tags)
            writer.Write(tag);
        LinearModelWriter.Write(trainer.perceptron, WeightSteps, 3, writer);
    }

    (WordForm[] Words, int[] Tags) Encode(TreebankSentence sentence) =>
        (Sentences.Forms(sentence), [.. sentence.Words.Select(word => numbers[word.Tag])]);

    void Learn(WordForm[] words, int[] gold)
    {
        Span<uint> features = stackalloc uint[TaggerFeatures.Count];
        Span<float> scores = stackalloc float[tags.Length];
        var (tag1, tag2) = (0u, 0u);
        for (var i = 0; i < gold.Length; i++)
        {
            TaggerFeatures.Extract(words, i + 2, tag1, tag2, features);
            scores.Clear();
            perceptron.Score(features, scores);
            var best = 0;
            for (var tag = 1; tag < scores.Length; tag++)
                if (scores[tag] > scores[best])
                    best = tag;
            if (best != gold[i])
                perceptron.Update(features, gold[i], best);
            perceptron.Step();
            (tag1, tag2) = ((uint)best + 1, tag1);
        }
    }
}
