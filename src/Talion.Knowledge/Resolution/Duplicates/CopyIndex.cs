using System.Runtime.InteropServices;
using Talion.Extraction.Articles;
using Talion.Knowledge.Resolution.Clusters;

namespace Talion.Knowledge.Resolution.Duplicates;

/// <summary>Finds articles that are copies of one another, such as an agency's report in several papers.</summary>
sealed class CopyIndex
{
    const double LeastSimilarity = 0.8;
    readonly Dictionary<(int Band, ulong Key), List<string>> bands = [];
    readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);
    readonly DisjointSets copies = new();

    /// <summary>Enters an article with its fingerprint, if its text is long enough for one.</summary>
    public void Add(Article article, TextFingerprint? fingerprint)
    {
        entries.Add(article.Id, new Entry(article.Published, article.Text, fingerprint));
        if (fingerprint is null)
            return;
        foreach (var band in fingerprint.Bands())
        {
            ref var block = ref CollectionsMarshal.GetValueRefOrAddDefault(bands, band, out _);
            block ??= [];
            foreach (var other in block.Where(other => fingerprint.SimilarityTo(entries[other].Fingerprint!) >= LeastSimilarity))
                copies.Join(article.Id, other);
            block.Add(article.Id);
        }
    }

    /// <summary>Every copy with its original, sorted by document.</summary>
    public ImmutableArray<NearCopy> Copies()
    {
        var found = new List<NearCopy>();
        foreach (var group in entries.Keys.GroupBy(copies.Find, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
        {
            var original = group.OrderBy(id => entries[id].Published ?? DateOnly.MaxValue).ThenBy(id => id, StringComparer.Ordinal).First();
            found.AddRange(group
                .Where(id => id != original)
                .Select(id => new NearCopy(id, original, Similarity(entries[id], entries[original]))));
        }

        return [.. found.OrderBy(copy => copy.Document, StringComparer.Ordinal)];
    }

    static double Similarity(Entry one, Entry other) =>
        one.Text == other.Text ? 1 : Math.Round(one.Fingerprint!.SimilarityTo(other.Fingerprint!), 3);

    /// <summary>What is kept of an article.</summary>
    sealed record Entry(DateOnly? Published, string Text, TextFingerprint? Fingerprint);
}
