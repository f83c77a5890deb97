namespace Talion.Knowledge.Resolution.Features;

/// <summary>Sets of words as sorted arrays, which are met in one pass.</summary>
static class SortedWords
{
    /// <summary>What stands in both, in order.</summary>
    public static List<string> Shared(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        var shared = new List<string>();
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            var order = string.CompareOrdinal(left[i], right[j]);
            if (order == 0)
                shared.Add(left[i]);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }

    /// <summary>How many stand in both.</summary>
    public static int CountShared(ImmutableArray<ulong> left, ImmutableArray<ulong> right)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            var order = left[i].CompareTo(right[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }
}
