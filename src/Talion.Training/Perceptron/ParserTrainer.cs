using Talion.Extraction.Language.Parsing;

namespace Talion.Training.Perceptron;

/// <summary>Trains the parser with a dynamic oracle, mostly following its own predictions.</summary>
sealed class ParserTrainer(int relations, int seed)
{
    /// <summary>How many integer steps the unit of averaged weight has in the written model.</summary>
    const float WeightSteps = 6;

    /// <summary>How often the parser goes where its own prediction leads, right or wrong, after the first pass.</summary>
    const double Exploration = 0.9;

    readonly AveragedPerceptron perceptron = new();
    readonly ArcHybridState state = new();
    readonly Random random = new(seed);
    readonly int transitions = Transition.Count(relations - 1);

    public void Train(ParserExample[] examples, int epochs)
    {
        var order = examples.ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var example in order)
                Learn(example, explore: epoch > 0);
        }
    }

    public void Write(BinaryWriter writer) => LinearModelWriter.Write(perceptron, WeightSteps, 4, writer);

    void Learn(ParserExample example, bool explore)
    {
        Span<uint> buffer = stackalloc uint[ParserFeatures.Count];
        Span<float> scores = stackalloc float[transitions];
        Span<int> costs = stackalloc int[transitions];
        state.Reset(example.Heads.Length);
        while (!state.IsFinal)
        {
            var features = buffer[..ParserFeatures.Extract(state, example.Words, example.Tags, buffer)];
            scores.Clear();
            perceptron.Score(features, scores);
            DynamicOracle.Cost(state, example.Heads, example.Relations, costs);
            var predicted = Transition.Best<float>(state, scores);
            var right = BestOfLeastCost(costs, scores);
            if (costs[predicted] > costs[right])
                perceptron.Update(features, right, predicted);
            perceptron.Step();
            Transition.Apply(state, explore && random.NextDouble() < Exploration ? predicted : right);
        }
    }

    static int BestOfLeastCost(ReadOnlySpan<int> costs, ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < costs.Length; i++)
            if (costs[i] < costs[best] || (costs[i] == costs[best] && scores[i] > scores[best]))
                best = i;
        return best;
    }
}
