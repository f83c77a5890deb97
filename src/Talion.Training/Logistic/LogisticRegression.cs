namespace Talion.Training.Logistic;

/// <summary>
/// Logistic regression by stochastic gradient steps (AdaGrad, Duchi, Hazan and Singer 2011), averaged over the second half of the passes. Each feature has a
/// weight for all articles and one for those in capitals or not, so that each kind learns from the other where they agree (Daumé 2007).
/// </summary>
sealed class LogisticRegression
{
    const int Seed = 20;

    /// <summary>How many regressions, each over its own order of the examples, are averaged: what one order adds by chance weighs less.</summary>
    const int Rounds = 5;

    const int Epochs = 4;
    const double Rate = 0.03;
    const double Decay = 0.001;
    const int StepsBetweenSnapshots = 2000;

    /// <summary>Features of fewer examples fit noise.</summary>
    const int LeastExamples = 5;

    readonly Dictionary<uint, int> numbers = [];
    readonly float[] weights;
    readonly float[] squares;
    readonly double[] sums;

    public LogisticRegression(IReadOnlyList<Example> examples)
    {
        foreach (var (feature, _) in examples.SelectMany(e => e.Features).CountBy(f => f).Where(f => f.Value >= LeastExamples).OrderBy(f => f.Key))
            numbers[feature] = 3 * numbers.Count;
        weights = new float[3 * numbers.Count];
        squares = new float[weights.Length];
        sums = new double[weights.Length];
        for (var round = 0; round < Rounds; round++)
        {
            Array.Clear(weights);
            Array.Clear(squares);
            Train(examples, new Random(Seed + round));
        }
    }

    /// <summary>The features in the order of their hashes, with their weight for mixed case (class 0) and capitals (class 1).</summary>
    public IEnumerable<(uint Feature, List<(int Class, float Weight)> Weights)> Weights() =>
        numbers.OrderBy(n => n.Key).Select(n => (n.Key, Enumerable.Range(0, 2).Select(c => (c, (float)(sums[n.Value] + sums[n.Value + 1 + c]))).ToList()));

    void Train(IReadOnlyList<Example> examples, Random random)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var (snapshots, path) = (0, new double[weights.Length]);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            for (var step = 1; step <= order.Length; step++)
            {
                Learn(examples[order[step - 1]]);
                if (2 * epoch < Epochs || step % StepsBetweenSnapshots != 0 && step != order.Length)
                    continue;
                snapshots++;
                for (var i = 0; i < weights.Length; i++)
                    path[i] += weights[i];
            }
        }

        for (var i = 0; i < sums.Length; i++)
            sums[i] += path[i] / (Rounds * Math.Max(1, snapshots));
    }

    void Learn(Example example)
    {
        var kind = example.IsUpperCase ? 2 : 1;
        var score = 0.0;
        foreach (var feature in example.Features)
        {
            if (numbers.TryGetValue(feature, out var at))
                score += weights[at] + weights[at + kind];
        }

        var error = 1 / (1 + Math.Exp(-score)) - (example.IsRight ? 1 : 0);
        foreach (var feature in example.Features)
        {
            if (!numbers.TryGetValue(feature, out var at))
                continue;
            Move(at, error);
            Move(at + kind, error);
        }
    }

    void Move(int at, double error)
    {
        var gradient = error + Decay * weights[at];
        squares[at] += (float)(gradient * gradient);
        weights[at] -= (float)(Rate * gradient / Math.Sqrt(squares[at] + 1));
    }
}
