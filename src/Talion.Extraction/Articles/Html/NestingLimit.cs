using System.Collections.Frozen;
using System.Text;

namespace Talion.Extraction.Articles.Html;

/// <summary>
/// Keeps a page from keeping the parser busy. The standard (https://html.spec.whatwg.org/#parsing) has a parser look through all open elements at every tag,
/// and make all open formatting elements anew in every paragraph, so that nesting costs the square of its depth. Browsers nest no deeper than some hundred
/// elements either: what comes below stands beside. Whether an element is open is counted roughly, which suffices to tell thousands from tens.
/// </summary>
static class NestingLimit
{
    const int Deepest = 512, MostFormatting = 16;

    /// <summary>Of an element, the tree takes some 300 bytes. A large page has 50,000.</summary>
    const int MostElements = 1_000_000;

    /// <summary>Elements that never hold others, or end where the next of their kind begins.</summary>
    static readonly FrozenSet<string> Closed = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "html", "head", "body", "p", "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "colgroup", "option", "optgroup", "rp", "rt",
        "a", "nobr");

    static readonly FrozenSet<string> Formatting = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u");

    /// <summary>What a parser takes for text up to the end tag.</summary>
    static readonly FrozenSet<string> Raw = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "script", "style", "textarea", "title", "xmp", "iframe", "noframes");

    /// <summary>The page without the tags of elements below the limit; the same string where there are none.</summary>
    /// <exception cref="InvalidDataException">The page has more elements than fit the memory.</exception>
    public static string Flatten(string html)
    {
        var flat = new StringBuilder();
        var (elements, open, openFormatting, dropped, kept, at) = (0L, 0, 0, 0, 0, 0);
        while (html.AsSpan(at).IndexOf('<') is >= 0 and var next)
        {
            var start = at + next;
            var isEnd = start + 1 < html.Length && html[start + 1] == '/';
            var name = Name(html.AsSpan(start + (isEnd ? 2 : 1)));
            at = start + 1;
            if (name.IsEmpty)
                continue;
            var isFormatting = Is(Formatting, name);
            if (!isEnd && (elements += 1 + (isFormatting ? 0 : openFormatting)) > MostElements)
                throw new InvalidDataException($"more than {MostElements / 1_000_000} million elements, which no page needs");
            if (Is(Closed, name))
                continue;
            if (Is(Raw, name))
            {
                if (!isEnd)
                    at = html.AsSpan(at).IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase) is >= 0 and var end ? at + end : html.Length;
                continue;
            }
            if (isEnd ? dropped > 0 : open >= Deepest || isFormatting && openFormatting >= MostFormatting)
            {
                dropped += isEnd ? -1 : 1;
                flat.Append(html, kept, start - kept);
                at = html.AsSpan(start).IndexOf('>') is >= 0 and var length ? start + length + 1 : html.Length;
                kept = at;
                continue;
            }
            open = Math.Max(0, open + (isEnd ? -1 : 1));
            if (isFormatting)
                openFormatting = Math.Max(0, openFormatting + (isEnd ? -1 : 1));
        }
        return kept == 0 ? html : flat.Append(html, kept, html.Length - kept).ToString();
    }

    static bool Is(FrozenSet<string> kind, ReadOnlySpan<char> name) => kind.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && (char.IsAsciiLetter(tag[length]) || length > 0 && char.IsAsciiDigit(tag[length])))
            length++;
        return tag[..length];
    }
}
