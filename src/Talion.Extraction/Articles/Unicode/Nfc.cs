using System.Text;

namespace Talion.Extraction.Articles.Unicode;

/// <summary>
/// Unicode normalization form C (https://www.unicode.org/reports/tr15/). The framework's own needs ICU, which leaves text as it stands
/// in globalization-invariant mode; ids and offsets must not depend on whether a machine has it.
/// </summary>
static class Nfc
{
    const int HangulBase = 0xAC00, LeadBase = 0x1100, VowelBase = 0x1161, TrailBase = 0x11A7;
    const int LeadCount = 19, VowelCount = 21, TrailCount = 28;

    static readonly Lazy<NfcTables> Tables = new(NfcTables.Load);

    /// <param name="text">Well-formed UTF-16.</param>
    public static string Normalize(string text) =>
        text.AsSpan().IndexOfAnyExceptInRange('\0', '\u02FF') < 0 || text.EnumerateRunes().All(IsInert) ? text : Compose(Decompose(text));

    static bool IsInert(Rune rune) =>
        rune.Value is < 0x300 or > 0x2001 and < 0x2126 || rune.Value is not (>= LeadBase and < 0x1200) && Tables.Value.IsInert(rune.Value);

    static List<int> Decompose(string text)
    {
        var points = new List<int>(text.Length);
        foreach (var rune in text.EnumerateRunes())
            Append(points, rune.Value);
        for (var start = 0; start < points.Count; start++)
        {
            var end = start;
            while (end < points.Count && Tables.Value.Class(points[end]) > 0)
                end++;
            if (end - start < 2)
                continue;
            var ordered = points[start..end].OrderBy(Tables.Value.Class).ToList();
            for (var i = 0; i < ordered.Count; i++)
                points[start + i] = ordered[i];
            start = end;
        }
        return points;
    }

    static void Append(List<int> points, int point)
    {
        var syllable = point - HangulBase;
        if (syllable is >= 0 and < LeadCount * VowelCount * TrailCount)
        {
            points.Add(LeadBase + syllable / (VowelCount * TrailCount));
            points.Add(VowelBase + syllable / TrailCount % VowelCount);
            if (syllable % TrailCount > 0)
                points.Add(TrailBase + syllable % TrailCount);
        }
        else if (Tables.Value.Decompositions.TryGetValue(point, out var parts))
        {
            foreach (var part in parts)
                Append(points, part);
        }
        else
        {
            points.Add(point);
        }
    }

    static string Compose(List<int> points)
    {
        var composed = new List<int>(points.Count);
        var starter = -1;
        var lastClass = 0;
        foreach (var point in points)
        {
            var ccc = Tables.Value.Class(point);
            var adjacent = starter == composed.Count - 1;
            if (starter >= 0 && (adjacent || lastClass < ccc && lastClass > 0) && Pair(composed[starter], point) is { } whole)
            {
                composed[starter] = whole;
                continue;
            }
            if (ccc == 0)
                starter = composed.Count;
            lastClass = ccc;
            composed.Add(point);
        }
        var text = new StringBuilder(composed.Count);
        foreach (var point in composed)
            text.Append(new Rune(point).ToString());
        return text.ToString();
    }

    static int? Pair(int first, int second)
    {
        if (first - LeadBase is >= 0 and < LeadCount && second - VowelBase is >= 0 and < VowelCount)
            return HangulBase + ((first - LeadBase) * VowelCount + second - VowelBase) * TrailCount;
        if (first - HangulBase is >= 0 and < LeadCount * VowelCount * TrailCount && (first - HangulBase) % TrailCount == 0
            && second - TrailBase is > 0 and < TrailCount)
            return first + second - TrailBase;
        return Tables.Value.Compositions.TryGetValue((first, second), out var whole) ? whole : null;
    }
}
