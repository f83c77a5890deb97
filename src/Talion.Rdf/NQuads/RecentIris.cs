using System.Text;
using Talion.Rdf.Terms;

namespace Talion.Rdf.NQuads;

/// <summary>
/// Gives the same object for an IRI that was met a short while ago: subjects, predicates and graphs come again and again.
/// </summary>
sealed class RecentIris
{
    const int Size = 1 << 12;

    readonly Iri?[] recent = new Iri?[Size];
    readonly byte[]?[] bytes = new byte[Size][];

    public Term? Term(in TermSlice slice) => slice.Kind == TermKind.Iri ? Iri(slice.Value) : slice.ToTerm();

    Iri Iri(ReadOnlySpan<byte> value)
    {
        var slot = Slot(value);
        if (bytes[slot] is { } known && value.SequenceEqual(known))
            return recent[slot]!;
        bytes[slot] = value.ToArray();
        return recent[slot] = new Iri(Encoding.UTF8.GetString(value));
    }

    static int Slot(ReadOnlySpan<byte> value)
    {
        var hash = (uint)value.Length;
        foreach (var part in value[^Math.Min(value.Length, 24)..])
            hash = (hash * 31) + part;
        return (int)(hash % Size);
    }
}
