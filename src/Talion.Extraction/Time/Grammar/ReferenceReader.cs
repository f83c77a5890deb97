using Talion.Extraction.Numbers.Words;
using Talion.Extraction.Time.Meanings;

namespace Talion.Extraction.Time.Grammar;

/// <summary>"Now", "recently", "in the future": references without a date.</summary>
static class ReferenceReader
{
    const int Recently = 60, Several = 10;

    public static Parsed? Read(AtomSequence atoms, int at) =>
        Read(atoms, at, WordKind.Reference, ReferenceUse.Always)
        ?? Read(atoms, at, WordKind.NarrativeReference, ReferenceUse.Narrative)
        ?? (atoms.Is(at - 1, "as") ? null : Read(atoms, at, WordKind.FutureReference, ReferenceUse.NotPast));

    static Parsed? Read(AtomSequence atoms, int at, WordKind kind, ReferenceUse use) =>
        atoms.Has(at, kind, out var end, out var sense) ? new Parsed(end, new Reference(sense.Value, use, Reach(atoms, end - 1))) : null;

    /// <summary>Some ten of the unit: "recent days", "recent months"; two months for "recently".</summary>
    static int Reach(AtomSequence atoms, int last) =>
        Units.TryRead(atoms, last, out var unit) ? (int)(Several * Distances.Length(unit)) : Recently;
}
