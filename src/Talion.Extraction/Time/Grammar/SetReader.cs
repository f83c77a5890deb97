using Talion.Extraction.Numbers.Words;
using Talion.Extraction.Time.Meanings;

namespace Talion.Extraction.Time.Grammar;

/// <summary>What comes again and again: "daily", "every two weeks", "each Thursday", "Tuesday nights", "per month".</summary>
static class SetReader
{
    public static Parsed? Read(AtomSequence atoms, int at)
    {
        if (atoms.Has(at, WordKind.Set, out var end, out var set))
            return new Parsed(end, new Recurrence(set.Value));
        if (atoms.Is(at, "per") && Units.TryRead(atoms, at + 1, out var unit))
            return new Parsed(at + 2, new Recurrence(Amount.Of(1).Timex(unit)));
        if (atoms.IsAny(at, "every", "each"))
            return ReadEvery(atoms, at + 1);
        return ReadWeekdays(atoms, at);
    }

    static Parsed? ReadEvery(AtomSequence atoms, int at)
    {
        var start = atoms.IsAny(at, "other", "single", "and") ? at + 1 : at;
        if (AmountReader.TryRead(atoms, start, out var end, out var amount) && Units.TryRead(atoms, end, out var unit))
            return new Parsed(end + 1, new Recurrence(amount.Timex(unit)));
        if (Units.TryRead(atoms, start, out unit) && !Units.IsPlural(atoms, start))
            return new Parsed(start + 1, new Recurrence(Amount.Of(atoms.Is(at, "other") ? 2 : 1).Timex(unit)));
        if (Names.TryWeekday(atoms, start, out end, out var weekday))
            return Weekly(atoms, end, weekday);
        if (Names.TryMonth(atoms, start, out end, out var month))
            return new Parsed(end, new Recurrence(FormattableString.Invariant($"XXXX-{month:00}")));
        if (atoms.Has(start, WordKind.Season, out var season))
            return new Parsed(start + 1, new Recurrence("XXXX-" + season.Value));
        return atoms.Has(start, WordKind.DayPart, out end, out var part) ? new Parsed(end, new Recurrence("XXXX-XX-XXT" + part.Value)) : null;
    }

    /// <summary>"Tuesdays", "Tuesday nights".</summary>
    static Parsed? ReadWeekdays(AtomSequence atoms, int at)
    {
        if (!atoms.Has(at, WordKind.Weekday, out var sense) || !atoms.IsCapitalized(at))
            return null;
        var isPlural = Names.IsPlural(atoms, at);
        return isPlural || (atoms.Has(at + 1, WordKind.DayPart) && Units.IsPlural(atoms, at + 1)) ? Weekly(atoms, at + 1, (int)sense.Number) : null;
    }

    static Parsed Weekly(AtomSequence atoms, int at, int weekday)
    {
        var value = FormattableString.Invariant($"XXXX-WXX-{weekday}");
        return atoms.Has(at, WordKind.DayPart, out var end, out var part)
            ? new Parsed(end, new Recurrence(value + "T" + part.Value))
            : new Parsed(at, new Recurrence(value));
    }
}
