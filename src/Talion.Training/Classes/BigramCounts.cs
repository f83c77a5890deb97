namespace Talion.Training.Classes;

/// <summary>How often words follow one another in running text.</summary>
/// <param name="Words">The words seen often enough, the most frequent first; then, as the last one, all others together.</param>
/// <param name="Counts">How often each word occurs.</param>
/// <param name="Next">For each word the words that follow it, with counts, in the order of their numbers.</param>
/// <param name="Previous">The same for the words before it.</param>
sealed record BigramCounts(
    ImmutableArray<string> Words, ImmutableArray<int> Counts, ImmutableArray<ImmutableArray<WordCount>> Next, ImmutableArray<ImmutableArray<WordCount>> Previous)
{
    public static BigramCounts Of(IReadOnlyList<string[]> sentences, int leastSeen)
    {
        string[] words =
        [
            .. sentences.SelectMany(sentence => sentence)
                .GroupBy(word => word)
                .Where(group => group.Count() >= leastSeen)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => group.Key),
            "",
        ];
        var numbers = words.Select((word, i) => (word, i)).ToDictionary(pair => pair.word, pair => pair.i);
        var other = words.Length - 1;
        var (counts, next, previous) = (new int[words.Length], NewRows(words.Length), NewRows(words.Length));
        foreach (var sentence in sentences)
        {
            var before = other;
            foreach (var word in sentence.Append(""))
            {
                var number = numbers.GetValueOrDefault(word, other);
                counts[number]++;
                next[before][number] = next[before].GetValueOrDefault(number) + 1;
                previous[number][before] = previous[number].GetValueOrDefault(before) + 1;
                before = number;
            }
        }
        return new BigramCounts([.. words], [.. counts], Rows(next), Rows(previous));
    }

    static Dictionary<int, int>[] NewRows(int count) => [.. Enumerable.Range(0, count).Select(_ => new Dictionary<int, int>())];

    static ImmutableArray<ImmutableArray<WordCount>> Rows(Dictionary<int, int>[] rows) =>
        [.. rows.Select(row => row.OrderBy(entry => entry.Key).Select(entry => new WordCount(entry.Key, entry.Value)).ToImmutableArray())];
}
