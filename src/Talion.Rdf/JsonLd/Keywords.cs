using System.Collections.Frozen;

namespace Talion.Rdf.JsonLd;

/// <summary>The keywords of JSON-LD 1.1 (section 1.7).</summary>
static class Keywords
{
    static readonly FrozenSet<string> All = FrozenSet.ToFrozenSet(
    [
        "@base", "@container", "@context", "@default", "@direction", "@graph", "@id", "@import", "@included", "@index", "@json",
        "@language", "@list", "@nest", "@none", "@prefix", "@propagate", "@protected", "@reverse", "@set", "@type", "@value", "@version", "@vocab",
    ], StringComparer.Ordinal);

    public static bool Contains(string? text) => text is not null && All.Contains(text);

    /// <summary>Whether a text has the form of a keyword, and so is kept free for later versions.</summary>
    public static bool HasForm(string text) => text.Length > 1 && text[0] == '@' && text.AsSpan(1).IndexOfAnyExcept(Letters) < 0;

    static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
}
