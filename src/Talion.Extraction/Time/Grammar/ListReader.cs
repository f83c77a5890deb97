using Talion.Extraction.Numbers.Words;
using Talion.Extraction.Time.Calendar;
using Talion.Extraction.Time.Meanings;

namespace Talion.Extraction.Time.Grammar;

/// <summary>What stands after a date and lives on it: the "25" of "July 16 and 25" or "July 16-25", the "17" of "1916-17".</summary>
static class ListReader
{
    public static Parsed? Read(AtomSequence atoms, int at, Parsed before)
    {
        var next = atoms.Is(at, ",") && atoms.Is(at + 1, "and") ? at + 2 : at + 1;
        return before.Meaning switch
        {
            Yearly { Item: { Unit: Granularity.Day, Holiday: null } } or DayOfSpokenMonth when atoms.Is(at, ",") || FunctionWords.IsLink(atoms, at) =>
                ReadDay(atoms, next),
            StatedPeriod { Period: { Unit: Granularity.Year } period } when atoms.IsAny(at, "-", "/") => ReadYear(atoms, at + 1, period),
            _ => null,
        };
    }

    static Parsed? ReadDay(AtomSequence atoms, int at) =>
        atoms.IsNumber(at, 1, 31) && Numerals.TryDay(atoms, at, out var end, out var day)
            && !Names.TryMonth(atoms, atoms.Is(end, "of") ? end + 1 : end, out _, out _) && !atoms.Has(end, WordKind.Unit)
            && (atoms.Is(end, ",") || end >= atoms.Count || !atoms.Tag(end).StartsWith("NN", StringComparison.Ordinal))
            ? new Parsed(YearSuffix.Read(atoms, end) is { Choice: YearChoice.Stated } year ? year.End : end, new DayOfSpokenMonth(day))
            : null;

    static Parsed? ReadYear(AtomSequence atoms, int at, Period first)
    {
        if (!atoms.Adjoins(at) || !atoms.IsNumber(at, 1, 99) || atoms[at].Span.Length != 2)
            return null;
        var year = (first.Year / 100 * 100) + atoms.NumberAt(at);
        return year > first.Year ? new Parsed(at + 1, new StatedPeriod(Period.InYear(year))) : null;
    }
}
