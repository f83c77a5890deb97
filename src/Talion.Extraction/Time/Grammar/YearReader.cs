using Talion.Extraction.Numbers.Words;
using Talion.Extraction.Time.Calendar;
using Talion.Extraction.Time.Meanings;

namespace Talion.Extraction.Time.Grammar;

/// <summary>Years, decades and centuries: "1939", "480 BC", "the year 1950", "fiscal 1989", "the 1980s", "the nineties", "the 19th century".</summary>
static class YearReader
{
    public static Parsed? Read(AtomSequence atoms, int at)
    {
        var start = atoms.Is(at, "the") ? at + 1 : at;
        var isFiscal = atoms.IsAny(start, "fiscal", "calendar");
        var afterWord = isFiscal ? start + 1 : start;
        if (atoms.IsAny(afterWord, "year", "years"))
            afterWord++;
        if (afterWord > start && TryYear(atoms, afterWord, out var end, out var named))
            return Stated(end, Period.InYear(named));
        return ReadDecade(atoms, start) ?? ReadCentury(atoms, start) ?? (start == at ? ReadBare(atoms, at) : null);
    }

    /// <summary>A year of four digits, or any with its era.</summary>
    public static bool TryYear(AtomSequence atoms, int at, out int end, out int year)
    {
        if (TryYearOfEra(atoms, at, out end, out year))
            return true;
        return Numerals.TryYear(atoms, at, out end, out year) && !IsPartOfNumber(atoms, at, end);
    }

    static bool TryYearOfEra(AtomSequence atoms, int at, out int end, out int year)
    {
        end = at;
        year = 0;
        if (atoms.Has(at, WordKind.Era, out var before) && before.Number > 0 && atoms.IsNumber(at + 1, 1, 2100))
        {
            end = at + 2;
            year = atoms.NumberAt(at + 1);
            return true;
        }

        if (!atoms.IsNumber(at, 1, 9999) || !atoms.Has(at + 1, WordKind.Era, out var era))
            return false;
        end = at + 2;
        if (atoms.Is(end, ".") && atoms[end].Token == atoms[end - 1].Token)
            end++;
        year = atoms.NumberAt(at) * (int)era.Number;
        return true;
    }

    /// <summary>A year standing alone: "In 1939", "1775-1780", "(1894)"; but no count, sum, or part of a longer number.</summary>
    static Parsed? ReadBare(AtomSequence atoms, int at)
    {
        if (!TryYear(atoms, at, out var end, out var year))
            return null;
        if (end == at + 1 && (FollowsSign(atoms, at) || Counts(atoms, end)))
            return null;
        return Stated(end, Period.InYear(year));
    }

    /// <summary>"No. 1600", "at least 1500", "at approximately 1600": a number, an amount, a time of day.</summary>
    static bool FollowsSign(AtomSequence atoms, int at) =>
        atoms.Has(at - 1, WordKind.Measure) || atoms.Has(at - 1, WordKind.Numbered) || atoms.IsAny(at - 1, "#", "+") || atoms.Has(at - 1, WordKind.Bound)
        || (atoms.Is(at - 1, "least") && atoms.Is(at - 2, "at")) || atoms.IsAny(at - 1, "than", "at")
        || (atoms.IsAny(at - 1, "about", "approximately", "around") && atoms.Is(at - 2, "at"));

    /// <summary>"1,939 people", "2000 soldiers", "1500 GMT": something is counted or measured.</summary>
    static bool Counts(AtomSequence atoms, int at) =>
        atoms.Has(at, WordKind.Measure) || atoms.Has(at, WordKind.Unit) || atoms.Has(at, WordKind.Zone) || atoms.Has(at, WordKind.Meridiem)
        || atoms.Tag(at) == "NNS";

    static bool IsPartOfNumber(AtomSequence atoms, int at, int end) =>
        (atoms.IsAny(at - 1, ",", ".", "/", ":") && atoms.Adjoins(at) && atoms.Adjoins(at - 1) && at > 1 && atoms[at - 2].IsNumber)
        || (atoms.IsAny(end, ",", ".", "/", ":") && atoms.Adjoins(end) && atoms.Adjoins(end + 1) && end + 1 < atoms.Count && atoms[end + 1].IsNumber);

    /// <summary>"1980s", "'80s", "480s BC", "nineties", "1970's".</summary>
    static Parsed? ReadDecade(AtomSequence atoms, int at)
    {
        if (atoms.Has(at, WordKind.DecadeName, out var name))
            return Stated(at + 1, new Period(Granularity.Decade, (1900 + (int)name.Number) / 10));
        if (atoms.IsAny(at, "nineteen", "eighteen") && atoms.Has(at + 1, WordKind.DecadeName, out var spoken))
            return Stated(at + 2, new Period(Granularity.Decade, ((atoms.Is(at, "nineteen") ? 1900 : 1800) + (int)spoken.Number) / 10));
        var digits = atoms.IsAny(at, "'", "’", "`") && atoms.Adjoins(at + 1) ? at + 1 : at;
        var end = PluralEnd(atoms, digits + 1);
        if (end == 0 || !atoms.IsNumber(digits, 10, 2090) || atoms.NumberAt(digits) % 10 != 0)
            return null;
        var year = atoms.NumberAt(digits);
        if (digits > at && year < 100)
            return Stated(end, new Period(Granularity.Decade, (1900 + year) / 10));
        if (atoms.Has(end, WordKind.Era, out var era))
            return Stated(end + 1, new Period(Granularity.Decade, (int)era.Number * year / 10));
        return year >= 1000 ? Stated(end, new Period(Granularity.Decade, year / 10)) : null;
    }

    static int PluralEnd(AtomSequence atoms, int at)
    {
        if (atoms.Is(at, "s") && atoms.Adjoins(at))
            return at + 1;
        return atoms.Is(at, "'") && atoms.Adjoins(at) && atoms.Is(at + 1, "s") && atoms.Adjoins(at + 1) ? at + 2 : 0;
    }

    static Parsed? ReadCentury(AtomSequence atoms, int at)
    {
        if (!Numerals.TryOrdinal(atoms, at, out var end, out var rank))
            return null;
        if (atoms.Is(end, "-"))
            end++;
        if (!atoms.IsAny(end, "century", "millennium"))
            return null;
        var unit = atoms.Is(end, "century") ? Granularity.Century : Granularity.Millennium;
        if (atoms.Has(end + 1, WordKind.Era, out var era) && era.Number < 0)
            return Stated(end + 2, new Period(unit, -(rank - 1)));
        return Stated(end + 1, new Period(unit, rank - 1));
    }

    static Parsed Stated(int end, Period period) => new(end, new StatedPeriod(period));
}
