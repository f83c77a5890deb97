using Talion.Extraction.Numbers.Words;

namespace Talion.Extraction.Numbers;

/// <summary>Reads a number with its modifiers: "at least two", "between 20 and 30", "20-30", "some 5,200", "a dozen or more".</summary>
static class QuantityReader
{
    public static bool TryRead(AtomSequence atoms, int at, out int end, out Count count)
    {
        if (TryBetween(atoms, at, out end, out count))
            return true;
        var bound = ModifierEnd(atoms, at, out var start);
        if (atoms.Is(at, "another") && !CountReader.TryRead(atoms, start, out _, out _))
            start = at;
        if (!CountReader.TryRead(atoms, start, out end, out count) || !CountContext.IsCount(atoms, start, end))
            return false;
        if (start > at && IsArticle(atoms, start, end))
            return false;
        ReadSecond(atoms, start, ref end, ref count);
        count = count.Under(bound ?? SuffixBound(atoms, ref end));
        return true;
    }

    /// <summary>"between 20 and 30", "from 20 to 30" left aside: that may tell of a change.</summary>
    static bool TryBetween(AtomSequence atoms, int at, out int end, out Count count)
    {
        end = at;
        count = default;
        if (!atoms.Is(at, "between") || !CountReader.TryRead(atoms, at + 1, out var and, out var low) || !atoms.Is(and, "and")
            || !CountReader.TryRead(atoms, and + 1, out end, out var high) || high.Max < low.Min || !CountContext.IsCount(atoms, and + 1, end))
            return false;
        count = new Count(low.Min, high.Max);
        return !IsArticle(atoms, at + 1, and);
    }

    /// <summary>Skips modifiers, and gives the bound that they set.</summary>
    static string? ModifierEnd(AtomSequence atoms, int at, out int end)
    {
        string? bound = null;
        end = at;
        while (atoms.Has(end, WordKind.Bound, out var after, out var sense) || atoms.Has(end, WordKind.Approximator, out after, out sense))
        {
            if (sense.Kind == WordKind.Bound)
                bound ??= sense.Value;
            end = after;
        }

        return bound;
    }

    /// <summary>"nearly a soldier" tells no number.</summary>
    static bool IsArticle(AtomSequence atoms, int start, int end) => end == start + 1 && atoms.IsAny(start, "a", "an", "another");

    /// <summary>The greater number of "20 to 30", "20-30", "two or three".</summary>
    static void ReadSecond(AtomSequence atoms, int start, ref int end, ref Count count)
    {
        if (atoms.Is(start - 1, "from") || !atoms.IsAny(end, "to", "-", "or") || !CountReader.TryRead(atoms, end + 1, out var after, out var second)
            || IsArticle(atoms, end + 1, after) || !(second.Max > count.Min))
            return;
        count = count with { Max = second.Max };
        end = after;
    }

    /// <summary>"12 or more", "12+", "12-plus".</summary>
    static string SuffixBound(AtomSequence atoms, ref int end)
    {
        var length = atoms.Is(end, "or") && atoms.Is(end + 1, "more") ? 2
            : atoms.Is(end, "+") && atoms.Adjoins(end) ? 1
            : atoms.Is(end, "-") && atoms.Is(end + 1, "plus") ? 2 : 0;
        end += length;
        return length > 0 ? "at-least" : "";
    }
}
