using Talion.Knowledge.Resolution.Archives;
using Talion.Knowledge.Resolution.Profiles;
using Talion.Knowledge.Resolution.Stories;

namespace Talion.Knowledge.Resolution.Comparisons;

/// <summary>The records of all articles and the pairs of them that may be one event. What it holds depends on the articles alone, never on
/// the order in which they came or went.</summary>
/// <remarks>Whether records of two articles are alike depends on these two and on how many articles share a name with both: so two articles are compared
/// when they become neighbours in some block or when the number of articles with such a name changes, and not again.</remarks>
sealed class ComparisonGraph(IArchive archive, ArticleCache articles)
{
    readonly BlockIndex blocks = new(archive);
    readonly StoryIndex stories = new(archive);
    int comparisons;

    /// <summary>What is alike, as of the last <see cref="Update"/>.</summary>
    public AlikeArticles Alike { get; } = new(archive);

    /// <summary>Number of comparisons made so far to find it.</summary>
    public int Comparisons => comparisons;

    /// <summary>Enters an article. Shows after <see cref="Update"/>.</summary>
    public void Add(ComparableArticle article)
    {
        foreach (var record in article.Records)
            blocks.Add(record);
        if (article.Main is { Story: { } story })
            stories.Add(article.Id, story);
    }

    /// <summary>Takes an article out, as it was entered. Shows after <see cref="Update"/>.</summary>
    public void Remove(ComparableArticle article)
    {
        foreach (var record in article.Records)
            blocks.Remove(record);
        if (article.Main is { Story: { } story })
            stories.Remove(article.Id, story);
    }

    /// <summary>Compares what has come near each other since the last time.</summary>
    /// <returns>The articles of which some records were or are alike to others', or whose names weigh differently now.</returns>
    public HashSet<string> Update()
    {
        var near = blocks.Update().Select(pair => Sorted(pair.One.Document, pair.Other.Document))
            .Concat(stories.Update().Select(pair => Sorted(pair.One.Document, pair.Other.Document)))
            .ToHashSet();
        var documents = near.SelectMany(pair => new[] { pair.One, pair.Other }).ToHashSet(StringComparer.Ordinal);
        articles.Prepare(documents);
        foreach (var (pair, found) in near.AsParallel().Select(pair => (pair, Found: Compare(pair.One, pair.Other))))
            Alike.Set(pair.One, pair.Other, [.. found.Select(alike => new Likeness(alike.Pair, alike.Comparison.LogOdds)).OrderBy(alike => alike.Pair)]);
        return documents;
    }

    /// <summary>The comparison of any two records, whether they share a block or not.</summary>
    public Comparison Between(string one, string other)
    {
        var (left, right) = (articles.Profile(one), articles.Profile(other));
        return InStory(left, right, RecordComparer.Compare(left, right));
    }

    /// <summary>The comparison of two records that are alike.</summary>
    public Comparison Explain(RecordPair pair) =>
        Compare(articles.Profile(pair.First).Record.Document, articles.Profile(pair.Second).Record.Document).First(found => found.Pair == pair).Comparison;

    static (string One, string Other) Sorted(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);

    List<(RecordPair Pair, Comparison Comparison)> Compare(string document, string otherDocument)
    {
        if (articles.Comparable(document) is not { } one || articles.Comparable(otherDocument) is not { } other)
            return [];
        var pairs = new Dictionary<RecordPair, Comparison>();
        foreach (var left in one.Records)
        {
            foreach (var right in other.Records)
            {
                if (blocks.AreNear(left, right))
                    pairs.Add(new RecordPair(left.Profile.Id, right.Profile.Id), Count(left.Profile, right.Profile));
            }
        }

        foreach (var (pair, tie) in LinkedRecords.TiedThrough(pairs.Where(pair => pair.Value.SpeaksFor).Select(pair => pair.Key), one.Records, other.Records))
        {
            var comparison = pairs.TryGetValue(pair, out var found) ? found : Count(articles.Profile(pair.First), articles.Profile(pair.Second));
            pairs[pair] = comparison.IsForbidden ? comparison : comparison.With(tie);
        }

        var alike = Speaking(pairs).ToList();
        if (one.Main is { Story: { } story } main && other.Main is { Story: { } otherStory } otherMain && stories.AreNear(story, otherStory)
            && new RecordPair(main.Id, otherMain.Id) is var told && !(pairs.TryGetValue(told, out var known) && known.SpeaksFor))
        {
            // Where nothing but the news joins them, the news counts double.
            if (InStory(main, otherMain, Count(main, otherMain)) is { SpeaksFor: true } news)
                alike.Add((told, InStory(main, otherMain, news)));
        }

        return alike;
    }

    IEnumerable<(RecordPair Pair, Comparison Comparison)> Speaking(IEnumerable<KeyValuePair<RecordPair, Comparison>> pairs) =>
        pairs.Where(pair => pair.Value.SpeaksFor)
            .Select(pair => (pair.Key, InStory(articles.Profile(pair.Key.First), articles.Profile(pair.Key.Second), pair.Value)));

    Comparison InStory(EventProfile left, EventProfile right, Comparison comparison) =>
        !comparison.IsForbidden && left.Story is { } story && right.Story is { } other && stories.Compare(story, other) is { } finding
            ? comparison.With(finding)
            : comparison;

    Comparison Count(EventProfile left, EventProfile right)
    {
        Interlocked.Increment(ref comparisons);
        return RecordComparer.Compare(left, right);
    }
}
