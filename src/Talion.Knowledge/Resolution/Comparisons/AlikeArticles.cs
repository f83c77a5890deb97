using Talion.Knowledge.Resolution.Archives;

namespace Talion.Knowledge.Resolution.Comparisons;

/// <summary>Which articles have records that are alike, each with all such others.</summary>
sealed class AlikeArticles(IArchive archive)
{
    readonly Dictionary<string, Dictionary<string, ImmutableArray<Likeness>>> known = new(StringComparer.Ordinal);

    /// <summary>The pairs of an article's records and another's, by that other.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<Likeness>> Of(string document) => Entry(document);

    /// <summary>The pairs of two articles' records, in order.</summary>
    public ImmutableArray<Likeness> Between(string one, string other) => Entry(one).GetValueOrDefault(other, []);

    /// <summary>Sets what two articles have alike; nothing where that is empty.</summary>
    public void Set(string one, string other, ImmutableArray<Likeness> alike)
    {
        Put(one, other, alike);
        Put(other, one, alike);
    }

    void Put(string document, string other, ImmutableArray<Likeness> alike)
    {
        if (alike.IsEmpty)
            Entry(document).Remove(other);
        else
            Entry(document)[other] = alike;
    }

    Dictionary<string, ImmutableArray<Likeness>> Entry(string document)
    {
        if (!known.TryGetValue(document, out var entry))
            known.Add(document, entry = new(archive.Standing(document).Alike, StringComparer.Ordinal));
        return entry;
    }
}
