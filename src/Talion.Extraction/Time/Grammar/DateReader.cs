using Talion.Extraction.Numbers.Words;
using Talion.Extraction.Time.Calendar;
using Talion.Extraction.Time.Meanings;

namespace Talion.Extraction.Time.Grammar;

/// <summary>Calendar dates: "Friday, March 13, 2020", "13 March 2020", "the 13th of March", "March 2020", "March".</summary>
static class DateReader
{
    public static Parsed? Read(AtomSequence atoms, int at)
    {
        var start = at;
        if (Names.TryWeekday(atoms, at, out var afterWeekday, out var weekday))
        {
            start = atoms.Is(afterWeekday, ",") ? afterWeekday + 1 : afterWeekday;
            var date = ReadMonthFirst(atoms, start) ?? ReadDayFirst(atoms, start);
            return date is { Meaning: Yearly { Item.Unit: Granularity.Day } day } found ? found with { Meaning = day with { Weekday = weekday } } : null;
        }

        return ReadMonthFirst(atoms, start) ?? ReadDayFirst(atoms, start);
    }

    /// <summary>"March", "March 13", "March the 13th, 2020", "March 2020".</summary>
    static Parsed? ReadMonthFirst(AtomSequence atoms, int at)
    {
        if (!Names.TryMonth(atoms, at, out var afterMonth, out var month))
            return null;
        var hyphen = atoms.Is(afterMonth, "-") && atoms.Adjoins(afterMonth) ? 1 : 0;
        if (Numerals.TryDay(atoms, afterMonth + hyphen, out var afterDay, out var day) && !IsClock(atoms, afterDay) && Fits(month, day))
            return WithYear(atoms, YearAfterRange(atoms, afterDay), afterDay, new YearlyItem(Granularity.Day, month, day));
        return WithYear(atoms, afterMonth, new YearlyItem(Granularity.Month, month));
    }

    /// <summary>"13 March", "13th of March 2020", "3-Jan-90".</summary>
    static Parsed? ReadDayFirst(AtomSequence atoms, int at)
    {
        if (!Numerals.TryDay(atoms, at, out var afterDay, out var day))
            return null;
        if (atoms.Is(afterDay, "of") || (atoms.Is(afterDay, "-") && atoms.Adjoins(afterDay)))
            afterDay++;
        if (!Names.TryMonth(atoms, afterDay, out var afterMonth, out var month) || !Fits(month, day))
            return null;
        var item = new YearlyItem(Granularity.Day, month, day);
        var isDashed = atoms.Is(afterMonth, "-") && atoms.Adjoins(afterMonth) && atoms.Adjoins(afterMonth + 1);
        var afterDash = isDashed ? afterMonth + 1 : afterMonth;
        if (TwoDigitYear(atoms, afterDash) is { } year && (isDashed || char.IsUpper(atoms[afterMonth - 1].Text[^1])))
            return Stated(afterDash + 1, item, year);
        return WithYear(atoms, isDashed ? afterDash : afterMonth, item);
    }

    /// <summary>Years of two digits in telegrams ("3 JAN 90") belong to the last century from 30 on.</summary>
    static int? TwoDigitYear(AtomSequence atoms, int at) =>
        atoms.IsNumber(at, 0, 99) && atoms[at].Span.Length == 2 ? atoms.NumberAt(at) + (atoms.NumberAt(at) < 30 ? 2000 : 1900) : null;

    /// <summary>The atom from which to look for the year: in "June 10-18, 1953" it stands after the second day.</summary>
    static int YearAfterRange(AtomSequence atoms, int at) =>
        atoms.IsAny(at, "-", "to", "and") && Numerals.TryDay(atoms, at + 1, out var end, out _) && YearSuffix.Read(atoms, end) is not null ? end : at;

    static Parsed WithYear(AtomSequence atoms, int at, YearlyItem item) => WithYear(atoms, at, at, item);

    static Parsed WithYear(AtomSequence atoms, int yearAt, int end, YearlyItem item)
    {
        if (YearSuffix.Read(atoms, yearAt) is not { } year)
            return new Parsed(end, new Yearly(item));
        var after = yearAt == end ? year.End : end;
        return year.Choice == YearChoice.Stated ? Stated(after, item, year.Year) : new Parsed(after, new Yearly(item, year.Choice, year.Year));
    }

    static Parsed Stated(int end, YearlyItem item, int year) => new(end, new Yearly(item, YearChoice.Stated, year));

    static bool IsClock(AtomSequence atoms, int at) =>
        (atoms.Is(at, ":") && atoms.Adjoins(at) && atoms.IsNumber(at + 1, 0, 59))
        || atoms.Has(at, WordKind.Meridiem)
        || (atoms.IsAny(at, "-", "/") && atoms.IsNumber(at + 1, 0, 99) && atoms.Is(at + 2, "/"));

    static bool Fits(int month, int day) => day <= DateTime.DaysInMonth(2000, month);
}
