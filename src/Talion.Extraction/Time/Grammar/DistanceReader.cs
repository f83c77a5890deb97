using Talion.Extraction.Numbers.Words;
using Talion.Extraction.Time.Calendar;
using Talion.Extraction.Time.Meanings;

namespace Talion.Extraction.Time.Grammar;

/// <summary>What after a length of time makes it lead to a date: "ago", "earlier", "later", "from now", or "after" and "before" with what they hang on.</summary>
static class DistanceReader
{
    public static Parsed? Read(AtomSequence atoms, int at, Amount amount, Granularity unit)
    {
        var start = atoms.Is(at, "or") && atoms.Is(at + 1, "so") ? at + 2 : atoms.Is(at, "-") && atoms.Adjoins(at) ? at + 1 : at;
        if (atoms.Is(start, "ago"))
            return new Parsed(start + 1, new Distance(amount, unit, -1, FromPresent: true));
        if (atoms.Is(start, "from") && atoms.IsAny(start + 1, "now", "today"))
            return new Parsed(start + 2, new Distance(amount, unit, 1, FromPresent: true));
        if (atoms.IsAny(start, "earlier", "previously", "beforehand"))
            return new Parsed(start + 1, new Distance(amount, unit, -1, FromPresent: false));
        if (atoms.IsAny(start, "later", "afterwards", "afterward", "thereafter"))
            return new Parsed(start + 1, new Distance(amount, unit, 1, FromPresent: false));
        return ReadAnchor(atoms, at, amount, unit);
    }

    /// <summary>"two days after the attack": the length alone is the extent, and its anchor is not the date spoken of.</summary>
    static Parsed? ReadAnchor(AtomSequence atoms, int at, Amount amount, Granularity unit)
    {
        if (atoms.IsAny(at, "after", "since", "following"))
            return new Parsed(at, new AnchoredLength(amount, unit, 1));
        return atoms.IsAny(at, "before", "prior") ? new Parsed(at, new AnchoredLength(amount, unit, -1)) : null;
    }
}
