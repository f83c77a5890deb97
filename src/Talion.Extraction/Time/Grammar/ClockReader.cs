using System.Globalization;
using Talion.Extraction.Numbers.Words;
using Talion.Extraction.Time.Meanings;

namespace Talion.Extraction.Time.Grammar;

/// <summary>Clock times with their zone and day: "9:50 pm", "1850 GMT", "5 p.m. EDT Thursday", "0300hrs", "eight o'clock", "4 in the morning".</summary>
static class ClockReader
{
    const int HoursInDay = 24, Noon = 12, LongestParenthesis = 7;

    public static Parsed? Read(AtomSequence atoms, int at)
    {
        if (!TryTime(atoms, at, out var end, out var hour, out var minute))
            return null;
        end = ZoneEnd(atoms, end);
        var code = minute is null && hour < 10 ? hour.ToString("00", CultureInfo.InvariantCulture) + ":00"
            : string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute ?? 0:00}");
        return DayPartReader.OfDay(atoms, end) is { } day
            ? new Parsed(day.End, new TimeOfDay(code, day.Meaning))
            : new Parsed(end, new TimeOfDay(code, DayPartReader.OfDay(atoms, ParenthesisEnd(atoms, end))?.Meaning));
    }

    /// <summary>Where "(1850 GMT)" ends, which may stand between a time and its day, or the parenthesis that this time stands in.</summary>
    static int ParenthesisEnd(AtomSequence atoms, int at)
    {
        if (atoms.Is(at, ")"))
            return at + 1;
        for (var i = at + 1; atoms.Is(at, "(") && i <= at + LongestParenthesis; i++)
        {
            if (atoms.Is(i, ")"))
                return i + 1;
        }

        return at;
    }

    static bool TryTime(AtomSequence atoms, int at, out int end, out int hour, out int? minute)
    {
        minute = null;
        return TryDigits(atoms, at, out end, out hour, ref minute) || TryWords(atoms, at, out end, out hour);
    }

    static bool TryDigits(AtomSequence atoms, int at, out int end, out int hour, ref int? minute)
    {
        end = at + 1;
        hour = 0;
        if (IsMilitary(atoms, at))
        {
            hour = atoms.NumberAt(at) / 100;
            minute = atoms.NumberAt(at) % 100;
            return true;
        }

        if (TryPointed(atoms, at, ref hour, ref minute))
            return TryMeridiem(atoms, ref end, ref hour);
        if (!atoms.IsNumber(at, 0, HoursInDay) || atoms.Adjoins(at) && atoms.IsAny(at - 1, ":", "/", ".", ","))
            return false;
        hour = atoms.NumberAt(at);
        var hasMinutes = TryMinutes(atoms, ref end, ref minute);
        return TryMeridiem(atoms, ref end, ref hour) || (hasMinutes && atoms.Is(at + 1, ":") && !atoms.Has(end, WordKind.Measure));
    }

    /// <summary>"1.30am": hours and minutes with a point, which only what follows tells from a fraction.</summary>
    static bool TryPointed(AtomSequence atoms, int at, ref int hour, ref int? minute)
    {
        if (!atoms.Has(at + 1, WordKind.Meridiem))
            return false;
        var text = atoms[at].Text;
        var point = text.IndexOf('.');
        if (point is not (1 or 2) || text.Length != point + 3
            || !int.TryParse(text[..point], NumberStyles.None, CultureInfo.InvariantCulture, out var hours) || hours > Noon
            || !int.TryParse(text[(point + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) || minutes > 59)
            return false;
        (hour, minute) = (hours, minutes);
        return true;
    }

    /// <summary>"1850 GMT", "0300hrs", "at 2030": four digits and a zone, or behind "at".</summary>
    static bool IsMilitary(AtomSequence atoms, int at) =>
        atoms.IsNumber(at, 0, 2400) && atoms[at].Span.Length == 4 && atoms.NumberAt(at) % 100 < 60
        && (atoms.Has(at + 1, WordKind.Zone) || (FollowsAt(atoms, at) && !Counts(atoms, at + 1)));

    /// <summary>"At 2000 metres", "at 2019 levels".</summary>
    static bool Counts(AtomSequence atoms, int at) =>
        at < atoms.Count && (atoms.Has(at, WordKind.Measure) || atoms.Has(at, WordKind.Unit) || atoms.Tag(at).StartsWith("NN", StringComparison.Ordinal));

    static bool FollowsAt(AtomSequence atoms, int at) =>
        atoms.Is(at - 1, "at") || (atoms.Is(at - 2, "at") && atoms.IsAny(at - 1, "about", "around", "approximately", "roughly", "exactly"));

    static bool TryMinutes(AtomSequence atoms, ref int end, ref int? minute)
    {
        if (!atoms.IsAny(end, ":", ".") || !atoms.Adjoins(end) || !atoms.Adjoins(end + 1))
            return false;
        if (!atoms.IsNumber(end + 1, 0, 59) || atoms[end + 1].Span.Length != 2)
            return false;
        minute = atoms.NumberAt(end + 1);
        end += 2;
        if (atoms.Is(end, ":") && atoms.Adjoins(end) && atoms.IsNumber(end + 1, 0, 59))
            end += 2;
        return true;
    }

    static bool TryMeridiem(AtomSequence atoms, ref int end, ref int hour)
    {
        if (atoms.Is(end, "o'clock") || atoms.Is(end, "o’clock"))
            end++;
        else if (!atoms.Has(end, WordKind.Meridiem))
            return TryInTheMorning(atoms, ref end, ref hour);
        if (atoms.Has(end, WordKind.Meridiem, out var meridiem))
        {
            hour = (hour % Noon) + (int)meridiem.Number;
            end++;
            if (atoms.Is(end, ".") && atoms[end].Token == atoms[end - 1].Token)
                end++;
        }
        else
        {
            TryInTheMorning(atoms, ref end, ref hour);
        }

        return hour <= HoursInDay;
    }

    static bool TryInTheMorning(AtomSequence atoms, ref int end, ref int hour)
    {
        if (!atoms.IsAny(end, "in", "at") || !atoms.Has(atoms.Is(end + 1, "the") ? end + 2 : end + 1, WordKind.DayPart, out var after, out var part))
            return false;
        end = after;
        if (part.Value is "AF" or "EV" or "NI" && hour < Noon)
            hour += Noon;
        return true;
    }

    static bool TryWords(AtomSequence atoms, int at, out int end, out int hour)
    {
        end = at + 1;
        hour = 0;
        if (!atoms.Has(at, WordKind.Cardinal, out var cardinal) || cardinal.Number is < 1 or > Noon)
            return false;
        hour = (int)cardinal.Number;
        return atoms.IsAny(end, "o'clock", "o’clock", "a.m", "p.m") ? TryMeridiem(atoms, ref end, ref hour)
            : atoms.Is(end, "in") && TryInTheMorning(atoms, ref end, ref hour);
    }

    static int ZoneEnd(AtomSequence atoms, int end) => atoms.Has(end, WordKind.Zone, out var after, out _) ? after : end;
}
