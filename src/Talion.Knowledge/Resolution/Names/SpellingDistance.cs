namespace Talion.Knowledge.Resolution.Names;

/// <summary>Levenshtein distance, for names that are transliterated in more ways than one.</summary>
static class SpellingDistance
{
    /// <summary>Whether one word turns into the other by one changed, added or dropped letter for every four letters of the shorter
    /// one.</summary>
    public static bool IsNear(string left, string right)
    {
        var allowed = Math.Min(left.Length, right.Length) / 4;
        return Math.Abs(left.Length - right.Length) <= allowed && Between(left, right) <= allowed;
    }

    /// <summary>The least number of letters changed, added or dropped.</summary>
    public static int Between(string left, string right)
    {
        Span<int> row = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            row[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[right.Length];
    }
}
