using FsCheck;
using FsCheck.Fluent;

namespace Talion.Cli.Tests.BadInput;

/// <summary>Makes bad documents from good ones, and out of nothing.</summary>
static class Mutations
{
    static readonly byte[][] Pieces =
    [
        .. ((string[])["<", ">", "\"", "'", "'''", "\\", "\\u", "\\uD800", "@", "^^", ".", "[", "]", "(", ")", "{", "}", "<<", "<<(", "_:", ":", "%", "%zz", "-", "*", "&", "&x;", "=", "//", "#", ",", ";", "null", "rdf:", "/>", "<![CDATA[",
            "<!--", "\n", "\r\n", "\t", "\0", "é", "\uFEFF", "\u2028", "e\u0301\u0316", "1e999", "-0", "99999999999999999999", "2020-02-30", "WARC/1.1\r\n", "Content-Length: 5\r\n", "true", "SELECT * {", "UNION", "NaN"]).Select(Bytes.Utf8),
        [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0x1F, 0x8B], [0xEF, 0xBB, 0xBF], [0xFE, 0xFF],
    ];

    /// <summary>One to eight edits of a document, or, one time in ten, bytes by chance.</summary>
    public static Arbitrary<byte[]> Of(byte[] seed)
    {
        var edited = from edits in Edit(seed.Length).NonEmptyListOf().Resize(8) select edits.Aggregate(seed, (document, edit) => edit(document));
        var noise = from bytes in Gen.Choose(0, 255).ListOf() select bytes.Select(value => (byte)value).ToArray();
        return Gen.Frequency((9, edited), (1, noise)).ToArbitrary();
    }

    /// <summary>Puts something in, takes something out, changes a bit, says a part again and again, or breaks off.</summary>
    static Gen<Func<byte[], byte[]>> Edit(int length) =>
        from at in Gen.Choose(0, length)
        from part in Gen.Choose(1, 20)
        from bit in Gen.Choose(0, 7)
        from times in Gen.Choose(2, 50)
        from piece in Gen.Elements(Pieces)
        from kind in Gen.Frequency((5, Gen.Constant(0)), (3, Gen.Constant(1)), (3, Gen.Constant(2)), (1, Gen.Constant(3)), (1, Gen.Constant(4)))
        select new Func<byte[], byte[]>(document =>
        {
            var start = Math.Min(at, document.Length);
            var end = Math.Min(start + part, document.Length);
            return kind switch
            {
                0 => [.. document[..start], .. piece, .. document[start..]],
                1 => [.. document[..start], .. document[end..]],
                2 => [.. document.Select((value, i) => i == start ? (byte)(value ^ 1 << bit) : value)],
                3 => [.. document[..start], .. Enumerable.Repeat(document[start..end], times).SelectMany(again => again), .. document[end..]],
                _ => document[..start],
            };
        });
}
