using System.Globalization;
using Talion.Extraction.Numbers.Words;

namespace Talion.Extraction.Numbers;

/// <summary>Reads one number without its modifiers: "12", "two dozen", "dozens", "half a dozen", "a hundred", "both", "no one", "a".</summary>
static class CountReader
{
    const int Dozen = 12;

    public static bool TryRead(AtomSequence atoms, int at, out int end, out Count count) =>
        TryVague(atoms, at, out end, out count)
        || TryHalfDozen(atoms, at, out end, out count)
        || TryCollective(atoms, at, out end, out count)
        || TryNumber(atoms, at, out end, out count);

    static bool TryVague(AtomSequence atoms, int at, out int end, out Count count)
    {
        count = default;
        if (!atoms.Has(at, WordKind.Vague, out end, out var sense) || atoms.Is(at, "few"))
            return false;
        var bounds = sense.Value.Split("..");
        count = new Count(Parse(bounds[0]), bounds[1].Length == 0 ? null : Parse(bounds[1]));
        return true;
    }

    static double Parse(string digits) => double.Parse(digits, CultureInfo.InvariantCulture);

    static bool TryHalfDozen(AtomSequence atoms, int at, out int end, out Count count)
    {
        var half = atoms.Is(at, "a") ? at + 1 : at;
        var article = atoms.Is(half + 1, "-") ? half + 2 : half + 1;
        var dozen = atoms.Is(article, "a") ? article + 1 : article;
        end = dozen + 1;
        count = Count.Exactly(Dozen / 2);
        return atoms.Is(half, "half") && atoms.Is(dozen, "dozen");
    }

    /// <summary>"a dozen", "two dozen", "a pair of"; bare "dozen" counts nothing.</summary>
    static bool TryCollective(AtomSequence atoms, int at, out int end, out Count count)
    {
        count = default;
        double factor = 1;
        if (atoms.IsAny(at, "a", "another"))
            end = at + 1;
        else if (!CardinalReader.TryRead(atoms, at, out end, out factor))
            return false;
        if (!atoms.Has(end, WordKind.Collective, out end, out var collective))
            return false;
        var number = factor * collective.Number;
        count = new Count(number, number, IsRound: collective.Number >= Dozen);
        return true;
    }

    static bool TryNumber(AtomSequence atoms, int at, out int end, out Count count)
    {
        count = Count.Exactly(1);
        if (atoms.IsAny(at, "a", "an", "another"))
        {
            end = at + 1;
            if (!atoms.Has(end, WordKind.Scale) || !CardinalReader.TryRead(atoms, end, out var after, out var scaled))
                return true;
            (end, count) = (after, Count.Exactly(scaled));
            return true;
        }

        if (!CardinalReader.TryRead(atoms, at, out end, out var number))
            return false;
        if (number == 0 && atoms.Is(at, "no") && atoms.Is(end, "one"))
            end++;
        count = Count.Exactly(number);
        return number == Math.Floor(number);
    }
}
