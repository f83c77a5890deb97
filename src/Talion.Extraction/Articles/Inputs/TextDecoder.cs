using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Talion.Extraction.Articles.Inputs;

/// <summary>Turns a file's bytes into text: byte order mark, UTF-16 by its zero bytes, UTF-8, else the declared or the Windows-1252 code page.</summary>
static partial class TextDecoder
{
    const int SampleBytes = 4096, LongestDeclaration = 1024;

    static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Except(['\t', '\n', '\r', '\f', '\v', '\x1b', '\x1a']).Select(c => (char)c)]);

    /// <param name="bytes">All of them.</param>
    /// <param name="charset">The encoding that stands beside the bytes, as in an HTTP header, which says more than one that stands in them.</param>
    /// <returns>The text, or <see langword="null"/> for bytes that are no text; a remark where the encoding was guessed.</returns>
    public static (string? Text, string? Remark) Decode(ReadOnlySpan<byte> bytes, string? charset = null)
    {
        if (Marked(bytes) is { } marked)
            return Text(marked.GetString(bytes[marked.Preamble.Length..]), null);
        if (Utf16(bytes) is { } utf16)
            return (utf16.GetString(bytes), "no byte order mark, read as UTF-16");
        if (bytes.Contains((byte)0))
            return (null, null);
        try
        {
            return Text(StrictUtf8.GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            var stated = charset is null ? null : CodePagesEncodingProvider.Instance.GetEncoding(charset);
            var encoding = stated ?? Declared(bytes) ?? CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
            return Text(encoding.GetString(bytes), stated is null ? $"not UTF-8, read as {encoding.WebName}" : null);
        }
    }

    static (string?, string?) Text(string text, string? remark)
    {
        var controls = 0;
        for (var rest = text.AsSpan(); rest.IndexOfAny(Controls) is >= 0 and var at; rest = rest[(at + 1)..])
            controls++;
        return controls * 100 > text.Length ? (null, null) : (text, remark);
    }

    static Encoding? Marked(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in (ReadOnlySpan<Encoding>)[Encoding.UTF32, Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            if (bytes.StartsWith(encoding.Preamble))
                return encoding;
        }
        return null;
    }

    /// <summary>Western text in UTF-16 has a zero in nearly every second byte and hardly any in the others.</summary>
    static Encoding? Utf16(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleBytes)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] != 0)
                continue;
            if (i % 2 == 0)
                even++;
            else
                odd++;
        }
        var half = sample.Length / 2;
        return half == 0 || bytes.Length % 2 != 0 ? null
            : odd * 10 > half * 7 && even * 10 < half ? Encoding.Unicode
            : even * 10 > half * 7 && odd * 10 < half ? Encoding.BigEndianUnicode
            : null;
    }

    static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestDeclaration)]);
        return Charset().Match(head) is { Success: true } match
            ? CodePagesEncodingProvider.Instance.GetEncoding(match.Groups["name"].Value)
            : null;
    }

    [GeneratedRegex("""<[^>]*(?:charset|encoding)\s*=\s*["']?(?<name>[\w-]+)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
