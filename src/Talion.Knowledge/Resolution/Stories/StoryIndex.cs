using System.Runtime.InteropServices;
using Talion.Knowledge.Resolution.Comparisons;
using Talion.Knowledge.Resolution.Features;
using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution.Stories;

/// <summary>The main events of articles by the names in them. A name that few articles have says much, one that many have says
/// little.</summary>
sealed class StoryIndex
{
    const int MostArticles = 40;
    const double HighestWeight = 5;
    readonly Dictionary<string, List<EventProfile>> byName = new(StringComparer.Ordinal);

    /// <summary>Enters an article's main event.</summary>
    public void Add(EventProfile main)
    {
        foreach (var name in main.Story!.Names)
        {
            ref var named = ref CollectionsMarshal.GetValueRefOrAddDefault(byName, name, out _);
            (named ??= []).Add(main);
        }
    }

    /// <summary>The pairs of main events whose articles share a name that few have.</summary>
    public HashSet<RecordPair> Candidates() =>
        [.. byName.Values.Where(named => named.Count is > 1 and <= MostArticles)
            .SelectMany(named => named.SelectMany((one, i) => named.Skip(i + 1).Select(other => new RecordPair(one.Id, other.Id))))];

    /// <summary>What speaks for two articles being on the same news; <see langword="null"/> where nothing does.</summary>
    public Finding? Compare(Story left, Story right)
    {
        var shared = SortedWords.Shared(left.Names, right.Names);
        var weight = shared.Sum(name => Weight(byName[name].Count)) + WordingWeight(left, right);
        if (weight == 0)
            return null;
        var rarest = shared.OrderBy(name => byName[name].Count).ThenBy(name => name, StringComparer.Ordinal).Take(3);
        return new Finding("same-story", Math.Min(HighestWeight, weight),
            shared.Count > 0 ? $"both articles name {string.Join(", ", rarest)}" : "the articles share their wording");
    }

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
