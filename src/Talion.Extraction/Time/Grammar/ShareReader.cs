using Talion.Extraction.Numbers.Words;
using Talion.Extraction.Time.Calendar;
using Talion.Extraction.Time.Meanings;

namespace Talion.Extraction.Time.Grammar;

/// <summary>The first or last days of a longer period: "the first week of March", "the last two weeks of February 1951"; and "the week of March 6".</summary>
static class ShareReader
{
    public static Parsed? Read(AtomSequence atoms, int at)
    {
        var start = atoms.Is(at, "the") ? at + 1 : at;
        return ReadFirstOrLast(atoms, start) ?? (start > at ? ReadWeekOf(atoms, start) : null);
    }

    static Parsed? ReadFirstOrLast(AtomSequence atoms, int at)
    {
        var isFirst = atoms.IsAny(at, "first", "opening");
        if (!isFirst && !atoms.IsAny(at, "last", "final", "closing"))
            return null;
        if (!AmountReader.TryRead(atoms, at + 1, out var end, out var amount))
            (end, amount) = (at + 1, atoms.Has(at + 1, WordKind.Unit) && Units.IsPlural(atoms, at + 1) ? Amount.Unsaid : Amount.Of(1));
        if (!Units.TryRead(atoms, end, out var unit) || !atoms.Is(end + 1, "of"))
            return null;
        return PeriodReader.Read(atoms, end + 2) is { } whole ? new Parsed(whole.End, new ShareOf(amount, unit, isFirst, whole.Meaning)) : null;
    }

    static Parsed? ReadWeekOf(AtomSequence atoms, int at) =>
        atoms.IsAny(at, "week", "weekend") && atoms.Is(at + 1, "of")
            && DateReader.Read(atoms, at + 2) is { Meaning: Yearly { Item.Unit: Granularity.Day } } day
            ? new Parsed(day.End, new Around(atoms.Is(at, "week") ? Granularity.Week : Granularity.Weekend, day.Meaning))
            : null;
}
