using Talion.Extraction.Numbers.Words;
using Talion.Extraction.Time.Calendar;
using Talion.Extraction.Time.Meanings;

namespace Talion.Extraction.Time.Grammar;

/// <summary>The first of two dates that share what stands after the second: the "10" of "10-18 June 1953", the "264" of "264 to 241 BC", the "May" of "May-August 1950".</summary>
static class RangeReader
{
    public static Parsed? Read(AtomSequence atoms, int at)
    {
        if (atoms.Has(at, WordKind.Month))
            return ReadMonth(atoms, at);
        if (!atoms.IsNumber(at, 1, 9999) || !FunctionWords.IsLink(atoms, at + 1))
            return null;
        return ReadDay(atoms, at) ?? ReadYear(atoms, at);
    }

    static Parsed? ReadDay(AtomSequence atoms, int at)
    {
        if (!atoms.IsNumber(at, 1, 31) || !atoms.IsNumber(at + 2, 1, 31))
            return null;
        return DateReader.Read(atoms, at + 2) is { Meaning: Yearly { Item.Unit: Granularity.Day } last } && atoms.NumberAt(at) < last.Item.DayOfMonth
            ? new Parsed(at + 1, last with { Item = last.Item with { DayOfMonth = atoms.NumberAt(at) } })
            : null;
    }

    static Parsed? ReadMonth(AtomSequence atoms, int at) =>
        Names.TryMonth(atoms, at, out var end, out var month) && FunctionWords.IsLink(atoms, end)
            && DateReader.Read(atoms, end + 1) is { Meaning: Yearly { Item.Unit: Granularity.Month, Choice: YearChoice.Stated } last }
            && month < last.Item.Part
            ? new Parsed(end, last with { Item = last.Item with { Part = month } })
            : null;

    static Parsed? ReadYear(AtomSequence atoms, int at) =>
        YearReader.TryYear(atoms, at + 2, out _, out var year) && year < 0 && atoms.NumberAt(at) > -year
            ? new Parsed(at + 1, new StatedPeriod(Period.InYear(-atoms.NumberAt(at))))
            : null;
}
