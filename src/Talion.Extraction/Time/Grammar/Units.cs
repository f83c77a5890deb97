using Talion.Extraction.Numbers.Words;
using Talion.Extraction.Time.Calendar;

namespace Talion.Extraction.Time.Grammar;

/// <summary>Nouns of time: "day", "weeks".</summary>
static class Units
{
    public static Granularity Parse(Sense sense) => Enum.Parse<Granularity>(sense.Value, ignoreCase: true);

    public static bool IsPlural(AtomSequence atoms, int at) => atoms[at].Text.EndsWith("s", StringComparison.OrdinalIgnoreCase);

    /// <summary>A unit's noun; "second" counts as one only in the plural or after a number.</summary>
    public static bool TryRead(AtomSequence atoms, int at, out Granularity unit)
    {
        unit = default;
        if (!atoms.Has(at, WordKind.Unit, out var sense))
            return false;
        unit = Parse(sense);
        return unit != Granularity.Half;
    }
}
