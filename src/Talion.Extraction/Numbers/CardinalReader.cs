using Talion.Extraction.Numbers.Words;

namespace Talion.Extraction.Numbers;

/// <summary>Reads cardinal numbers in digits and words: "5,200", "1.2 million", "two hundred and forty-three", "2 1/2", "two and a half".</summary>
static class CardinalReader
{
    const int Hundred = 100;

    /// <summary>Reads the number that begins at an atom and ends before <paramref name="end"/>.</summary>
    public static bool TryRead(AtomSequence atoms, int at, out int end, out double value)
    {
        end = at;
        value = 0;
        if (at >= atoms.Count)
            return false;
        if (!(atoms[at].IsNumber ? ReadDigits(atoms, ref end, out value) : ReadWords(atoms, ref end, out value)))
            return false;
        value += ReadFraction(atoms, ref end);
        return true;
    }

    static bool ReadDigits(AtomSequence atoms, ref int end, out double value)
    {
        value = atoms[end++].Number;
        while (atoms.Has(end, WordKind.Scale, out var scale))
        {
            value *= scale.Number;
            end++;
        }

        return true;
    }

    static bool ReadWords(AtomSequence atoms, ref int end, out double value)
    {
        double total = 0, group = 0;
        var start = end;
        while (true)
        {
            var next = end > start ? Joined(atoms, end, start) : end;
            if (atoms.Has(next, WordKind.Cardinal, out var cardinal) && (next == start || Fits(total, group, cardinal.Number)))
                group += cardinal.Number;
            else if (atoms.Has(next, WordKind.Scale, out var scale) && FitsScale(group, total, scale.Number))
                (total, group) = scale.Number == Hundred ? (total, Math.Max(group, 1) * Hundred) : (total + (Math.Max(group, 1) * scale.Number), 0);
            else
                break;
            end = next + 1;
        }

        value = total + group;
        return end > start;
    }

    /// <summary>Skips the hyphen of "forty-three" and the "and" of "two hundred and six".</summary>
    static int Joined(AtomSequence atoms, int at, int start)
    {
        if (atoms.Is(at, "-") && atoms.Adjoins(at) && atoms.Adjoins(at + 1))
            return at + 1;
        return atoms.Is(at, "and") && at > start && atoms.Has(at - 1, WordKind.Scale) && atoms.Has(at + 1, WordKind.Cardinal) ? at + 1 : at;
    }

    /// <summary>Units follow tens, tens follow hundreds; nothing follows a zero.</summary>
    static bool Fits(double total, double group, long number) =>
        number > 0 && total + group > 0 && (number < 10 ? group % 10 == 0 && group % Hundred != 10 : group % Hundred == 0 && number < Hundred);

    static bool FitsScale(double group, double total, long scale) =>
        scale == Hundred ? group < Hundred : total == 0 || total % (scale * 1000.0) == 0;

    /// <summary>"1/2" after digits, "and a half" after either, the bare sign "½".</summary>
    static double ReadFraction(AtomSequence atoms, ref int end)
    {
        var at = atoms.Is(end, "-") && atoms.Adjoins(end) ? end + 1 : end;
        if (atoms.IsNumber(at, 1, 9) && atoms.Is(at + 1, "/") && atoms.Adjoins(at + 1) && atoms.IsNumber(at + 2, 2, 10) && atoms[end - 1].IsNumber)
        {
            end = at + 3;
            return (double)atoms.NumberAt(at) / atoms.NumberAt(at + 2);
        }

        if (atoms.Is(at, "and") && HalfEnd(atoms, at + 1) is > 0 and var half)
        {
            end = half;
            return 0.5;
        }

        if (atoms.Is(end, "½"))
        {
            end++;
            return 0.5;
        }

        return 0;
    }

    static int HalfEnd(AtomSequence atoms, int at)
    {
        var article = SkipHyphen(atoms, at);
        if (atoms.Is(article, "half"))
            return article + 1;
        var half = SkipHyphen(atoms, article + 1);
        return atoms.Is(article, "a") && atoms.Is(half, "half") ? half + 1 : 0;
    }

    static int SkipHyphen(AtomSequence atoms, int at) => atoms.Is(at, "-") && atoms.Adjoins(at) ? at + 1 : at;
}
