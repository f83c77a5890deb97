namespace Talion.Extraction.Language.Tagging;

/// <summary>Recognises sentences in which capitals tell nothing: wire text in capitals, headlines with Every Word Capitalised.</summary>
static class LetterCase
{
    /// <summary>Whether nearly all words of a sentence open with a capital; words of up to three letters do not count.</summary>
    public static bool IsUninformative(ReadOnlySpan<string> words)
    {
        var (longer, capital, shorter, shortCapital) = (0, 0, 0, 0);
        foreach (var word in words)
        {
            if (!char.IsLetter(word[0]))
                continue;
            var isCapital = char.IsUpper(word[0]);
            if (word.Length > 3)
                (longer, capital) = (longer + 1, capital + (isCapital ? 1 : 0));
            else
                (shorter, shortCapital) = (shorter + 1, shortCapital + (isCapital ? 1 : 0));
        }
        return longer == 0 ? shorter > 2 && shorter == shortCapital : longer + shorter >= 4 && capital >= longer - longer / 8;
    }
}
