using Talion.Knowledge.Resolution.Profiles;
using Talion.Knowledge.Resolution.Stories;

namespace Talion.Knowledge.Resolution.Comparisons;

/// <summary>The records of all articles and the pairs of them that may be one event. What it holds depends on the articles alone, never on
/// the order in which they came or went.</summary>
/// <remarks>Whether records of two articles are alike depends on these two and on how many articles share a name with both: so two articles are compared
/// when they become neighbours in some block or when the number of articles with such a name changes, and not again.</remarks>
sealed class ComparisonGraph
{
    readonly List<EventProfile> numbered = [];
    readonly Dictionary<string, EventProfile> profiles = new(StringComparer.Ordinal);
    readonly Dictionary<string, Entry> articles = new(StringComparer.Ordinal);
    readonly Dictionary<(string, string), ImmutableArray<Likeness>> alike = [];
    readonly BlockIndex blocks;
    readonly StoryIndex stories;
    int comparisons;

    public ComparisonGraph()
    {
        blocks = new BlockIndex(number => numbered[number]);
        stories = new StoryIndex(number => numbered[number]);
    }

    public IReadOnlyDictionary<string, EventProfile> Profiles => profiles;

    /// <summary>The pairs that are more likely one event than two, as of the last <see cref="Update"/>, in no order.</summary>
    public IEnumerable<Likeness> Alike => alike.Values.SelectMany(pairs => pairs);

    /// <summary>Number of comparisons made so far to find them.</summary>
    public int Comparisons => comparisons;

    /// <summary>Enters one article's records. Shows after <see cref="Update"/>.</summary>
    /// <exception cref="ArgumentException">The article or a record of that id is there already.</exception>
    public void Add(string document, ImmutableArray<EventProfile> records)
    {
        foreach (var profile in records)
            profiles.Add(profile.Id, profile);
        articles.Add(document, new Entry(numbered.Count, records));
        numbered.AddRange(records);
        Enter(articles[document], blocks.Add, stories.Add);
    }

    /// <summary>Takes an article's records out. Shows after <see cref="Update"/>.</summary>
    public void Remove(string document)
    {
        Enter(articles[document], blocks.Remove, stories.Remove);
        foreach (var profile in articles[document].Records)
            profiles.Remove(profile.Id);
        articles.Remove(document);
    }

    /// <summary>Compares what has come near each other since the last time.</summary>
    /// <returns>The pairs of articles of which some records were or are alike or whose names weigh differently now.</returns>
    public HashSet<(string, string)> Update()
    {
        var near = blocks.Update().Concat(stories.Update()).Select(DocumentsOf).ToHashSet();
        foreach (var (pair, found) in near.AsParallel().Select(pair => (pair, Found: Compare(pair))))
        {
            if (found.IsEmpty)
                alike.Remove(pair);
            else
                alike[pair] = found;
        }

        return near;
    }

    /// <summary>The comparison of any two records, whether they share a block or not.</summary>
    public Comparison Between(string one, string other) => InStory(profiles[one], profiles[other], RecordComparer.Compare(profiles[one], profiles[other]));

    static void Enter(Entry article, Action<int> enter, Action<int> enterStory)
    {
        for (var i = 0; i < article.Records.Length; i++)
        {
            enter(article.First + i);
            if (article.Records[i].Story is not null)
                enterStory(article.First + i);
        }
    }

    (string, string) DocumentsOf(MemberPair pair)
    {
        var (one, other) = (numbered[pair.Lesser].Record.Document, numbered[pair.Greater].Record.Document);
        return string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
    }

    ImmutableArray<Likeness> Compare((string One, string Other) documents)
    {
        if (!articles.TryGetValue(documents.One, out var one) || !articles.TryGetValue(documents.Other, out var other))
            return [];
        var pairs = new Dictionary<RecordPair, Comparison>();
        (EventProfile, EventProfile)? news = null;
        for (var i = 0; i < one.Records.Length; i++)
        {
            for (var j = 0; j < other.Records.Length; j++)
            {
                var (left, right, pair) = (one.Records[i], other.Records[j], new MemberPair(one.First + i, other.First + j));
                if (blocks.Contains(pair))
                    pairs.Add(new RecordPair(left.Id, right.Id), Count(left, right));
                if (left.Story is not null && right.Story is not null && stories.Contains(pair))
                    news = (left, right);
            }
        }

        foreach (var (pair, tie) in LinkedRecords.TiedThrough(pairs.Where(pair => pair.Value.SpeaksFor).Select(pair => pair.Key), one.Records, other.Records))
        {
            var comparison = pairs.TryGetValue(pair, out var found) ? found : Count(profiles[pair.First], profiles[pair.Second]);
            pairs[pair] = comparison.IsForbidden ? comparison : comparison.With(tie);
        }

        if (news is var (main, otherMain) && new RecordPair(main.Id, otherMain.Id) is var told && !(pairs.TryGetValue(told, out var known) && known.SpeaksFor))
            return [.. Speaking(pairs), .. Speaking([KeyValuePair.Create(told, InStory(main, otherMain, Count(main, otherMain)))])];
        return [.. Speaking(pairs)];
    }

    IEnumerable<Likeness> Speaking(IEnumerable<KeyValuePair<RecordPair, Comparison>> pairs) =>
        pairs.Where(pair => pair.Value.SpeaksFor)
            .Select(pair => new Likeness(pair.Key, InStory(profiles[pair.Key.First], profiles[pair.Key.Second], pair.Value)));

    Comparison InStory(EventProfile left, EventProfile right, Comparison comparison) =>
        !comparison.IsForbidden && left.Story is { } story && right.Story is { } other && stories.Compare(story, other) is { } finding
            ? comparison.With(finding)
            : comparison;

    Comparison Count(EventProfile left, EventProfile right)
    {
        Interlocked.Increment(ref comparisons);
        return RecordComparer.Compare(left, right);
    }

    /// <summary>An article's records and the number of the first of them; the others follow.</summary>
    sealed record Entry(int First, ImmutableArray<EventProfile> Records);
}
