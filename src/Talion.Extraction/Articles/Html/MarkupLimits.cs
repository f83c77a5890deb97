using System.Collections.Frozen;

namespace Talion.Extraction.Articles.Html;

/// <summary>
/// Tells pages that were made to keep a parser busy. The standard (https://html.spec.whatwg.org/#parsing) has it look through all open elements at every tag,
/// and make all open formatting elements anew in every paragraph, so that nesting costs the square of its depth in time or memory. The count is rough: it need
/// only tell thousands from tens.
/// </summary>
static class MarkupLimits
{
    /// <summary>Open elements looked at. A large page of 50,000 tags, nested thirty deep, takes a million and a half.</summary>
    const long MostSteps = 20_000_000;

    /// <summary>Formatting elements made anew.</summary>
    const long MostCopies = 1_000_000;

    /// <summary>Elements that never hold others, or end where the next of their kind begins.</summary>
    static readonly FrozenSet<string> Closed = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "html", "head", "body", "p", "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "colgroup", "option", "optgroup", "rp", "rt");

    static readonly FrozenSet<string> Formatting = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    /// <summary>What a parser takes for text up to the end tag.</summary>
    static readonly FrozenSet<string> Raw = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "script", "style", "textarea", "title", "xmp", "iframe", "noframes");

    /// <exception cref="InvalidDataException">The page is nested beyond reason.</exception>
    public static void Check(string html)
    {
        var closed = Closed.GetAlternateLookup<ReadOnlySpan<char>>();
        var formatting = Formatting.GetAlternateLookup<ReadOnlySpan<char>>();
        var raw = Raw.GetAlternateLookup<ReadOnlySpan<char>>();
        var (open, openFormatting, steps, copies) = (0L, 0L, 0L, 0L);
        var rest = html.AsSpan();
        while (rest.IndexOf('<') is >= 0 and var at)
        {
            rest = rest[(at + 1)..];
            var isEnd = rest is ['/', ..];
            var name = Name(isEnd ? rest[1..] : rest);
            if (name.IsEmpty || closed.Contains(name))
            {
                copies += name.IsEmpty ? 0 : openFormatting;
            }
            else if (!isEnd && raw.Contains(name))
            {
                rest = rest[Math.Max(0, rest.IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase))..];
            }
            else
            {
                open = Math.Max(0, open + (isEnd ? -1 : 1));
                if (formatting.Contains(name))
                    openFormatting = Math.Max(0, openFormatting + (isEnd ? -1 : 1));
                else if (!isEnd)
                    copies += openFormatting;
            }
            steps += open;
            if (steps > MostSteps || copies > MostCopies)
                throw new InvalidDataException("elements nested by the thousand, which no page needs");
        }
    }

    static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && (char.IsAsciiLetter(tag[length]) || length > 0 && char.IsAsciiDigit(tag[length])))
            length++;
        return tag[..length];
    }
}
