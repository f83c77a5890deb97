using Talion.Extraction.Language.Classification;

namespace Talion.Extraction.Language.Tagging;

/// <summary>What tagger and parser see of a word: hashes of its lower-case form, its ends and its shape, spread over 64 bits for features to be made of.</summary>
/// <param name="Lower">The lower-case form, digits as 0.</param>
/// <param name="Shape">Classes of its characters, runs shortened ("Xx", "X", "0"); one constant where letters' case says nothing.</param>
/// <param name="Prefix">The first three letters.</param>
/// <param name="Suffix1">The last letter.</param>
/// <param name="Suffix2">The last two letters.</param>
/// <param name="Suffix3">The last three letters.</param>
/// <param name="Suffix4">The last four letters.</param>
/// <param name="Coarse">Its coarse class, 0 where it has none.</param>
/// <param name="Fine">Its fine class, 0 where it has none.</param>
readonly record struct WordForm(ulong Lower, ulong Shape, ulong Prefix, ulong Suffix1, ulong Suffix2, ulong Suffix3, ulong Suffix4, ulong Coarse, ulong Fine)
{
    const int LongestRead = 48;
    static readonly ulong Caseless = Hash.Spread(0xCA5E);
    static readonly ulong Edge = Hash.Number(1);

    /// <summary>Stands before the first and after the last word.</summary>
    public static WordForm Outside { get; } = new(Edge, Edge, Edge, Edge, Edge, Edge, Edge, Edge, Edge);

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
            Hash.Spread(hash),
            caseless && char.IsLetter(read[0]) ? Caseless : ShapeOf(read),
            Spread(lower[..Math.Min(3, lower.Length)]),
            Spread(lower[^1..]),
            Spread(lower[^Math.Min(2, lower.Length)..]),
            Spread(lower[^Math.Min(3, lower.Length)..]),
            Spread(lower[^Math.Min(4, lower.Length)..]),
            Hash.Number((int)coarse),
            Hash.Number((int)fine));
    }

    /// <summary>A word as its class and dictionary entries are keyed: in lower case, digits as 0, cut where it is overlong.</summary>
    public static string Fold(string text) => string.Create(Math.Min(text.Length, LongestRead), text, static (folded, text) =>
    {
        for (var i = 0; i < folded.Length; i++)
            folded[i] = Fold(text[i]);
    });

    static char Fold(char c) => char.IsAsciiDigit(c) ? '0' : char.ToLowerInvariant(c);

    static ulong Spread(ReadOnlySpan<char> text) => Hash.Spread(Hash.Of(text));

    static ulong ShapeOf(ReadOnlySpan<char> text)
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
        return Spread(shape[..length]);
    }
}
