using Talion.Extraction.Numbers.Words;
using Talion.Extraction.Time.Meanings;

namespace Talion.Extraction.Time.Grammar;

/// <summary>The year after a month, day, season or quarter: ", 1989", "of 480 BC", "of that year", "last year".</summary>
/// <param name="End">The atom after it.</param>
/// <param name="Choice">How it is given.</param>
/// <param name="Year">The year, or years from the one that counts.</param>
readonly record struct YearSuffix(int End, YearChoice Choice, int Year)
{
    public static YearSuffix? Read(AtomSequence atoms, int at)
    {
        var start = atoms.Is(at, ",") || atoms.Is(at, "of") || atoms.Is(at, "in") ? at + 1 : at;
        if (YearReader.TryYear(atoms, start, out var end, out var year))
            return new YearSuffix(end, YearChoice.Stated, year);
        if (atoms.Is(at, ",") || atoms.Is(at, "in"))
            return null;
        return ReadWord(atoms, start);
    }

    static YearSuffix? ReadWord(AtomSequence atoms, int at)
    {
        if (atoms.Has(at, WordKind.Deictic, out var end, out var deictic) && atoms.Is(end, "year"))
            return new YearSuffix(end + 1, YearChoice.Deictic, (int)deictic.Number);
        var afterThe = atoms.Is(at, "the") ? at + 1 : at;
        if (atoms.Has(afterThe, WordKind.Anaphoric, out end, out var anaphoric) && atoms.Is(end, "year"))
            return new YearSuffix(end + 1, YearChoice.Anaphoric, (int)anaphoric.Number);
        return null;
    }
}
