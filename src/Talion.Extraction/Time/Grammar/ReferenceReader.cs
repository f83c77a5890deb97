using Talion.Extraction.Numbers.Words;
using Talion.Extraction.Time.Meanings;

namespace Talion.Extraction.Time.Grammar;

/// <summary>"Now", "recently", "in the future": references without a date.</summary>
static class ReferenceReader
{
    public static Parsed? Read(AtomSequence atoms, int at) =>
        atoms.Has(at, WordKind.Reference, out var end, out var sense) ? new Parsed(end, new Reference(sense.Value)) : null;
}
