using Talion.Extraction.Language.Parsing;

namespace Talion.Training.Perceptron;

/// <summary>Trains the parser with a dynamic oracle, mostly following its own predictions.</summary>
sealed class ParserTrainer(int relations, int seed)
{
    /// <summary>How many integer steps the unit of averaged weight has in the written model.</summary>
    const float WeightSteps = 64;

    /// <summary>How often the parser goes where its own prediction leads, right or wrong, after the first pass.</summary>
    const double Exploration = 0.9;

    /// <summary>By how much a best transition must lead for the weights to stay as they are.</summary>
    const float Margin = 100;

    /// <summary>Averaged weights of fewer steps are left out of the written model: it loses little and fits the cache.</summary>
    const float LeastWeight = 125.5f;

    readonly AveragedPerceptron perceptron = new(threshold: 3);
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

    public void Write(BinaryWriter writer) => LinearModelWriter.Write(perceptron, transitions, WeightSteps, LeastWeight, writer);

    void Learn(ParserExample example, bool explore)
    {
        Span<uint> buffer = stackalloc uint[ParserFeatures.Count];
        Span<float> scores = stackalloc float[transitions];
        Span<int> costs = stackalloc int[transitions];
        state.Reset(example.Heads.Length);
        while (!state.IsFinal)
        {
            var features = buffer[..ParserFeatures.Extract(state, example.Input, buffer)];
            scores.Clear();
            perceptron.Score(features, scores);
            DynamicOracle.Cost(state, example.Heads, example.Relations, costs);
            var predicted = Transition.Best<float>(state, scores);
            var right = BestOfLeastCost(costs, scores);
            var rival = BestOfHigherCost(costs, scores, costs[right]);
            if (rival >= 0 && scores[right] - scores[rival] <= Margin)
                perceptron.Update(features, right, rival);
            perceptron.Step();
            Transition.Apply(state, explore && random.NextDouble() < Exploration ? predicted : right);
        }
    }

    /// <summary>The best-scored allowed transition that costs more than the least, or -1.</summary>
    static int BestOfHigherCost(ReadOnlySpan<int> costs, ReadOnlySpan<float> scores, int least)
    {
        var best = -1;
        for (var i = 0; i < costs.Length; i++)
            if (costs[i] > least && costs[i] < DynamicOracle.Forbidden && (best < 0 || scores[i] > scores[best]))
                best = i;
        return best;
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
