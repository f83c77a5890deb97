using System.Globalization;
using Talion.Extraction.Numbers.Words;
using Talion.Extraction.Time.Calendar;
using Talion.Extraction.Time.Meanings;

namespace Talion.Extraction.Time.Grammar;

/// <summary>
/// Parts of days: "Wednesday night", "this morning", "tonight", "that afternoon", "the night of 20 June 1791", "the early hours of Thursday",
/// "dawn on Friday", "midnight".
/// </summary>
static class DayPartReader
{
    /// <summary>A period, or a part of a day where one follows it or stands before it.</summary>
    public static Parsed? Read(AtomSequence atoms, int at)
    {
        var period = PeriodReader.Read(atoms, at);
        return PeriodReader.Longer(ReadWhole(atoms, at) ?? ReadAfterDay(atoms, at, period) ?? ReadBeforeDay(atoms, at), period);
    }

    /// <summary>"tonight", "last night".</summary>
    static Parsed? ReadWhole(AtomSequence atoms, int at)
    {
        if (!atoms.Has(at, WordKind.DayAndPart, out var end, out var sense))
            return null;
        var parts = sense.Value.Split(' ');
        if (end == at + 1 && OfDay(atoms, end) is { } named)
            return new Parsed(named.End, new TimeOfDay(parts[1], named.Meaning));
        if (parts[0] == "-1..0")
            return new Parsed(end, new Overnight());
        var day = new Neighbour(Granularity.Day, int.Parse(parts[0], CultureInfo.InvariantCulture), FromPresent: true);
        return new Parsed(end, new TimeOfDay(parts[1], day));
    }

    /// <summary>"Wednesday night", "this morning", "the next evening".</summary>
    static Parsed? ReadAfterDay(AtomSequence atoms, int at, Parsed? period)
    {
        if (DayOf(atoms, at, period) is not { } day)
            return null;
        var edge = atoms.Has(day.End, WordKind.Edge) ? day.End + 1 : day.End;
        return atoms.Has(edge, WordKind.DayPart, out var end, out var part) ? new Parsed(end, new TimeOfDay(part.Value, day.Meaning)) : null;
    }

    /// <summary>The words that name the day before its part: a weekday or date, or "this", "that", "the next" with the noun "day" left out.</summary>
    static Parsed? DayOf(AtomSequence atoms, int at, Parsed? period)
    {
        if (period is { } day && IsDay(day.Meaning))
            return day;
        var start = atoms.Is(at, "the") ? at + 1 : at;
        if (atoms.Has(start, WordKind.Anaphoric, out var end, out var anaphor))
            return new Parsed(end, new Neighbour(Granularity.Day, (int)anaphor.Number, FromPresent: false));
        return atoms.Has(start, WordKind.Deictic, out end, out var deictic)
            ? new Parsed(end, new Neighbour(Granularity.Day, (int)deictic.Number, FromPresent: deictic.Number <= 0))
            : null;
    }

    /// <summary>"the night of June 20", "dawn on Friday", "early morning hours of 30 April", "midday".</summary>
    static Parsed? ReadBeforeDay(AtomSequence atoms, int at)
    {
        var start = atoms.Is(at, "the") ? at + 1 : at;
        if (!atoms.Has(start, WordKind.DayPart, out var end, out var part))
            return null;
        if (atoms.Is(end, "of") && atoms.Is(end + 1, "the") && atoms.Has(end + 2, WordKind.DayPart, out var morning, out _))
            end = morning; // "the early hours of the morning"
        if (OfDay(atoms, end) is { } day)
            return new Parsed(atoms.Has(day.End, WordKind.DayPart, out var again, out _) ? again : day.End, new TimeOfDay(part.Value, day.Meaning));
        return start > at || (!atoms.IsCapitalized(at) && StandsAlone(atoms, at)) ? new Parsed(end, new TimeOfDay(part.Value, null)) : null;
    }

    /// <summary>"at dawn", "by nightfall", "after midnight"; but not "good evening" or "a night".</summary>
    static bool StandsAlone(AtomSequence atoms, int at) =>
        atoms.Has(at - 1, WordKind.Edge) || FunctionWords.IsBeforeDayPart(atoms, at - 1);

    /// <summary>The day after "of", "on", "from", a comma, or nothing: of "the night of 11-12 March" and "the night from Tuesday to Wednesday" the first.</summary>
    public static Parsed? OfDay(AtomSequence atoms, int at)
    {
        var start = atoms.IsAny(at, "of", "on", "from", ",") ? at + 1 : at;
        return PeriodReader.Longer(RangeReader.ReadDay(atoms, start), PeriodReader.Read(atoms, start)) is { } day && IsDay(day.Meaning) ? day : null;
    }

    static bool IsDay(Meaning meaning) =>
        meaning switch
        {
            NamedWeekday => true,
            Neighbour neighbour => neighbour.Unit == Granularity.Day,
            StatedPeriod stated => stated.Period.Unit == Granularity.Day,
            Yearly yearly => yearly.Item.Unit == Granularity.Day,
            _ => false,
        };
}
