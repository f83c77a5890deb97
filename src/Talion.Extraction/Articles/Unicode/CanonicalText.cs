namespace Talion.Extraction.Articles.Unicode;

/// <summary>The one form that every article's text takes, so that offsets mean the same everywhere.</summary>
public static class CanonicalText
{
    const char ByteOrderMark = '\uFEFF', Replacement = '\uFFFD';

    /// <summary>Form NFC, line ends <c>\n</c>, no byte order mark, lone surrogates replaced by U+FFFD. Idempotent.</summary>
    public static string Of(string text)
    {
        if (text.Contains(ByteOrderMark, StringComparison.Ordinal))
            text = text.Replace(ByteOrderMark.ToString(), "", StringComparison.Ordinal);
        if (text.Contains('\r', StringComparison.Ordinal))
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return Nfc.Normalize(WellFormed(text));
    }

    static string WellFormed(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
            return text;
        var characters = text.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (i + 1 < characters.Length && char.IsSurrogatePair(characters[i], characters[i + 1]))
                i++;
            else if (char.IsSurrogate(characters[i]))
                characters[i] = Replacement;
        }
        return new string(characters);
    }
}
