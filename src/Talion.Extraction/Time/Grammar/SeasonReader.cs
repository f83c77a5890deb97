using System.Globalization;
using Talion.Extraction.Numbers.Words;
using Talion.Extraction.Time.Calendar;
using Talion.Extraction.Time.Meanings;

namespace Talion.Extraction.Time.Grammar;

/// <summary>Seasons, quarters, halves and feasts: "the summer of 1942", "1982 summer", "the third quarter", "the first half of 1990", "Christmas 1963".</summary>
static class SeasonReader
{
    public static Parsed? Read(AtomSequence atoms, int at)
    {
        if (ReadHoliday(atoms, at) is { } holiday)
            return holiday;
        if (ReadQuarterOfDeicticYear(atoms, at) is { } quarter)
            return quarter;
        var start = atoms.Is(at, "the") ? at + 1 : at;
        if (atoms.Is(start, "fiscal"))
            start = atoms.Is(start + 1, "-") ? start + 2 : start + 1;
        return ReadSeason(atoms, start) ?? ReadQuarter(atoms, start)
            ?? (start > at || atoms.IsNumber(at, 1000, 2100) ? ReadYearFirst(atoms, start) : null);
    }

    /// <summary>"this year's third quarter".</summary>
    static Parsed? ReadQuarterOfDeicticYear(AtomSequence atoms, int at) =>
        atoms.Has(at, WordKind.Deictic, out var end, out var deictic) && atoms.Is(end, "year") && atoms.Is(end + 1, "'") && atoms.Is(end + 2, "s")
            && ReadQuarter(atoms, end + 3) is { Meaning: Yearly { Choice: YearChoice.Bare } yearly } found
            ? found with { Meaning = yearly with { Choice = YearChoice.Deictic, Year = (int)deictic.Number } }
            : null;

    static Parsed? ReadSeason(AtomSequence atoms, int at)
    {
        if (!atoms.Has(at, WordKind.Season, out var season) || IsVerb(atoms, at) || IsName(atoms, at) || Units.IsPlural(atoms, at))
            return null;
        var item = new YearlyItem(Granularity.Season, Seasons.Part(season.Value));
        if (YearSuffix.Read(atoms, at + 1) is { } suffix)
            return new Parsed(suffix.End, new Yearly(item, suffix.Choice, suffix.Year));
        return IsClearlySeason(atoms, at) ? new Parsed(at + 1, new Yearly(item)) : null;
    }

    /// <summary>"Fall" and "spring" are more often something else unless a season's company says so.</summary>
    static bool IsClearlySeason(AtomSequence atoms, int at) =>
        !atoms.Is(at, "fall")
        || (atoms.Is(at - 1, "the") && atoms.IsAny(at - 2, "in", "by", "during", "since", "until") && !atoms.Is(at + 1, "of"))
        || (atoms.IsAny(at - 1, "in", "this", "last", "next", "every", "each", "by", "since", "until", "early", "late") && !atoms.Is(at + 1, "of"));

    /// <summary>"Arab Spring", "Prague Spring".</summary>
    static bool IsName(AtomSequence atoms, int at) =>
        at > 0 && atoms.IsCapitalized(at) && atoms.IsCapitalized(at - 1) && !atoms.Knows(at - 1) && !atoms.Adjoins(at);

    static bool IsVerb(AtomSequence atoms, int at) => atoms.Tag(at).StartsWith('V');

    /// <summary>"third quarter", "second half of 1989", "first nine months of 1989".</summary>
    static Parsed? ReadQuarter(AtomSequence atoms, int at)
    {
        if (!Numerals.TryOrdinal(atoms, at, out var end, out var rank) && !TryLast(atoms, at, out end, out rank))
            return null;
        if (atoms.Is(end, "-") && atoms.Adjoins(end))
        {
            if (atoms.Is(at - 1, "the"))
                return null;
            end++;
        }

        if (!IsFractionOfYear(atoms, end, ref rank, out var unit))
            return null;
        end++;
        if (YearSuffix.Read(atoms, end) is { } suffix)
            return new Parsed(suffix.End, new Yearly(new YearlyItem(unit, rank), suffix.Choice, suffix.Year));
        return unit == Granularity.Quarter ? new Parsed(end, new Yearly(new YearlyItem(unit, rank))) : null;
    }

    static bool TryLast(AtomSequence atoms, int at, out int end, out int rank)
    {
        (end, rank) = (at + 1, -1);
        return atoms.IsAny(at, "last", "latter");
    }

