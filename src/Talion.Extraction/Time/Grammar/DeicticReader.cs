using Talion.Extraction.Numbers.Words;
using Talion.Extraction.Time.Calendar;
using Talion.Extraction.Time.Meanings;

namespace Talion.Extraction.Time.Grammar;

/// <summary>
/// Periods counted from the present or from the date spoken of: "today", "last week", "this July", "next Friday", "the following day",
/// "that year", "the previous month", "the year".
/// </summary>
static class DeicticReader
{
    public static Parsed? Read(AtomSequence atoms, int at) =>
        ReadDay(atoms, at) ?? ReadWeekday(atoms, at) ?? ReadDeictic(atoms, at)
        ?? ReadAnaphoric(atoms, at) ?? ReadDayBefore(atoms, at) ?? ReadThePeriod(atoms, at);

    static Parsed? ReadDay(AtomSequence atoms, int at) =>
        atoms.Has(at, WordKind.Day, out var end, out var day)
            ? new Parsed(end, new Neighbour(Granularity.Day, (int)day.Number, FromPresent: true))
            : null;

    /// <summary>"Friday", "Friday last week", "Tuesday of this week".</summary>
    static Parsed? ReadWeekday(AtomSequence atoms, int at)
    {
        if (!Names.TryWeekday(atoms, at, out var end, out var weekday))
            return null;
        return atoms.Has(atoms.Is(end, "of") ? end + 1 : end, WordKind.Deictic, out var afterWord, out var steps) && atoms.Is(afterWord, "week")
            ? new Parsed(afterWord + 1, new NamedWeekday(weekday, WeekdayChoice.OfWeek, (int)steps.Number))
            : new Parsed(end, new NamedWeekday(weekday, WeekdayChoice.Bare));
    }

    /// <summary>"last week", "the past year", "this coming Sunday", "next summer".</summary>
    static Parsed? ReadDeictic(AtomSequence atoms, int at)
    {
        var start = atoms.Is(at, "the") ? at + 1 : at;
        if (!atoms.Has(start, WordKind.Deictic, out var end, out var sense))
            return null;
        var steps = (int)sense.Number;
        if (Names.TryWeekday(atoms, end, out var afterWeekday, out var weekday))
            return new Parsed(afterWeekday, new NamedWeekday(weekday, Choice(steps, WeekdayChoice.Last, WeekdayChoice.This, WeekdayChoice.Next)));
        if (YearlyNoun(atoms, end) is { } yearly)
            return Picked(yearly, Choice(steps, YearChoice.Last, YearChoice.Deictic, YearChoice.Next));
        var afterFiscal = atoms.IsAny(end, "fiscal", "calendar", "full") ? end + 1 : end;
        return SingularUnit(atoms, afterFiscal) is { } unit && !(start > at && steps > 0 && unit <= Granularity.Day)
            ? new Parsed(afterFiscal + 1, new Neighbour(unit, steps, FromPresent: unit != Granularity.Day || steps == 0 || start == at))
            : ReadTheNextDay(atoms, end, steps);
    }

    /// <summary>"the next day" counts from the day spoken of, unlike "next week".</summary>
    static Parsed? ReadTheNextDay(AtomSequence atoms, int at, int steps) =>
        steps > 0 && atoms.Is(at, "day") ? new Parsed(at + 1, new Neighbour(Granularity.Day, steps, FromPresent: false)) : null;

    /// <summary>"the following day", "that same year", "the previous Friday", "the same month".</summary>
    static Parsed? ReadAnaphoric(AtomSequence atoms, int at)
    {
        if (!TryAnaphor(atoms, at, out var end, out var steps))
            return null;
        if (Names.TryWeekday(atoms, end, out var afterWeekday, out var weekday))
            return new Parsed(afterWeekday, new NamedWeekday(weekday, Choice(steps, WeekdayChoice.Previous, WeekdayChoice.That, WeekdayChoice.Following)));
        if (YearlyNoun(atoms, end) is { } yearly && !(atoms.Is(at, "that") && yearly.Meaning is Yearly { Item.Unit: Granularity.Quarter or Granularity.Day }))
            return Picked(yearly, Choice(steps, YearChoice.Previous, YearChoice.Anaphoric, YearChoice.Following));
        return SingularUnit(atoms, end) is { } unit ? new Parsed(end + 1, new Neighbour(unit, steps, FromPresent: false)) : null;
    }

