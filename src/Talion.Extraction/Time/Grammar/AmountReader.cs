using Talion.Extraction.Numbers;
using Talion.Extraction.Numbers.Words;
using Talion.Extraction.Time.Meanings;

namespace Talion.Extraction.Time.Grammar;

/// <summary>How many units of time: "two", "a", "several", "a couple of", "two or three", "more than four", "nearly an".</summary>
static class AmountReader
{
    public static bool TryRead(AtomSequence atoms, int at, out int end, out Amount amount)
    {
        var start = at;
        var bound = "";
        if (atoms.Has(at, WordKind.Bound, out var afterBound, out var boundSense))
            (start, bound) = (afterBound, boundSense.Value);
        else if (atoms.Has(at, WordKind.Approximator, out var afterApproximator, out _))
            start = afterApproximator;
        if (!TryCount(atoms, start, out end, out amount))
            return false;
        amount = bound switch
        {
            "above" or "at-least" => amount with { Most = amount.Most * 2 },
            "below" or "at-most" => amount with { Least = 0 },
            _ => amount,
        };
        return true;
    }

    static bool TryCount(AtomSequence atoms, int at, out int end, out Amount amount)
    {
        amount = default;
        if (TryVague(atoms, at, out end, out amount))
            return true;
        if (atoms.IsAny(at, "a", "an") && atoms.Has(at + 1, WordKind.Collective, out end, out var collective))
        {
            amount = Amount.Of(collective.Number);
            return true;
        }

        if (CardinalReader.TryRead(atoms, at, out end, out var value))
        {
            amount = Amount.Of(value);
            ReadSecond(atoms, ref end, ref amount);
            return true;
        }

        if (!atoms.IsAny(at, "a", "an"))
            return false;
        end = at + 1;
        amount = Amount.Of(1);
        return true;
    }

    static bool TryVague(AtomSequence atoms, int at, out int end, out Amount amount)
    {
        amount = Amount.Unsaid;
        if (!atoms.Has(at, WordKind.Vague, out end, out var sense))
        {
            end = at + 1;
            return atoms.IsAny(at, "many", "some");
        }

        var bounds = sense.Value.Split("..");
        var least = double.Parse(bounds[0], System.Globalization.CultureInfo.InvariantCulture);
        var most = bounds[1].Length == 0 ? least * 3 : double.Parse(bounds[1], System.Globalization.CultureInfo.InvariantCulture);
        amount = new Amount(null, least, most);
        return true;
    }

    /// <summary>The second number of "two or three", "12 to 18", "10-15": TIMEX3 keeps the first.</summary>
    static void ReadSecond(AtomSequence atoms, ref int end, ref Amount amount)
    {
        if (!atoms.IsAny(end, "or", "to", "-") || !CardinalReader.TryRead(atoms, end + 1, out var after, out var second) || second < amount.Least)
            return;
        amount = amount with { Most = second };
        end = after;
    }
}
