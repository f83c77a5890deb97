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
/// <param name="Coarse">Its coarse class, 0 where it has none.</param>
/// <param name="Fine">Its fine class, 0 where it has none.</param>
readonly record struct WordForm(uint Lower, uint Shape, uint Prefix, uint Suffix1, uint Suffix2, uint Suffix3, uint Suffix4, uint Coarse, uint Fine)
{
    const int LongestRead = 48;
    const uint Caseless = 0xCA5E;

    /// <summary>Stands before the first and after the last word.</summary>
    public static WordForm Outside { get; } = new(1, 1, 1, 1, 1, 1, 1, 1, 1);

    /// <param name="text">The word as <see cref="Token.Text"/> has it.</param>
    /// <param name="caseless">Whether the sentence is all capitals or a title in capitals, so that case tells nothing.</param>
    /// <param name="classes">The classes of words.</param>
    public static WordForm Of(string text, bool caseless, WordClasses classes)
    {
        var read = text.AsSpan(0, Math.Min(text.Length, LongestRead));
        Span<char> lower = stackalloc char[read.Length];
        for (var i = 0; i < read.Length; i++)
            lower[i] = Fold(read[i]);
        var hash = Hash.Of(lower);
        var (coarse, fine) = classes.Find(hash);
        return new WordForm(
            hash,
            caseless && char.IsLetter(read[0]) ? Caseless : ShapeOf(read),
            Hash.Of(lower[..Math.Min(3, lower.Length)]),
            Hash.Of(lower[^1..]),
            Hash.Of(lower[^Math.Min(2, lower.Length)..]),
            Hash.Of(lower[^Math.Min(3, lower.Length)..]),
            Hash.Of(lower[^Math.Min(4, lower.Length)..]),
            coarse,
            fine);
    }

    /// <summary>A word as its class and dictionary entries are keyed: in lower case, digits as 0, cut where it is overlong.</summary>
    public static string Fold(string text) => string.Create(Math.Min(text.Length, LongestRead), text, static (folded, text) =>
    {
        for (var i = 0; i < folded.Length; i++)
            folded[i] = Fold(text[i]);
    });

    static char Fold(char c) => char.IsAsciiDigit(c) ? '0' : char.ToLowerInvariant(c);

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
