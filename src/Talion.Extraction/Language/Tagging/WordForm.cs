using Talion.Extraction.Language.Classification;

namespace Talion.Extraction.Language.Tagging;

/// <summary>What tagger and parser see of a word: hashes of its lower-case form, its ends and its shape.</summary>
/// <param name="Lower">The lower-case form, digits as 0.</param>
/// <param name="Shape">Classes of its characters, runs shortened ("Xx", "X", "0"); one constant where letters' case says nothing.</param>
/// <param name="Prefix">The first three letters.</param>
/// <param name="Suffix1">The last letter.</param>
/// <param name="Suffix2">The last two letters.</param>
/// <param name="Suffix3">The last three letters.</param>
/// <param name="Suffix4">The last four letters.</param>
readonly record struct WordForm(uint Lower, uint Shape, uint Prefix, uint Suffix1, uint Suffix2, uint Suffix3, uint Suffix4)
{
    const int LongestRead = 48;
    const uint Caseless = 0xCA5E;

    /// <summary>Stands before the first and after the last word.</summary>
    public static WordForm Outside { get; } = new(1, 1, 1, 1, 1, 1, 1);

    /// <param name="text">The word as <see cref="Token.Text"/> has it.</param>
    /// <param name="caseless">Whether the sentence is all capitals or a title in capitals, so that case tells nothing.</param>
    public static WordForm Of(string text, bool caseless)
    {
        var read = text.AsSpan(0, Math.Min(text.Length, LongestRead));
        Span<char> lower = stackalloc char[read.Length];
        for (var i = 0; i < read.Length; i++)
            lower[i] = char.IsAsciiDigit(read[i]) ? '0' : char.ToLowerInvariant(read[i]);
        return new WordForm(
            Hash.Of(lower),
            caseless && char.IsLetter(read[0]) ? Caseless : ShapeOf(read),
            Hash.Of(lower[..Math.Min(3, lower.Length)]),
            Hash.Of(lower[^1..]),
            Hash.Of(lower[^Math.Min(2, lower.Length)..]),
            Hash.Of(lower[^Math.Min(3, lower.Length)..]),
            Hash.Of(lower[^Math.Min(4, lower.Length)..]));
    }

    static uint ShapeOf(ReadOnlySpan<char> text)
    {
        Span<char> shape = stackalloc char[8];
        var length = 0;
        foreach (var c in text)
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsAsciiDigit(c) ? '0' : c;
            if (length == shape.Length)
                break;
            if (length < 2 || shape[length - 1] != kind || shape[length - 2] != kind)
                shape[length++] = kind;
        }
        return Hash.Of(shape[..length]);
    }
}
