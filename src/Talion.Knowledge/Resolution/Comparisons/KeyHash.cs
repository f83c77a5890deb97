namespace Talion.Knowledge.Resolution.Comparisons;

/// <summary>Block keys as numbers. Where two keys fell together, records would be compared once too often and nothing else would change.</summary>
static class KeyHash
{
    /// <summary>FNV-1a over UTF-16 units, spread by the finalizer of SplitMix64.</summary>
    public static ulong Of(ReadOnlySpan<char> key)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in key)
            hash = (hash ^ c) * 1099511628211UL;
        return Spread(hash);
    }

    /// <summary>The finalizer of SplitMix64.</summary>
    public static ulong Spread(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}