    /// <summary>"the day before", "the week after"; where words follow that name the anchor, the unit alone is the extent.</summary>
    static Parsed? ReadDayBefore(AtomSequence atoms, int at)
    {
        if (ReadNightBefore(atoms, at) is { } night)
            return night;
        if (!atoms.IsAny(at, "the", "a") || SingularUnit(atoms, at + 1) is not { } unit || !atoms.IsAny(at + 2, "before", "after", "following"))
            return null;
        var sign = atoms.Is(at + 2, "before") ? -1 : 1;
        if (atoms.Is(at, "the") && atoms.IsAny(at + 3, "last", "next"))
            return new Parsed(at + 4, new Neighbour(unit, 2 * sign, FromPresent: true)); // "the week before last"
        return EndsPhrase(atoms, at + 3)
            ? new Parsed(at + 3, new Neighbour(unit, sign, FromPresent: false))
            : atoms.Is(at, "the") ? new Parsed(at + 2, new AnchoredLength(Amount.Of(1), unit, sign)) : null;
    }

    /// <summary>"the night before", "the night before last", where no words follow that name the anchor.</summary>
    static Parsed? ReadNightBefore(AtomSequence atoms, int at)
    {
        if (!atoms.Is(at, "the") || !atoms.Has(at + 1, WordKind.DayPart, out var end, out var part) || !atoms.IsAny(end, "before", "after"))
            return null;
        var sign = atoms.Is(end, "before") ? -1 : 1;
        if (atoms.Is(end + 1, "last"))
            return new Parsed(end + 2, new TimeOfDay(part.Value, new Neighbour(Granularity.Day, 2 * sign, FromPresent: true)));
        return EndsPhrase(atoms, end + 1) ? new Parsed(end + 1, new TimeOfDay(part.Value, new Neighbour(Granularity.Day, sign, FromPresent: false))) : null;
    }

    static bool EndsPhrase(AtomSequence atoms, int at) =>
        at >= atoms.Count || atoms.IsAny(at, ",", ".", ";", "and", "in", "at", "on", ")", "when", "that");

    static bool TryAnaphor(AtomSequence atoms, int at, out int end, out int steps)
    {
        var found = atoms.Has(at, WordKind.Anaphoric, out end, out var sense)
            || (atoms.Is(at, "the") && atoms.Has(at + 1, WordKind.Anaphoric, out end, out sense));
        steps = found ? (int)sense!.Number : 0;
        return found;
    }

    /// <summary>"the year", "the week": the present one, or the one spoken of.</summary>
    static Parsed? ReadThePeriod(AtomSequence atoms, int at)
    {
        if (!atoms.Is(at, "the"))
            return null;
        var start = atoms.IsAny(at + 1, "full", "fiscal", "whole", "entire", "latest") ? at + 2 : at + 1;
        if (atoms.Is(start, "fiscal"))
            start++;
        return SingularUnit(atoms, start) is { } unit and >= Granularity.Weekend and <= Granularity.Year and not Granularity.Season
            && !atoms.Is(start + 1, "-")
            ? new Parsed(start + 1, new Neighbour(unit, 0, FromPresent: true))
            : null;
    }

    static Granularity? SingularUnit(AtomSequence atoms, int at) =>
        atoms.Has(at, WordKind.Unit, out var unit) && Units.Parse(unit) is >= Granularity.Day and not Granularity.Half and var granularity
            && (!atoms[at].Text.EndsWith("s", StringComparison.OrdinalIgnoreCase))
            ? granularity
            : null;

    /// <summary>A month, season or quarter without a year.</summary>
    static Parsed? YearlyNoun(AtomSequence atoms, int at) =>
        atoms.Has(at, WordKind.Deictic) || atoms.Is(at, "the") ? null
        : (DateReader.Read(atoms, at) ?? SeasonReader.Read(atoms, at)) is { Meaning: Yearly { Choice: YearChoice.Bare } } found ? found : null;

    static T Choice<T>(int steps, T before, T same, T after) => steps < 0 ? before : steps > 0 ? after : same;

    static Parsed Picked(Parsed item, YearChoice choice) => item with { Meaning = (Yearly)item.Meaning with { Choice = choice } };
}
