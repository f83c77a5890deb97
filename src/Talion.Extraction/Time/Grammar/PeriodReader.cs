using Talion.Extraction.Numbers.Words;

namespace Talion.Extraction.Time.Grammar;

/// <summary>Any expression for a stretch of the calendar: the longest of the ways to word one.</summary>
static class PeriodReader
{
    public static Parsed? Read(AtomSequence atoms, int at) =>
        Longer(Longer(NumericDateReader.Read(atoms, at), DateReader.Read(atoms, at)),
            Longer(Longer(YearReader.Read(atoms, at), SeasonReader.Read(atoms, at)), DeicticReader.Read(atoms, at)));

    /// <summary>The longer of two readings, the first of equals.</summary>
    public static Parsed? Longer(Parsed? first, Parsed? second) =>
        first is null || (second is not null && second.Value.End > first.Value.End) ? second : first;
}
