using Talion.Extraction.Numbers.Words;

namespace Talion.Extraction.Time.Grammar;

/// <summary>Names of months and weekdays, told from the words that look like them ("may", "march", "sun", "sat").</summary>
static class Names
{
    /// <summary>Longest name that is an abbreviation or an everyday word.</summary>
    const int ShortName = 3;

    /// <summary>Reads a month's name, with the full stop of an abbreviation.</summary>
    public static bool TryMonth(AtomSequence atoms, int at, out int end, out int month)
    {
        end = at + 1;
        month = 0;
        if (!atoms.Has(at, WordKind.Month, out var sense) || !atoms.IsCapitalized(at))
            return false;
        month = (int)sense.Number;
        end = StopEnd(atoms, end);
        return !IsDoubtful(atoms, at) || HasDay(atoms, at, end) || IsRangeOfMonths(atoms, at, end) || FollowsPreposition(atoms, at)
            || atoms.IsNumber(end, 1000, 2100);
    }

    /// <summary>Reads a weekday's name in the singular.</summary>
    public static bool TryWeekday(AtomSequence atoms, int at, out int end, out int weekday)
    {
        end = at + 1;
        weekday = 0;
        if (!atoms.Has(at, WordKind.Weekday, out var sense) || !atoms.IsCapitalized(at) || IsPlural(atoms, at))
            return false;
        weekday = (int)sense.Number;
        end = StopEnd(atoms, end);
        return atoms[at].Text.Length > ShortName + 1 || end > at + 1 || atoms.Has(end, WordKind.Month)
            || atoms.Has(end, WordKind.DayPart) || FollowsPreposition(atoms, at);
    }

    public static bool IsPlural(AtomSequence atoms, int at) => atoms[at].Text.EndsWith("days", StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes in the full stop of "Oct." and "Sept.", which the tokenizer may have parted; "May." and "June." end a sentence.</summary>
    static int StopEnd(AtomSequence atoms, int end) =>
        atoms.Is(end, ".") && atoms.Adjoins(end) && !atoms.IsAny(end - 1, "may", "june", "july")
            && (atoms[end - 1].Text.Length <= ShortName || atoms.IsAny(end - 1, "sept", "tues", "thur", "thurs"))
            ? end + 1
            : end;

    static bool IsDoubtful(AtomSequence atoms, int at) => atoms[at].Text.Length <= ShortName || (atoms.Is(at, "march") && at == 0);

    static bool IsRangeOfMonths(AtomSequence atoms, int at, int end) =>
        (FunctionWords.IsLink(atoms, end) && atoms.Has(end + 1, WordKind.Month))
        || (FunctionWords.IsLink(atoms, at - 1) && atoms.Has(at - 2, WordKind.Month));

    static bool HasDay(AtomSequence atoms, int at, int end) =>
        atoms.IsNumber(end, 1, 31) || (atoms.Is(end, "the") && atoms.IsNumber(end + 1, 1, 31))
        || atoms.IsNumber(at - 1, 1, 31) || (atoms.Is(at - 1, "-") && atoms.IsNumber(at - 2, 1, 31))
        || atoms.IsAny(at - 1, "st", "nd", "rd", "th") || (atoms.Is(at - 1, "of") && !atoms.Is(at, "march"))
        || (atoms.Is(end - 1, ".") && atoms[end - 1].Token == atoms[at].Token);

    static bool FollowsPreposition(AtomSequence atoms, int at) =>
        (atoms[at].Text.Length > ShortName || atoms.Is(at, "may") || atoms.Has(at, WordKind.Weekday))
        && FunctionWords.IsBeforeDate(atoms, at - 1);
}
