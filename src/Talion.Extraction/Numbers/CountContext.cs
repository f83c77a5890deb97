using Talion.Extraction.Numbers.Words;

namespace Talion.Extraction.Numbers;

/// <summary>Tells numbers that count people or things from those that measure, rank, name or date.</summary>
static class CountContext
{
    /// <summary>Greatest number between commas after a name that is read as an age.</summary>
    const int OldestAge = 115;

    public static bool IsCount(AtomSequence atoms, int start, int end) =>
        !IsMeasured(atoms, start, end) && !IsPartOfWord(atoms, start, end) && !IsNumberOfName(atoms, start, end) && !IsAge(atoms, start, end)
        && !IsIdiom(atoms, start, end);

    /// <summary>"5 percent", "$5", "107mm", "5-km".</summary>
    static bool IsMeasured(AtomSequence atoms, int start, int end)
    {
        var next = atoms.Is(end, "-") ? end + 1 : end;
        return atoms.Has(start - 1, WordKind.Measure) || atoms.Has(next, WordKind.Measure, out _, out _) || atoms.IsAny(next, "bn", "k");
    }

    /// <summary>"M-16", "T72", "F-16s", "22nd", "12-member", "9/11", "3-1", "two-thirds"; but not "20-30" or "US-2 soldiers".</summary>
    static bool IsPartOfWord(AtomSequence atoms, int start, int end)
    {
        if (start > 0 && atoms[start - 1].IsNumber && atoms.Has(start, WordKind.Scale))
            return true;
        if (start > 0 && atoms.Adjoins(start) && (atoms[start - 1].IsNumber || char.IsLetter(atoms[start - 1].Text[0])))
            return true;
        if (atoms.IsAny(start - 1, "-", "/", ".", ":", "#") && atoms.Adjoins(start) && atoms.Adjoins(start - 1))
            return true;
        if (end >= atoms.Count || !atoms.Adjoins(end))
            return false;
        if (char.IsLetter(atoms[end].Text[0]))
            return true;
        return atoms.IsAny(end, "-", "/", ":") && atoms.Adjoins(end + 1) && !IsRange(atoms, end) && !atoms.Is(end + 1, "plus");
    }

    static bool IsRange(AtomSequence atoms, int hyphen) =>
        atoms.Is(hyphen, "-") && CardinalReader.TryRead(atoms, hyphen - 1, out _, out var low)
        && CardinalReader.TryRead(atoms, hyphen + 1, out _, out var high) && high > low;

    /// <summary>
    /// "Flight 655", "Resolution 1441", "No. 5": a number in digits after a name, with nothing to count behind it; in "KILLING 10 PEOPLE" capitals
    /// tell no name.
    /// </summary>
    static bool IsNumberOfName(AtomSequence atoms, int start, int end)
    {
        if (!atoms[start].IsNumber || start == 0)
            return false;
        if (atoms.Has(start - 1, WordKind.Numbered))
            return true;
        return atoms.IsCapitalized(start - 1) && !atoms.Adjoins(start) && start > 1 && !IsWordToCount(atoms, start - 1, end) && !atoms[start - 1].IsNumber
            && !atoms.Has(start - 1, WordKind.Weekday);
    }

    static bool IsWordToCount(AtomSequence atoms, int before, int at) =>
        at < atoms.Count && (char.IsLower(atoms[at].Text[0]) || (IsInCapitals(atoms, before) && IsInCapitals(atoms, at))) && !atoms.IsAny(at, "and", "or", "of", "in", "on", "at", "to", "was", "is", "from");

    static bool IsInCapitals(AtomSequence atoms, int at) => atoms[at].Text is { Length: > 1 } word && word.IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <summary>"aged 14", "Ahmed, 45, said".</summary>
    static bool IsAge(AtomSequence atoms, int start, int end)
    {
        if (atoms.IsAny(start - 1, "aged", "age", "ages"))
            return true;
        // "A 12 year-old girl", "17 year old Tom Alder".
        var unit = atoms.Is(end, "-") ? end + 1 : end;
        if (atoms.IsAny(unit, "year", "years", "month", "months", "yr") && atoms.Is(atoms.Is(unit + 1, "-") ? unit + 2 : unit + 1, "old"))
            return true;
        return atoms.IsNumber(start, 1, OldestAge) && atoms.Is(start - 1, ",") && start > 1 && atoms.IsCapitalized(start - 2)
            && atoms.IsAny(end, ",", ")", ".");
    }

    /// <summary>"no longer", "one another", "a lot", "two thirds".</summary>
    static bool IsIdiom(AtomSequence atoms, int start, int end)
    {
        if (atoms.Is(start, "no") && end == start + 1)
            return atoms.IsAny(end, "longer", "doubt", "matter", "more", "less", ",", ".", "way", "better", "different", "other", "fewer", "later");
        if (atoms.Is(start, "one"))
            return atoms.IsAny(end, "another", "day") || atoms.Is(start - 1, "no");
        if (end == start + 1 && atoms.IsAny(start, "a", "an"))
            return end >= atoms.Count || atoms.Has(end, WordKind.Collective)
                || atoms.IsAny(end, "lot", "few", "little", "bit", "great", "number", "series", "handful", "total", "further", "minimum", "maximum");
        return atoms.IsAny(end, "third", "thirds", "quarters", "fifths", "halves", "o'clock");
    }
}
