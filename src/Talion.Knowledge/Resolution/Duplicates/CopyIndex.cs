using Talion.Knowledge.Resolution.Archives;
using Talion.Knowledge.Resolution.Comparisons;
using Talion.Knowledge.Resolution.Merging;

namespace Talion.Knowledge.Resolution.Duplicates;

/// <summary>Finds articles that are copies of one another, such as an agency's report in several papers.</summary>
sealed class CopyIndex(IArchive archive, ArticleCache articles)
{
    const double LeastSimilarity = 0.8;

    /// <summary>An agency's report is printed within weeks; a text of the same pattern a year later tells of something else.</summary>
    const int MostDays = 31;

    /// <summary>Of texts that share a band, each is compared with so many that were published next before and after it.</summary>
    const int Reach = 16;

    readonly NeighbourhoodIndex<Printing> bands = new(archive, PostingKind.Band, Printing.Parse, _ => Reach, MayBeCopies);
    readonly Dictionary<string, HashSet<string>> near = new(StringComparer.Ordinal);
    readonly HashSet<string> changed = new(StringComparer.Ordinal);

    /// <summary>Enters an article, if its text is long enough for a fingerprint. Shows after <see cref="Update"/>.</summary>
    public void Add(ComparableArticle article)
    {
        changed.Add(article.Id);
        if (article.Fingerprint is { } fingerprint)
            bands.Add(new Printing(article.Report.Article.Published, article.Id), fingerprint.Bands());
    }

    /// <summary>Takes an article out, as it was entered. Shows after <see cref="Update"/>.</summary>
    public void Remove(ComparableArticle article)
    {
        changed.Add(article.Id);
        if (article.Fingerprint is { } fingerprint)
            bands.Remove(new Printing(article.Report.Article.Published, article.Id), fingerprint.Bands());
    }

    /// <summary>Compares the texts that have come near each other since the last time, and keeps what is a copy of what.</summary>
    /// <returns>The articles that other texts are near to than before, and those that count as another source than before.</returns>
    public (ImmutableArray<string> Near, ImmutableArray<string> Recounted) Update()
    {
        var pairs = bands.Update();
        articles.Prepare(pairs.SelectMany(pair => new[] { pair.One.Document, pair.Other.Document }));
        foreach (var (one, other) in pairs)
            Put(one.Document, other.Document, AreCopies(one, other));
        ImmutableArray<string> touched = [.. changed.Order(StringComparer.Ordinal)];
        changed.Clear();
        var groups = new HashSet<string>(StringComparer.Ordinal);
        var copies = new List<NearCopy>();
        foreach (var group in touched.Where(document => !groups.Contains(document)).Select(GroupOf))
        {
            groups.UnionWith(group);
            copies.AddRange(CopiesIn(group));
        }

        var known = archive.Copies.Where(copy => groups.Contains(copy.Document)).ToList();
        if (copies.Count + known.Count > 0)
            archive.Copies = [.. archive.Copies.Where(copy => !groups.Contains(copy.Document)).Concat(copies).OrderBy(copy => copy.Document, StringComparer.Ordinal)];
        var (before, after) = (new Sources([.. known]), new Sources([.. copies]));
        return (touched, [.. groups.Where(document => before.Of(document) != after.Of(document))]);
    }

    /// <summary>The articles that are nearly an article's own text, sorted.</summary>
    public ImmutableArray<string> NearTo(string document) => [.. Near(document).Order(StringComparer.Ordinal)];

    IEnumerable<NearCopy> CopiesIn(IReadOnlyCollection<string> group)
    {
        if (group.Count < 2)
            return [];
        articles.Prepare(group);
        var entries = group.Select(document => articles.Comparable(document)!)
            .OrderBy(entry => entry.Report.Article.Published ?? DateOnly.MaxValue).ThenBy(entry => entry.Id, StringComparer.Ordinal)
            .ToList();
        return entries.Skip(1).Select(entry => new NearCopy(entry.Id, entries[0].Id, Math.Round(Likeness(entry, entries[0]), 3)));
    }

    /// <summary>All articles that hang together with one by being near to each other.</summary>
    HashSet<string> GroupOf(string document)
    {
        var group = new HashSet<string>(StringComparer.Ordinal) { document };
        var waiting = new Queue<string>(group);
        while (waiting.TryDequeue(out var next))
        {
            foreach (var other in Near(next).Where(group.Add))
                waiting.Enqueue(other);
        }

        return group;
    }

    bool AreCopies(Printing one, Printing other) =>
        articles.Comparable(one.Document) is { Fingerprint: { } print } left && articles.Comparable(other.Document) is { Fingerprint: { } otherPrint } right
        && SharedBands(print, otherPrint).Any(band => bands.AreNear(one, other, band))
        && Likeness(left, right) >= LeastSimilarity;

    static IEnumerable<ulong> SharedBands(TextFingerprint one, TextFingerprint other) => one.Bands().Intersect(other.Bands());

    static double Likeness(ComparableArticle one, ComparableArticle other) =>
        one.Report.Article.Text == other.Report.Article.Text ? 1 : one.Fingerprint!.SimilarityTo(other.Fingerprint!);

    static bool MayBeCopies(Printing one, Printing other) =>
        one.Published is not { } day || other.Published is not { } otherDay || Math.Abs(day.DayNumber - otherDay.DayNumber) <= MostDays;

    void Put(string one, string other, bool areCopies)
    {
        var (left, right) = (Near(one), Near(other));
        if (areCopies ? left.Add(other) & right.Add(one) : left.Remove(other) & right.Remove(one))
            changed.UnionWith([one, other]);
    }

    HashSet<string> Near(string document)
    {
        if (!near.TryGetValue(document, out var others))
            near.Add(document, others = new HashSet<string>(archive.Standing(document).Copies, StringComparer.Ordinal));
        return others;
    }
}
