using System.Globalization;
using System.Text;

namespace Talion.Knowledge.Resolution.Names;

/// <summary>Brings the spellings of a name together.</summary>
public static class NameFolding
{
    /// <summary>Lower case without accents and apostrophes, every other sign between words a single space: "Ain al-Asad" becomes "ain al
    /// asad".</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
            else if (IsBetweenWords(c) && folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>The words of a text as they are written, split wherever <see cref="Fold"/> would put a space.</summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLetterOrDigit(text[i]) || !IsBetweenWords(text[i])))
                continue;
            if (i > start)
                words.Add(text[start..i]);
            start = i + 1;
        }

        return words;
    }

    // Full stops inside "U.S." and apostrophes inside "Sana'a" hold a word together.
    static bool IsBetweenWords(char c) =>
        c is not ('\'' or '’' or '‘' or 'ʿ' or 'ʾ' or '.') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark;
}
