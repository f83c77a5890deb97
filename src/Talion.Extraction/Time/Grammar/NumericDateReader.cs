using Talion.Extraction.Numbers.Words;
using Talion.Extraction.Time.Calendar;
using Talion.Extraction.Time.Meanings;

namespace Talion.Extraction.Time.Grammar;

/// <summary>Dates in digits: "2020-03-11", "2020/03/11", "30.12.2020", "13/03/2020", "9/11/2001" only where day and month cannot be confused.</summary>
static class NumericDateReader
{
    public static Parsed? Read(AtomSequence atoms, int at)
    {
        if (!atoms.IsNumber(at, 1, 2100) || !atoms.IsAny(at + 1, "-", "/", ".") || !IsTight(atoms, at))
            return null;
        return atoms.IsNumber(at, 1000, 2100) ? YearFirst(atoms, at) : YearLast(atoms, at);
    }

    /// <summary>Whether five atoms stand without space and with the same sign between the numbers.</summary>
    static bool IsTight(AtomSequence atoms, int at)
    {
        for (var i = at + 1; i <= at + 4; i++)
        {
            if (!atoms.Adjoins(i))
                return false;
        }

        return atoms[at + 1].Text.SequenceEqual(atoms[at + 3].Text) && !(atoms.Adjoins(at) && atoms.IsAny(at - 1, "-", "/"));
    }

    static Parsed? YearFirst(AtomSequence atoms, int at) =>
        atoms.IsNumber(at + 2, 1, 12) && atoms.IsNumber(at + 4, 1, 31)
            ? Date(at, atoms.NumberAt(at), atoms.NumberAt(at + 2), atoms.NumberAt(at + 4))
            : null;

    static Parsed? YearLast(AtomSequence atoms, int at)
    {
        if (!atoms.IsNumber(at, 1, 31) || !atoms.IsNumber(at + 2, 1, 31) || !Year(atoms, at + 4, out var year))
            return null;
        var (first, second) = (atoms.NumberAt(at), atoms.NumberAt(at + 2));
        if (second <= 12 && (first > 12 || first == second || atoms.Is(at + 1, ".")))
            return Date(at, year, second, first);
        return first <= 12 && second > 12 ? Date(at, year, first, second) : null;
    }

    static bool Year(AtomSequence atoms, int at, out int year)
    {
        year = 0;
        if (!atoms.IsNumber(at, 0, 2100) || (atoms[at].Span.Length is not 2 and not 4))
            return false;
        year = atoms.NumberAt(at);
        if (atoms[at].Span.Length == 2)
            year += year < 30 ? 2000 : 1900;
        return year >= 1000;
    }

    static Parsed? Date(int at, int year, int month, int day) =>
        Period.Day(year, month, day) is { } date ? new Parsed(at + 5, new StatedPeriod(date)) : null;
}
