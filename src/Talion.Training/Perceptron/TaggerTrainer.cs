using Talion.Extraction.Language.Classification;
using Talion.Extraction.Language.Tagging;
using Talion.Training.Treebank;

namespace Talion.Training.Perceptron;

/// <summary>Trains the tagger on a treebank's tags, its own earlier tags as context.</summary>
sealed class TaggerTrainer
{
    /// <summary>How many integer steps the unit of averaged weight has in the written model.</summary>
    const float WeightSteps = 8;

    /// <summary>By how much the right tag must lead for the weights to stay as they are.</summary>
    const float Margin = 60;

    /// <summary>Averaged weights of fewer steps are left out of the written model: it loses little and fits the cache.</summary>
    const float LeastWeight = 8;

    /// <summary>The same of the taggers that only prepare the parser's examples: small weights fit noise.</summary>
    const float LeastWeightInFold = 1.6f;

    readonly AveragedPerceptron perceptron = new(threshold: 3);
    readonly ImmutableArray<string> tags;
    readonly ImmutableArray<(WordForm[] Words, int[] Tags)> examples;
    readonly TagDictionary dictionary;

    TaggerTrainer(ImmutableArray<string> tags, WordClasses classes, ImmutableArray<TreebankSentence> sentences)
    {
        this.tags = tags;
        var numbers = tags.Select((tag, i) => (tag, i)).ToDictionary(pair => pair.tag, pair => pair.i);
        examples = [.. sentences.Select(sentence => (Sentences.Forms(sentence, classes), sentence.Words.Select(word => numbers[word.Tag]).ToArray()))];
        dictionary = TagCounts.Of(examples).ToDictionary();
    }

    public static Tagger Train(ImmutableArray<string> tags, WordClasses classes, IEnumerable<TreebankSentence> sentences, int epochs, int seed)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true))
            TrainAndWrite(tags, classes, sentences, epochs, seed, LeastWeightInFold, writer);
        stream.Position = 0;
        return Tagger.Read(new BinaryReader(stream));
    }

    public static void TrainAndWrite(ImmutableArray<string> tags, WordClasses classes, IEnumerable<TreebankSentence> sentences, int epochs, int seed, BinaryWriter writer) =>
        TrainAndWrite(tags, classes, sentences, epochs, seed, LeastWeight, writer);

    static void TrainAndWrite(
        ImmutableArray<string> tags, WordClasses classes, IEnumerable<TreebankSentence> sentences, int epochs, int seed, float leastWeight, BinaryWriter writer)
    {
        var trainer = new TaggerTrainer(tags, classes, [.. sentences]);
        var examples = trainer.examples.ToArray();
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
        trainer.dictionary.Write(writer);
        LinearModelWriter.Write(trainer.perceptron.Average(), tags.Length, WeightSteps, leastWeight, leastWeight, writer);
    }

    void Learn(WordForm[] words, int[] gold)
    {
        Span<uint> features = stackalloc uint[TaggerFeatures.Count];
        Span<float> scores = stackalloc float[tags.Length];
        var classes = Array.ConvertAll(words, word => dictionary.Find(word).Tags);
        var (tag1, tag2, verb) = (Tagger.None, Tagger.None, Tagger.None);
        for (var i = 0; i < gold.Length; i++)
        {
            TaggerFeatures.ExtractFromWords(words, classes, i + 2, features);
            TaggerFeatures.ExtractFromTags(words, classes, i + 2, tag1, tag2, verb, features[TaggerFeatures.OfWords..]);
            scores.Clear();
            perceptron.Score(features, scores);
            var rival = Best(scores, but: gold[i]);
            if (scores[gold[i]] - scores[rival] <= Margin)
                perceptron.Update(features, gold[i], rival);
            perceptron.Step();
            var best = scores[rival] > scores[gold[i]] ? rival : gold[i];
            (tag1, tag2) = (Hash.Number(best + 1), tag1);
            if (Tagger.IsVerb(tags[best]))
                verb = tag1;
        }
    }

    static int Best(ReadOnlySpan<float> scores, int but)
    {
        var best = but == 0 ? 1 : 0;
        for (var i = best + 1; i < scores.Length; i++)
            if (i != but && scores[i] > scores[best])
                best = i;
        return best;
    }
}
