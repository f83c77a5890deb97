using Talion.Extraction.Language.Parsing;

namespace Talion.Training.Perceptron;

/// <summary>Counts the relations of words by the tag and the side of their governors.</summary>
sealed class LabelCounts
{
    /// <summary>Pairs seen less often are not certain.</summary>
    const int LeastSeen = 30;

    /// <summary>In what share of a pair's uses its relation must be the same.</summary>
    const double LeastShare = 0.996;

    readonly Dictionary<uint, Dictionary<int, int>> counts = [];

    public static CertainLabels Certain(IEnumerable<ParserExample> examples)
    {
        var result = new LabelCounts();
        foreach (var example in examples)
            result.Add(example);
        return new CertainLabels(result.counts.Where(IsCertain).ToDictionary(pair => pair.Key, pair => (byte)pair.Value.MaxBy(entry => entry.Value).Key));
    }

    void Add(ParserExample example)
    {
        for (var i = 0; i < example.Heads.Length; i++)
        {
            var head = example.Heads[i];
            if (head == example.Heads.Length)
                continue;
            var key = CertainLabels.Key(example.Input[i], example.Input[head], head > i ? Transition.Left : Transition.Right);
            if (!counts.TryGetValue(key, out var relations))
                counts.Add(key, relations = []);
            relations[example.Relations[i]] = relations.GetValueOrDefault(example.Relations[i]) + 1;
        }
    }

    static bool IsCertain(KeyValuePair<uint, Dictionary<int, int>> pair) =>
        pair.Value.Values.Sum() is var all && all >= LeastSeen && pair.Value.Values.Max() >= all * LeastShare;
}
