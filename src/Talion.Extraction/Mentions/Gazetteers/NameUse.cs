namespace Talion.Extraction.Mentions.Gazetteers;

/// <summary>One entry that bears a name of the trie, and how the name is written.</summary>
/// <param name="Entry">Index in the gazetteer.</param>
/// <param name="IsDemonym">Whether the name is a demonym of the entry.</param>
/// <param name="Casing">The <see cref="LetterCase"/> of each word, two bits a word from the lowest.</param>
/// <param name="Words">Number of words.</param>
/// <param name="Previous">Index of the use of the same name that was added before, or -1.</param>
readonly record struct NameUse(int Entry, bool IsDemonym, ulong Casing, int Words, int Previous)
{
    /// <summary>Words beyond these may be written in any way.</summary>
    public const int MaximumWords = 32;

    /// <summary>Acronyms of at least so many letters are also written with one capital ("Nato", "Farc").</summary>
    const int SpokenAcronym = 4;

    public bool IsAcronym => Words == 1 && Case(0) == LetterCase.Upper;

    /// <summary>Whether words of the text are written as the name is.</summary>
    public bool Fits(ReadOnlySpan<NameToken> text)
    {
        for (var i = 0; i < text.Length && i < MaximumWords; i++)
        {
            if (!Fits(Case(i), text[i]))
                return false;
        }

        return true;
    }

    LetterCase Case(int word) => (LetterCase)((Casing >> (2 * word)) & 3);

    /// <summary>Articles of two letters ("al", "El") change their case with the sentence.</summary>
    bool Fits(LetterCase wanted, NameToken word) => wanted switch
    {
        LetterCase.Lower => true,
        LetterCase.Capital => word.Case != LetterCase.Lower || (word.Length <= 2 && Words > 1),
        _ => word.Case == LetterCase.Upper || (word.Case == LetterCase.Capital && (word.Length >= SpokenAcronym || word.Length == 1)),
    };
}
