using Talion.Extraction.Numbers;
using Talion.Extraction.Numbers.Words;

namespace Talion.Extraction.Time.Grammar;

/// <summary>Days of the month, ranks and years as they are written.</summary>
static class Numerals
{
    const int EarliestYear = 1000, LatestYear = 2100;

    /// <summary>A day of the month: "5", "5th", "the 5th", "fifth".</summary>
    public static bool TryDay(AtomSequence atoms, int at, out int end, out int day)
    {
        if (atoms.Is(at, "the"))
            at++;
        if (TryOrdinal(atoms, at, out end, out day))
            return day <= 31;
        end = at + 1;
        if (!atoms.IsNumber(at, 1, 31) || atoms[at].Span.Length > 2)
            return false;
        day = atoms.NumberAt(at);
        return true;
    }

    /// <summary>A rank: "22nd", "third", "twenty-first".</summary>
    public static bool TryOrdinal(AtomSequence atoms, int at, out int end, out int rank)
    {
        rank = 0;
        if (atoms.Has(at, WordKind.Ordinal, out end, out var sense))
        {
            rank = (int)sense.Number;
            return true;
        }

        if (!atoms.IsNumber(at, 1, 999) || !atoms.Adjoins(at + 1) || !atoms.IsAny(at + 1, "st", "nd", "rd", "th"))
            return false;
        end = at + 2;
        rank = atoms.NumberAt(at);
        return true;
    }

    /// <summary>A year of four digits, or in words ("nineteen ninety-six", "two thousand and three").</summary>
    public static bool TryYear(AtomSequence atoms, int at, out int end, out int year)
    {
        end = at + 1;
        year = 0;
        if (atoms.IsNumber(at, EarliestYear, LatestYear))
        {
            year = atoms.NumberAt(at);
            return true;
        }

        return TryYearInWords(atoms, at, out end, out year);
    }

    static bool TryYearInWords(AtomSequence atoms, int at, out int end, out int year)
    {
        end = at + 1;
        year = 0;
        if (!atoms.Has(at, WordKind.Cardinal, out var century) || century.Number is < 10 or > 20)
            return false;
        var rest = atoms.Is(end, "-") ? end + 1 : end;
        if (!atoms.Has(rest, WordKind.Cardinal, out var tens) || tens.Number is < 10 or > 99)
            return false;
        if (!CardinalReader.TryRead(atoms, rest, out end, out var within) || within > 99)
            return false;
        year = (int)((century.Number * 100) + within);
        return true;
    }
}
