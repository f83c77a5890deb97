using Talion.Extraction.Numbers.Words;
using Talion.Extraction.Time.Meanings;

namespace Talion.Extraction.Time.Grammar;

/// <summary>What business news compares with: "the year-ago quarter", "year-earlier", "the latest period".</summary>
static class ComparisonReader
{
    public static Parsed? Read(AtomSequence atoms, int at)
    {
        var start = atoms.Is(at, "the") ? at + 1 : at;
        if (atoms.IsAny(start, "comparable", "corresponding"))
            start++;
        if (start > at && atoms.Is(start, "latest") && IsPeriod(atoms, start + 1))
            return new Parsed(start + 2, new SameOfYear(0));
        if (!atoms.Is(start, "year") || !atoms.Is(start + 1, "-") || !atoms.IsAny(start + 2, "ago", "earlier"))
            return null;
        var end = IsPeriod(atoms, start + 3) ? start + 4 : start + 3;
        return end == start + 3 && start > at ? null : new Parsed(end, new SameOfYear(-1));
    }

    static bool IsPeriod(AtomSequence atoms, int at) => atoms.IsAny(at, "period", "quarter");
}
