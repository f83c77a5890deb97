using Talion.Extraction.Numbers.Words;
using Talion.Extraction.Time.Calendar;
using Talion.Extraction.Time.Meanings;

namespace Talion.Extraction.Time.Grammar;

/// <summary>
/// Lengths of time: "two hours", "a five-year plan", "the past three weeks", "the first nine months", "decades"; and lengths that lead to a date:
/// "three days ago", "two weeks later", "a year earlier", "months after the attack".
/// </summary>
static class DurationReader
{
    public static Parsed? Read(AtomSequence atoms, int at)
    {
        var start = at;
        var direction = Direction(atoms, ref start);
        if (!TryLength(atoms, start, direction != null || start > at, out var end, out var amount, out var unit))
            return null;
        if (start > at && direction is null && (atoms.Is(end - 2, "-") || end == start + 1))
            return null;
        if (direction is null && start == at && DistanceReader.Read(atoms, end, amount, unit) is { } distance)
            return distance;
        if (atoms.Is(at - 1, "within") && atoms.Is(end, "of"))
            return new Parsed(end, new AnchoredLength(amount with { Least = 0 }, unit, 1));
        end = TailEnd(atoms, end, ref amount);
        return new Parsed(end, new Duration(amount, unit, direction ?? 0));
    }

    /// <summary>Reads "the past", "the next", "the first", "the": -1, 1, or 0 days of the present; <see langword="null"/> where nothing stands there.</summary>
    static int? Direction(AtomSequence atoms, ref int at)
    {
        var start = atoms.Has(at, WordKind.Determiner) && atoms.IsAny(at, "the", "these", "those", "its", "his", "their", "all") ? at + 1 : at;
        if (atoms.Has(start, WordKind.Deictic, out var end, out var deictic) && deictic.Number != 0)
        {
            at = end;
            return (int)deictic.Number;
        }

        var isExtent = start > at && FunctionWords.IsExtent(atoms, start);
        if (isExtent || (atoms.Has(start, WordKind.Anaphoric, out end, out _) && !atoms.Is(start, "that")))
        {
            at = isExtent ? start + 1 : end;
            return 0;
        }

        at = start;
        return null;
    }

    static bool TryLength(AtomSequence atoms, int at, bool isDetermined, out int end, out Amount amount, out Granularity unit)
    {
        if (TryCounted(atoms, at, isDetermined, out end, out amount, out unit))
            return true;
        amount = Amount.Unsaid;
        end = at + 1;
        return Units.TryRead(atoms, at, out unit) && Units.IsPlural(atoms, at)
            && (unit != Granularity.Quarter || isDetermined) && !IsAge(atoms, at + 1);
    }

    static bool TryCounted(AtomSequence atoms, int at, bool isDetermined, out int end, out Amount amount, out Granularity unit)
    {
        unit = default;
        if (!AmountReader.TryRead(atoms, at, out end, out amount) || IsRate(atoms, at, end))
            return false;
        if (atoms.Is(end, "-") && atoms.Adjoins(end))
            end++;
        else if (FunctionWords.IsBetweenNumberAndUnit(atoms, end))
            end++;
        if (!Units.TryRead(atoms, end, out unit) || IsAge(atoms, end + 1))
            return false;
        end++;
        if (unit == Granularity.Quarter && !isDetermined && amount.Count is not null)
            return false;
        return unit != Granularity.Second || Units.IsPlural(atoms, end - 1) || amount.Count != 1;
    }

    /// <summary>The "a day" of "24 hours a day", "$35 a night", "four flights a week": how often or how much, and no length.</summary>
    static bool IsRate(AtomSequence atoms, int at, int end) =>
        end == at + 1 && atoms.IsAny(at, "a", "an")
        && (atoms.Has(at - 1, WordKind.Scale) || atoms.Has(at - 1, WordKind.Measure) || atoms.IsAny(at - 1, "times", "once", "twice")
            || IsNumeral(atoms, at - 1) || IsNumeral(atoms, at - 2));

    static bool IsNumeral(AtomSequence atoms, int at) => at >= 0 && (atoms[at].IsNumber || atoms.Has(at, WordKind.Cardinal));

    /// <summary>"year-old", "years old", "years of age": an age and no time.</summary>
    static bool IsAge(AtomSequence atoms, int at)
    {
        var next = atoms.Is(at, "-") ? at + 1 : at;
        return atoms.IsAny(next, "old", "olds") || (atoms.Is(next, "of") && atoms.Is(next + 1, "age"));
    }

    /// <summary>Takes in "or so", "-long", "and a half".</summary>
    static int TailEnd(AtomSequence atoms, int end, ref Amount amount)
    {
        if (atoms.Is(end, "or") && atoms.IsAny(end + 1, "so", "more"))
            return end + 2;
        if (atoms.Is(end, "and") && atoms.Is(end + 1, "a") && atoms.Is(end + 2, "half"))
        {
            amount = new Amount(amount.Count + 0.5, amount.Least, amount.Most + 0.5);
            return end + 3;
        }

        if (atoms.Is(end, "-") && atoms.Is(end + 1, "long"))
            return end + 2;
        return end;
    }
}
