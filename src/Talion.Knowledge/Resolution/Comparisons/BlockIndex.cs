using System.Runtime.InteropServices;
using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution.Comparisons;

/// <summary>The records that share something worth comparing them for.</summary>
sealed class BlockIndex
{
    readonly Dictionary<string, List<EventProfile>> byDay = new(StringComparer.Ordinal);
    readonly Dictionary<string, Month> byMonth = new(StringComparer.Ordinal);

    /// <summary>Enters a record and gives those before it that it is to be compared with, each once.</summary>
    public HashSet<EventProfile> Add(EventProfile profile)
    {
        var others = new HashSet<EventProfile>(ReferenceEqualityComparer.Instance);
        foreach (var key in BlockKeys.ByDay(profile))
        {
            var block = In(byDay, key);
            others.UnionWith(block);
            block.Add(profile);
        }

        foreach (var key in BlockKeys.ByMonth(profile))
        {
            var block = In(byMonth, key);
            others.UnionWith(block.Undetermined);
            if (!profile.Occasion.IsNarrow)
                others.UnionWith(block.Determined);
            (profile.Occasion.IsNarrow ? block.Determined : block.Undetermined).Add(profile);
        }

        others.Remove(profile);
        return others;
    }

    static T In<T>(Dictionary<string, T> blocks, string key)
        where T : class, new()
    {
        ref var block = ref CollectionsMarshal.GetValueRefOrAddDefault(blocks, key, out _);
        return block ??= new T();
    }

    /// <summary>A month's records, by whether their day is known.</summary>
    sealed class Month
    {
        public List<EventProfile> Determined { get; } = [];

        public List<EventProfile> Undetermined { get; } = [];
    }
}
