namespace Talion.Training.Classes;

/// <summary>
/// Parts words into classes by their neighbours: each word in turn goes to the class that makes a bigram model over classes most likely
/// (the exchange algorithm, Kneser and Ney 1993; Martin, Liermann and Ney 1998).
/// </summary>
sealed class ExchangeClustering
{
    readonly BigramCounts bigrams;
    readonly int classCount;
    readonly int[] classes;
    readonly int[,] pairs;
    readonly int[] totals;
    readonly double[] entropies = new double[1 << 16];

    ExchangeClustering(BigramCounts bigrams, int classCount)
    {
        (this.bigrams, this.classCount) = (bigrams, classCount);
        for (var i = 2; i < entropies.Length; i++)
            entropies[i] = i * Math.Log(i);
        classes = [.. Enumerable.Range(0, bigrams.Words.Length).Select(word => word % classCount)];
        (pairs, totals) = (new int[classCount, classCount], new int[classCount]);
        for (var word = 0; word < classes.Length; word++)
        {
            totals[classes[word]] += bigrams.Counts[word];
            foreach (var (next, count) in bigrams.Next[word])
                pairs[classes[word], classes[next]] += count;
        }
    }

    /// <summary>Gives each word a class from 0.</summary>
    public static ImmutableArray<int> Cluster(BigramCounts bigrams, int classCount, int passes)
    {
        var clustering = new ExchangeClustering(bigrams, classCount);
        for (var pass = 0; pass < passes; pass++)
        {
            var moved = 0;
            for (var word = 0; word < bigrams.Words.Length; word++)
                moved += clustering.Exchange(word) ? 1 : 0;
            if (moved == 0)
                break;
        }
        return [.. clustering.classes];
    }

    bool Exchange(int word)
    {
        var (after, before, self) = Neighbours(word);
        var old = classes[word];
        Place(word, old, after, before, self, -1);
        var (best, gain) = (old, Gain(word, old, after, before, self));
        for (var label = 0; label < classCount; label++)
            if (label != old && Gain(word, label, after, before, self) is var other && other > gain + 1e-9)
                (best, gain) = (label, other);
        classes[word] = best;
        Place(word, best, after, before, self, 1);
        return best != old;
    }

    /// <summary>The classes after and before a word, with counts, and how often it follows itself.</summary>
    (List<(int Class, int Count)> After, List<(int Class, int Count)> Before, int Self) Neighbours(int word)
    {
        var self = bigrams.Next[word].Where(next => next.Word == word).Sum(next => next.Count);
        return (ByClass(bigrams.Next[word], word), ByClass(bigrams.Previous[word], word), self);
    }

    List<(int Class, int Count)> ByClass(ImmutableArray<WordCount> words, int but)
    {
        var counts = new int[classCount];
        foreach (var (word, count) in words)
            counts[classes[word]] += word == but ? 0 : count;
        var result = new List<(int, int)>();
        for (var label = 0; label < counts.Length; label++)
            if (counts[label] > 0)
                result.Add((label, counts[label]));
        return result;
    }

    void Place(int word, int label, List<(int Class, int Count)> after, List<(int Class, int Count)> before, int self, int sign)
    {
        foreach (var (next, count) in after)
            pairs[label, next] += sign * count;
        foreach (var (previous, count) in before)
            pairs[previous, label] += sign * count;
        pairs[label, label] += sign * self;
        totals[label] += sign * bigrams.Counts[word];
    }

    /// <summary>By how much the likelihood's logarithm rises when a word joins a class.</summary>
    double Gain(int word, int label, List<(int Class, int Count)> after, List<(int Class, int Count)> before, int self)
    {
        var gain = -2 * (Entropy(totals[label] + bigrams.Counts[word]) - Entropy(totals[label]));
        var (toSelf, fromSelf) = (0, 0);
        foreach (var (next, count) in after)
            if (next == label)
                toSelf = count;
            else
                gain += Entropy(pairs[label, next] + count) - Entropy(pairs[label, next]);
        foreach (var (previous, count) in before)
            if (previous == label)
                fromSelf = count;
            else
                gain += Entropy(pairs[previous, label] + count) - Entropy(pairs[previous, label]);
        return gain + Entropy(pairs[label, label] + toSelf + fromSelf + self) - Entropy(pairs[label, label]);
    }

    double Entropy(int count) => count < entropies.Length ? entropies[count] : count * Math.Log(count);
}
