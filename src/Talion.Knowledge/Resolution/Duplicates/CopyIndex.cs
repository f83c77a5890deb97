using Talion.Extraction.Articles;
using Talion.Knowledge.Resolution.Clusters;
using Talion.Knowledge.Resolution.Comparisons;

namespace Talion.Knowledge.Resolution.Duplicates;

/// <summary>Finds articles that are copies of one another, such as an agency's report in several papers.</summary>
sealed class CopyIndex
{
    const double LeastSimilarity = 0.8;

    /// <summary>An agency's report is printed within weeks; a text of the same pattern a year later tells of something else.</summary>
    const int MostDays = 31;

    /// <summary>Of texts that share a band, each is compared with so many that were published next before and after it.</summary>
    const int Reach = 16;

    readonly List<Entry> numbered = [];
    readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    readonly HashSet<MemberPair> copies = [];
    readonly NeighbourhoodIndex bands;

    public CopyIndex() => bands = new NeighbourhoodIndex(InTime, _ => Reach, MayBeCopies);

    /// <summary>Enters an article with its fingerprint, if its text is long enough for one.</summary>
    public void Add(Article article, TextFingerprint? fingerprint)
    {
        numbers.Add(article.Id, numbered.Count);
        if (fingerprint is not null)
            bands.Add(numbered.Count, fingerprint.Bands());
        numbered.Add(new Entry(article.Id, article.Published, article.Text, fingerprint));
    }

    public void Remove(string document)
    {
        numbers.Remove(document, out var number);
        if (numbered[number].Fingerprint is { } fingerprint)
            bands.Remove(number, fingerprint.Bands());
    }

    /// <summary>Every copy with its original, sorted by document.</summary>
    public ImmutableArray<NearCopy> Copies()
    {
        foreach (var pair in bands.Update())
        {
            if (bands.Contains(pair) && Likeness(numbered[pair.Lesser], numbered[pair.Greater]) >= LeastSimilarity)
                copies.Add(pair);
            else
                copies.Remove(pair);
        }

        var sets = new DisjointSets();
        foreach (var pair in copies)
            sets.Join(numbered[pair.Lesser].Id, numbered[pair.Greater].Id);
        return [.. sets.All.SelectMany(CopiesOf).OrderBy(copy => copy.Document, StringComparer.Ordinal)];
    }

    IEnumerable<NearCopy> CopiesOf(IReadOnlyList<string> group)
    {
        var entries = group.Select(id => numbered[numbers[id]]).OrderBy(entry => entry.Published ?? DateOnly.MaxValue).ThenBy(entry => entry.Id, StringComparer.Ordinal).ToList();
        return entries.Skip(1).Select(entry => new NearCopy(entry.Id, entries[0].Id, Math.Round(Likeness(entry, entries[0]), 3)));
    }

    static double Likeness(Entry one, Entry other) => one.Text == other.Text ? 1 : one.Fingerprint!.SimilarityTo(other.Fingerprint!);

    bool MayBeCopies(int one, int other) =>
        numbered[one].Published is not { } day || numbered[other].Published is not { } otherDay || Math.Abs(day.DayNumber - otherDay.DayNumber) <= MostDays;

    int InTime(int one, int other) =>
        Nullable.Compare(numbered[one].Published, numbered[other].Published) is var order and not 0 ? order : string.CompareOrdinal(numbered[one].Id, numbered[other].Id);

    /// <summary>What is kept of an article.</summary>
    sealed record Entry(string Id, DateOnly? Published, string Text, TextFingerprint? Fingerprint);
}
