using System.Buffers;

namespace Talion.Rdf.Terms;

/// <summary>An IRI, absolute, kept as written: no normalisation (RDF 1.1 Concepts, section 3.2).</summary>
/// <param name="Value">The IRI's characters, without the ones that no IRI may hold.</param>
/// <exception cref="ArgumentException"><paramref name="Value"/> is not <see cref="IsWellFormed"/>.</exception>
public sealed record Iri(string Value) : Term
{
    /// <summary>What the production <c>IRIREF</c> of N-Triples and Turtle forbids between its angle brackets.</summary>
    static readonly SearchValues<char> Forbidden =
        SearchValues.Create([.. Enumerable.Range(0, 0x21).Select(code => (char)code), .. "<>\"{}|^`\\"]);

    int hash;

    public string Value { get; } = IsWellFormed(Value)
        ? Value
        : throw new ArgumentException($"\"{Value}\" holds a character that no IRI may hold.", nameof(Value));

    /// <summary>
    /// Whether a text holds only characters that may stand in an IRI, so that every <see cref="Iri"/> can be written in every syntax.
    /// </summary>
    public static bool IsWellFormed(ReadOnlySpan<char> value) => !value.ContainsAny(Forbidden);

    public bool Equals(Iri? other) =>
        ReferenceEquals(this, other) || (other is not null && GetHashCode() == other.GetHashCode() && Value == other.Value);

    public override int GetHashCode()
    {
        if (hash == 0)
            hash = Value.GetHashCode(StringComparison.Ordinal) | 1;
        return hash;
    }

    public override string ToString() => $"<{Value}>";
}
