using Talion.Extraction.Numbers.Words;

namespace Talion.Extraction.Time.Grammar;

/// <summary>"around 9:50 pm", "about 1910", "ca. 466 BC": the approximation belongs to the extent and leaves the value.</summary>
static class ApproximateReader
{
    public static Parsed? Read(AtomSequence atoms, int at)
    {
        if (!atoms.IsAny(at, "around", "about", "circa", "ca", "c", "approximately", "roughly", "ca.", "c."))
            return null;
        var next = atoms.Is(at + 1, ".") && atoms.Adjoins(at + 1) ? at + 2 : at + 1;
        var period = Names.TryWeekday(atoms, next, out _, out _) ? null : PeriodReader.Read(atoms, next);
        return PeriodReader.Longer(ClockReader.Read(atoms, next), period);
    }
}
