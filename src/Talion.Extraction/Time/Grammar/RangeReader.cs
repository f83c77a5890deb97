using Talion.Extraction.Numbers.Words;
using Talion.Extraction.Time.Calendar;
using Talion.Extraction.Time.Meanings;

namespace Talion.Extraction.Time.Grammar;

/// <summary>A date that shares what stands after a later one: the "10" of "10-18 June 1953", the "3" of "3, 4 and 9 March", the "264" of "264 to 241 BC", the "May" of "May-August 1950".</summary>
static class RangeReader
{
    public static Parsed? Read(AtomSequence atoms, int at)
    {
        if (atoms.Has(at, WordKind.Month))
            return ReadMonth(atoms, at);
        return atoms.IsNumber(at, 1, 9999) ? ReadDay(atoms, at) ?? ReadYear(atoms, at) : null;
    }

    /// <summary>The first day of "11-12 March", "3rd and 4th of March", "3, 4 and 9 March".</summary>
    public static Parsed? ReadDay(AtomSequence atoms, int at)
    {
        if (!atoms.IsNumber(at, 1, 31) || !Numerals.TryDay(atoms, at, out var end, out var day))
            return null;
        var next = FunctionWords.IsLink(atoms, end) ? DateReader.Read(atoms, end + 1) ?? ReadDay(atoms, end + 1)
            : atoms.Is(end, ",") ? ReadDay(atoms, end + 1) : null;
        return next is { Meaning: Yearly { Item: { Unit: Granularity.Day, Holiday: null } item } later } && day < item.DayOfMonth
            ? new Parsed(end, later with { Item = item with { DayOfMonth = day }, Weekday = null })
            : null;
    }

    static Parsed? ReadMonth(AtomSequence atoms, int at) =>
        Names.TryMonth(atoms, at, out var end, out var month) && FunctionWords.IsLink(atoms, end)
            && DateReader.Read(atoms, end + 1) is { Meaning: Yearly { Item.Unit: Granularity.Month, Choice: YearChoice.Stated } last }
            && month < last.Item.Part
            ? new Parsed(end, last with { Item = last.Item with { Part = month } })
            : null;

    static Parsed? ReadYear(AtomSequence atoms, int at) =>
        FunctionWords.IsLink(atoms, at + 1) && YearReader.TryYear(atoms, at + 2, out _, out var year) && year < 0 && atoms.NumberAt(at) > -year
            ? new Parsed(at + 1, new StatedPeriod(Period.InYear(-atoms.NumberAt(at))))
            : null;
}
