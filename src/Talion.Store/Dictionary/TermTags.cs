using System.Collections.Concurrent;

namespace Talion.Store.Dictionary;

/// <summary>Numbers what tells one sort of term from another: IRI, blank node, string, and each datatype and each language seen.</summary>
sealed class TermTags
{
    public const int Iri = 0;
    public const int BlankNode = 1;
    public const int String = 2;

    const string XsdString = "http://www.w3.org/2001/XMLSchema#string";

    readonly ConcurrentDictionary<(string Datatype, string? Language), int> numbers = new();
    volatile (string Datatype, string? Language)[] tags = [("", null), ("", null), (XsdString, null)];

    public TermTags() => numbers[tags[String]] = String;

    public (string Datatype, string? Language) this[int tag] => tags[tag];

    /// <summary>The tag of a literal's datatype and language, or -1 where none was seen.</summary>
    public int Find(string datatype, string? language) => numbers.TryGetValue((datatype, language), out var tag) ? tag : -1;

    /// <summary>As <see cref="Find"/>, but gives a new tag where there is none. For the writer only.</summary>
    public int Intern(string datatype, string? language)
    {
        if (numbers.TryGetValue((datatype, language), out var known))
        {
            return known;
        }
        var tag = tags.Length;
        tags = [.. tags, (datatype, language)];
        numbers[(datatype, language)] = tag;
        return tag;
    }
}
