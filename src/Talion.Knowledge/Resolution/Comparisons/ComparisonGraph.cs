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

    /// <summary>Number of comparisons made so far.</summary>
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
    /// <returns>The records that are alike to others than before, or otherwise, or whose articles' names weigh differently now; and the articles that they are
    /// of.</returns>
    public (HashSet<string> Documents, HashSet<string> Records) Update()
    {
        var renamed = stories.Update().Select(pair => Sorted(pair.One.Document, pair.Other.Document)).ToHashSet();
        var near = blocks.Update().Select(pair => Sorted(pair.One.Document, pair.Other.Document)).Concat(renamed).ToHashSet();
        articles.Prepare(near.SelectMany(pair => new[] { pair.One, pair.Other }));
        var (documents, records) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var ((one, other), found) in near.AsParallel().Select(pair => (pair, Found: Compare(pair.One, pair.Other))))
        {
            var before = Alike.Between(one, other);
            ImmutableArray<Likeness> after = [.. found.Select(alike => new Likeness(alike.Pair, alike.Comparison.LogOdds)).OrderBy(alike => alike.Pair)];
            if (before.SequenceEqual(after) && !renamed.Contains((one, other)))
                continue;
            Alike.Set(one, other, after);
            documents.UnionWith([one, other]);
            records.UnionWith(before.Concat(after).SelectMany(alike => new[] { alike.Pair.First, alike.Pair.Second }));
            records.UnionWith(new[] { one, other }.Select(document => articles.Comparable(document)?.Main?.Id).OfType<string>());
        }

        return (documents, records);
    }

    /// <summary>The comparison of any two records, whether they share a block or not.</summary>
    /// <param name="pair">The records.</param>
    /// <param name="documentOf">The article that each is of.</param>
    public Comparison Between(RecordPair pair, Func<string, string> documentOf)
    {
        var (left, right) = (articles.Profile(pair.First, documentOf(pair.First)), articles.Profile(pair.Second, documentOf(pair.Second)));
        return InStory(left, right, Count(left, right));
    }

    /// <summary>The comparison of two records that are alike.</summary>
    /// <inheritdoc cref="Between"/>
    public Comparison Explain(RecordPair pair, Func<string, string> documentOf) =>
        Compare(documentOf(pair.First), documentOf(pair.Second)).First(found => found.Pair == pair).Comparison;

    static (string One, string Other) Sorted(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);

    List<(RecordPair Pair, Comparison Comparison)> Compare(string document, string otherDocument)
    {
        if (articles.Comparable(document) is not { } one || articles.Comparable(otherDocument) is not { } other)
            return [];
        var pairs = new Dictionary<RecordPair, Comparison>();
        var profiles = one.Records.Concat(other.Records).ToDictionary(record => record.Profile.Id, record => record.Profile, StringComparer.Ordinal);
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
            var comparison = pairs.TryGetValue(pair, out var found) ? found : Count(profiles[pair.First], profiles[pair.Second]);
            pairs[pair] = comparison.IsForbidden ? comparison : comparison.With(tie);
        }

        var alike = pairs.Where(pair => pair.Value.SpeaksFor)
            .Select(pair => (Pair: pair.Key, Comparison: InStory(profiles[pair.Key.First], profiles[pair.Key.Second], pair.Value))).ToList();
        if (one.Main is { Story: { } story } main && other.Main is { Story: { } otherStory } otherMain && stories.AreNear(story, otherStory)
            && new RecordPair(main.Id, otherMain.Id) is var told && !(pairs.TryGetValue(told, out var known) && known.SpeaksFor))
        {
            // Where nothing but the news joins them, the news counts double.
            if (InStory(main, otherMain, Count(main, otherMain)) is { SpeaksFor: true } news)
                alike.Add((told, InStory(main, otherMain, news)));
        }

        return alike;
    }

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
