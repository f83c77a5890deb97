using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Talion.Rdf.Terms;

namespace Talion.Rdf.Syntax;

/// <summary>Prefixes and the namespaces they stand for. Enumerates in ordinal order of the prefixes.</summary>
public sealed class PrefixMap : IEnumerable<KeyValuePair<string, string>>
{
    readonly SortedDictionary<string, string> namespaces = new(StringComparer.Ordinal);

    /// <summary>A new map of <c>rdf</c>, <c>rdfs</c>, <c>owl</c> and <c>xsd</c>.</summary>
    public static PrefixMap Standard() => new()
    {
        { "owl", "http://www.w3.org/2002/07/owl#" },
        { "rdf", RdfVocabulary.Namespace },
        { "rdfs", "http://www.w3.org/2000/01/rdf-schema#" },
        { "xsd", Xsd.Namespace },
    };

    public int Count => namespaces.Count;

    /// <summary>Declares a prefix, in place of what it stood for before.</summary>
    /// <param name="prefix">The prefix without its colon; may be empty.</param>
    /// <param name="iri">The namespace.</param>
    /// <exception cref="ArgumentException">The prefix is not one that Turtle allows (<c>PN_PREFIX</c>).</exception>
    public void Add(string prefix, string iri) => namespaces[prefix] = NameCharacters.IsPrefix(prefix)
        ? iri
        : throw new ArgumentException($"'{prefix}' cannot be a prefix.", nameof(prefix));

    public bool TryGetNamespace(string prefix, [NotNullWhen(true)] out string? iri) => namespaces.TryGetValue(prefix, out iri);

    /// <summary>
    /// Splits an IRI at the longest declared namespace that it begins with; of equal namespaces the first prefix in ordinal order wins.
    /// </summary>
    /// <param name="iri">An absolute IRI.</param>
    /// <param name="prefix">The prefix without its colon.</param>
    /// <param name="local">What follows the namespace; may be empty.</param>
    public bool TrySplit(string iri, [NotNullWhen(true)] out string? prefix, [NotNullWhen(true)] out string? local)
    {
        prefix = null;
        var longest = -1;
        foreach (var (candidate, start) in namespaces)
        {
            if (start.Length <= longest || !iri.StartsWith(start, StringComparison.Ordinal))
                continue;
            prefix = candidate;
            longest = start.Length;
        }
        local = prefix is null ? null : iri[longest..];
        return prefix is not null;
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => namespaces.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
