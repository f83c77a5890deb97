using System.Globalization;

namespace Talion.Extraction.Numbers.Words;

/// <summary>Cuts tokens into atoms, so that no rule depends on how "mid-October", "9:50pm" or "1775-1780" were tokenized.</summary>
static class AtomCutter
{
    /// <summary>The atoms of a lexicon label, in lower case.</summary>
    public static ImmutableArray<string> Texts(string label)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        for (var at = 0; at < label.Length;)
        {
            var end = End(label, at);
            if (!char.IsWhiteSpace(label[at]))
                texts.Add(label[at..end].ToLowerInvariant());
            at = end;
        }

        return texts.ToImmutable();
    }

    /// <summary>Where the atom that begins at an offset ends.</summary>
    public static int End(string text, int start)
    {
        var first = text[start];
        if (char.IsAsciiDigit(first))
            return NumberEnd(text, start);
        if (char.IsLetter(first))
            return LettersEnd(text, start);
        return start + (char.IsSurrogatePair(text, start) ? 2 : 1);
    }

    /// <summary>The value of an atom in digits, NaN for any other.</summary>
    public static double Value(ReadOnlySpan<char> atom) =>
        char.IsAsciiDigit(atom[0])
        && double.TryParse(atom, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
            ? value
            : double.NaN;

    /// <summary>Digits in groups of three, or with one decimal point; "30.12.1990" falls into its parts.</summary>
    static int NumberEnd(string text, int start)
    {
        var whole = DigitsEnd(text, start);
        var end = whole;
        while (whole - start <= 3 && Continues(text, end, ',') && DigitsEnd(text, end + 1) == end + 4)
            end += 4;
        if (!Continues(text, end, '.') || FollowsPoint(text, start))
            return end;
        var fraction = DigitsEnd(text, end + 1);
        return Continues(text, fraction, '.') ? end : fraction;
    }

    static bool FollowsPoint(string text, int at) => at > 1 && text[at - 1] == '.' && char.IsAsciiDigit(text[at - 2]);

    static bool Continues(string text, int at, char separator) => at + 1 < text.Length && text[at] == separator && char.IsAsciiDigit(text[at + 1]);

    static int DigitsEnd(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at;
    }

    /// <summary>Letters, with the periods of "p.m." and the apostrophe of "o'clock", but without a possessive's.</summary>
    static int LettersEnd(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        if (end == start + 1)
            return AbbreviationEnd(text, end);
        return end;
    }

    static int AbbreviationEnd(string text, int end)
    {
        if (end + 2 < text.Length && text[end] == '\'' && char.IsLetter(text[end + 1]) && char.IsLetter(text[end + 2]))
            return LettersEnd(text, end + 1);
        while (end + 1 < text.Length && text[end] == '.' && char.IsLetter(text[end + 1])
            && (end + 2 == text.Length || !char.IsLetter(text[end + 2])))
            end += 2;
        return end;
    }
}