    static bool IsFractionOfYear(AtomSequence atoms, int at, ref int rank, out Granularity unit)
    {
        unit = atoms.IsAny(at, "quarter", "quarters") ? Granularity.Quarter : Granularity.Half;
        if (unit == Granularity.Half && !atoms.Is(at, "half"))
            return false;
        var most = unit == Granularity.Quarter ? 4 : 2;
        if (rank < 0)
            rank = most;
        return rank <= most;
    }

    /// <summary>"1988 third quarter", "1982 summer".</summary>
    static Parsed? ReadYearFirst(AtomSequence atoms, int at)
    {
        if (!Numerals.TryYear(atoms, at, out var end, out var year))
            return null;
        var part = ReadSeason(atoms, end) ?? ReadQuarter(atoms, end);
        return part is { Meaning: Yearly { Choice: YearChoice.Bare } yearly } found
            ? found with { Meaning = yearly with { Choice = YearChoice.Stated, Year = year } }
            : null;
    }

    static Parsed? ReadHoliday(AtomSequence atoms, int at)
    {
        if (ReadIslamicDay(atoms, at) is { } day)
            return day;
        var eve = atoms.Is(at, "the") ? at + 1 : at;
        return atoms.Is(eve, "eve") && atoms.Is(eve + 1, "of") && ReadFeast(atoms, eve + 2) is { Meaning: Yearly { Item.Holiday: { } rule } yearly } feast
            ? feast with { Meaning = yearly with { Item = yearly.Item with { Holiday = Holidays.Eve + rule } } }
            : ReadFeast(atoms, at);
    }

    /// <summary>"14 Rajab 1441", "10 Muharram": a day of a month of the Islamic calendar.</summary>
    static Parsed? ReadIslamicDay(AtomSequence atoms, int at)
    {
        if (!atoms.IsNumber(at, 1, 30) || !Numerals.TryDay(atoms, at, out var afterDay, out var number) || !atoms.Has(afterDay, WordKind.Holiday, out var end, out var month)
            || month.Value.Split('-') is not ["islamic", var part])
            return null;
        var year = atoms.Is(end, ",") ? end + 1 : end;
        if (!atoms.IsNumber(year, 1300, 1500))
            return new Parsed(end, new Yearly(new YearlyItem(Granularity.Day, 0, 0, FormattableString.Invariant($"{month.Value}-{number:00}"))));
        return Holidays.IslamicDay(atoms.NumberAt(year), int.Parse(part, CultureInfo.InvariantCulture), number) is { } date ? new Parsed(year + 1, new StatedPeriod(Period.Day(date))) : null;
    }

    /// <summary>"Easter Rising", "Yom Kippur War"; and "Rajab", "Shaban" and other months are people's names, too.</summary>
    static bool IsName(AtomSequence atoms, int at, int end, string rule) =>
        (atoms.IsCapitalized(end) && atoms[end].Text.ContainsAnyInRange('a', 'z') && !atoms.Has(end, WordKind.Month) && !atoms.Has(end, WordKind.Weekday))
        || (rule.StartsWith("islamic-", StringComparison.Ordinal) && rule.Length == "islamic-09".Length && end == at + 1 && !atoms.Is(at, "ramadan")
            && !atoms.IsAny(at - 1, "in", "during", "of", "since", "until"));

    /// <summary>"A Christmas market", "Easter services": the feast only says of what sort a thing is.</summary>
    static bool IsOfThing(AtomSequence atoms, int end) => !atoms.Knows(end)
        && atoms.Sentence.Tokens.FirstOrDefault(t => t.Span.Overlaps(atoms[end - 1].Span)) is { Relation: "compound" } feast
        && feast.Head > feast.Index && atoms.Sentence.Tokens[feast.Head] is { Tag: "NN" or "NNS" } thing && thing.Index == feast.Index + 1;

    static Parsed? ReadFeast(AtomSequence atoms, int at)
    {
        if (!atoms.Has(at, WordKind.Holiday, out var end, out var holiday))
            return null;
        if (DateOnly.TryParseExact(holiday.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return new Parsed(end, new StatedPeriod(Period.Day(date)));
        if (IsName(atoms, at, end, holiday.Value) || IsOfThing(atoms, end))
            return null;
        if (!atoms.IsCapitalized(at) && !atoms.IsCapitalized(end - 1) && !atoms.Is(end - 1, "end") && !atoms.Is(at, "the"))
            return null;
        var item = new YearlyItem(Granularity.Day, 0, 0, holiday.Value);
        return YearSuffix.Read(atoms, end) is { } suffix
            ? new Parsed(suffix.End, new Yearly(item, suffix.Choice, suffix.Year))
            : new Parsed(end, new Yearly(item));
    }
}
