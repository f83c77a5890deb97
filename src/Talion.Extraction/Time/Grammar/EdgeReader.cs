using Talion.Extraction.Numbers.Words;
using Talion.Extraction.Time.Calendar;
using Talion.Extraction.Time.Meanings;

namespace Talion.Extraction.Time.Grammar;

/// <summary>Parts of periods: "early July", "mid-October", "late in 1947", "the end of 1944", "later this year", "month's end".</summary>
static class EdgeReader
{
    public static Parsed? Read(AtomSequence atoms, int at)
    {
        var start = atoms.Is(at, "the") ? at + 1 : at;
        return ReadNoun(atoms, start) ?? ReadMonthsEnd(atoms, start) ?? ReadAdjective(atoms, start, start > at);
    }

    static Parsed? ReadAdjective(AtomSequence atoms, int at, bool hasArticle)
    {
        if (!atoms.Has(at, WordKind.Edge, out var edge))
            return null;
        var next = atoms.Is(at + 1, "-") && atoms.Adjoins(at + 1) ? at + 2 : at + 1;
        if (hasArticle && next > at + 1 && !atoms.Is(at, "mid"))
            return null;
        if (!hasArticle && atoms.IsAny(next, "in", "on", ","))
            next++;
        return Whole(atoms, next) is { } whole ? new Parsed(whole.End, new EdgeOf(Parse(edge), whole.Meaning)) : null;
    }

    static Parsed? ReadNoun(AtomSequence atoms, int at)
    {
        if (!atoms.Has(at, WordKind.EdgeNoun, out var end, out var edge) || !atoms.Is(end, "of"))
            return null;
        return Whole(atoms, end + 1) is { } whole ? new Parsed(whole.End, new EdgeOf(Parse(edge), whole.Meaning)) : null;
    }

    /// <summary>"month's end", "week's end": of the one spoken of.</summary>
    static Parsed? ReadMonthsEnd(AtomSequence atoms, int at) =>
        atoms.IsAny(at, "month", "week") && atoms.Is(at + 1, "'") && atoms.Is(at + 2, "s") && atoms.Is(at + 3, "end")
            ? new Parsed(at + 4, new EdgeOf(Edge.End, TheOneSpokenOf(atoms.Is(at, "month") ? Granularity.Month : Granularity.Week)))
            : null;

    static Neighbour TheOneSpokenOf(Granularity unit) => new(unit, 0, FromPresent: false);

    static Parsed? Whole(AtomSequence atoms, int at) => DayPartReader.Read(atoms, at);

    static Edge Parse(Sense sense) => Enum.Parse<Edge>(sense.Value, ignoreCase: true);
}
