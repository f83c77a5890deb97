using Talion.Knowledge.Resolution.Archives;
using Talion.Knowledge.Resolution.Comparisons;
using Talion.Knowledge.Resolution.Features;

namespace Talion.Knowledge.Resolution.Stories;

/// <summary>The articles with a main event by the names in them. A name that few articles have says much, one that many have says
/// nothing.</summary>
sealed class StoryIndex(IArchive archive)
{
    const int MostArticles = 40;
    const double HighestWeight = 5;

    readonly NeighbourhoodIndex<Teller> byName =
        new(archive, PostingKind.Story, document => new Teller(document), articles => articles <= MostArticles ? articles : 0, (_, _) => true);

    /// <summary>Enters an article with a main event.</summary>
    public void Add(string document, Story story) => byName.Add(new Teller(document), Keys(story));

    public void Remove(string document, Story story) => byName.Remove(new Teller(document), Keys(story));

    /// <summary>Whether two articles share a name that few have.</summary>
    public bool AreNear(Story one, Story other) => SortedWords.Shared(one.Names, other.Names).Exists(name => byName.Size(KeyHash.Of(name)) <= MostArticles);

    /// <returns>The pairs of articles that share a name whose number of articles has changed.</returns>
    public IEnumerable<(Teller One, Teller Other)> Update() => byName.Update(whole: true);

    /// <summary>What speaks for two articles being on the same news; <see langword="null"/> where nothing does.</summary>
    public Finding? Compare(Story left, Story right)
    {
        var shared = SortedWords.Shared(left.Names, right.Names).Select(name => (Name: name, Articles: byName.Size(KeyHash.Of(name)))).ToList();
        shared.RemoveAll(name => name.Articles > MostArticles);
        var weight = shared.Sum(name => Weight(name.Articles)) + WordingWeight(left, right);
        if (weight == 0)
            return null;
        var rarest = shared.OrderBy(name => name.Articles).ThenBy(name => name.Name, StringComparer.Ordinal).Take(3).Select(name => name.Name);
        return new Finding("same-story", Math.Min(HighestWeight, weight),
            () => shared.Count > 0 ? $"both articles name {string.Join(", ", rarest)}" : "the articles share their wording");
    }

    static IEnumerable<ulong> Keys(Story story) => story.Names.Select(name => KeyHash.Of(name)).Distinct();

    static double Weight(int articles) => 2.4 / (1 + 0.6 * Math.Log2(articles / 2.0));

    static double WordingWeight(Story left, Story right) =>
        left.Fingerprint is null || right.Fingerprint is null ? 0 : left.Fingerprint.SimilarityTo(right.Fingerprint) switch
        {
            >= 0.5 => 4,
            >= 0.2 => 3,
            >= 0.08 => 1.5,
            _ => 0,
        };
}
