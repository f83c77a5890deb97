using Talion.Extraction.Language;

namespace Talion.Extraction.Mentions.Gazetteers;

/// <summary>
/// Parts names and tokens alike into the words that names are compared by: small letters without diacritics, apostrophes and full stops,
/// parted at spaces, hyphens and slashes, so that "Kata'ib", "Al-Assad" and "U.S." equal "Kataib", "al Assad" and "US".
/// </summary>
static class NameWords
{
    /// <summary>No word is longer; the rest of a longer one is cut off.</summary>
    public const int MaximumLength = 64;

    /// <summary>Base letters of U+00C0 to U+024F, a question mark where there is none.</summary>
    const string LatinLetters =
        "aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggggggg"
        + "hhhhiiiiiiiiii??jjkkkllllll??llnnnnnn?nnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs?b??????"
        + "?dd????ee???????kk??????oo?????????????uu????????????????????????????aaiioouuuuuuuuuu?aaaa????ggkkoo"
        + "oo??j???gg??nnaa????aaaaeeeeiiiioooorrrruuuusstt??hh??????aaeeooooooooyy????????????????????????????";

    /// <summary>Base letters of U+1E00 to U+1EFF.</summary>
    const string AdditionalLetters =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwy????s?aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??????";

    /// <summary>Reads the next word of a name or token; any mark that is no part of a name is a word by itself.</summary>
    /// <param name="text">A name or a token.</param>
    /// <param name="at">Where to read on; set behind the word.</param>
    /// <param name="word">Takes the word; at least <see cref="MaximumLength"/> long.</param>
    /// <param name="length">How much of <paramref name="word"/> it fills.</param>
    /// <param name="letterCase">How it is written.</param>
    /// <returns>Whether there was one.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, ref int at, Span<char> word, out int length, out LetterCase letterCase)
    {
        length = 0;
        letterCase = LetterCase.Lower;
        while (at < text.Length && !char.IsAsciiLetterOrDigit(text[at]) && IsTransparent(text[at]))
            at++;
        if (at == text.Length)
            return false;
        if (!Characters.IsWord(text[at]))
        {
            word[length++] = text[at++];
            return true;
        }

        var capital = !char.IsLower(text[at]);
        int upper = 0, lower = 0, digits = 0;
        for (; at < text.Length && Continues(text, at); at++)
        {
            var c = text[at];
            if (char.IsAsciiLetterLower(c))
                lower++;
            else if (!Characters.IsWord(c))
                continue;
            else if (char.IsUpper(c))
                upper++;
            else if (char.IsDigit(c))
                digits++;
            else
                lower++;
            if (length < MaximumLength && Fold(c) is not '\0' and var folded)
                word[length++] = folded;
        }

        letterCase = lower == 0 && upper > 0 && upper + digits > 1 ? LetterCase.Upper : capital ? LetterCase.Capital : LetterCase.Lower;
        return true;
    }

    static bool IsTransparent(char c) =>
        c == '/' || Characters.IsHyphen(c) || c == '\u2013' || Characters.IsApostrophe(c) || char.IsWhiteSpace(c);

    static bool Continues(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (c == '.' || Characters.IsWord(c))
            return true;
        return Characters.IsApostrophe(c) && at + 1 < text.Length && Characters.IsWord(text[at + 1]) && !IsPossessive(text[(at + 1)..]);
    }

    static bool IsPossessive(ReadOnlySpan<char> rest) => rest[0] is 's' or 'S' && (rest.Length == 1 || !Characters.IsWord(rest[1]));

    /// <summary>The small base letter; NUL for combining marks; the character itself where no table has it.</summary>
    static char Fold(char c)
    {
        if (c < '\u0080')
            return char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
        if (c is >= '\u0300' and <= '\u036F')
            return '\0';
        var folded = c switch
        {
            >= '\u00C0' and <= '\u024F' => LatinLetters[c - '\u00C0'],
            >= '\u1E00' and <= '\u1EFF' => AdditionalLetters[c - '\u1E00'],
            _ => '?',
        };
        return folded == '?' ? char.ToLowerInvariant(c) : folded;
    }
}
