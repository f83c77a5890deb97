using Talion.Knowledge.Resolution.Comparisons;
using Talion.Knowledge.Resolution.Features;
using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution.Stories;

/// <summary>The main events of articles by the names in them. A name that few articles have says much, one that many have says
/// nothing.</summary>
/// <param name="profile">The record of a number.</param>
sealed class StoryIndex(Func<int, EventProfile> profile)
{
    const int MostArticles = 40;
    const double HighestWeight = 5;

    readonly NeighbourhoodIndex byName = new(
        (one, other) => string.CompareOrdinal(profile(one).Id, profile(other).Id),
        articles => articles <= MostArticles ? articles : 0,
        (_, _) => true);

    /// <summary>Enters an article's main event.</summary>
    public void Add(int main) => byName.Add(main, Keys(main));

    public void Remove(int main) => byName.Remove(main, Keys(main));

    /// <summary>Whether two main events are of articles that share a name that few have.</summary>
    public bool Contains(MemberPair pair) => byName.Contains(pair);

    /// <returns>The pairs that share a name whose number of articles has changed.</returns>
    public IEnumerable<MemberPair> Update()
    {
        var changed = byName.ChangedKeys.ToList();
        var before = changed.SelectMany(byName.Pairs).ToList();
        byName.Update();
        return before.Concat(changed.SelectMany(byName.Pairs));
    }

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

    IEnumerable<ulong> Keys(int main) => profile(main).Story!.Names.Select(name => KeyHash.Of(name));

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
