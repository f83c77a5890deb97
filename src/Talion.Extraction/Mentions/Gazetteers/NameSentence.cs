using Talion.Extraction.Language;

namespace Talion.Extraction.Mentions.Gazetteers;

/// <summary>The tokens of a sentence, as the search for names looks at them.</summary>
/// <param name="text">The article's text.</param>
/// <param name="tokens">The sentence's tokens in it.</param>
sealed class NameSentence(string text, ImmutableArray<TextSpan> tokens)
{
    const int LettersOfALongWord = 4;

    public int Count => tokens.Length;

    public SentenceCase Case { get; } = CaseOf(text, tokens);

    public ReadOnlySpan<char> this[int token] => text.AsSpan(tokens[token].Start, tokens[token].Length);

    /// <summary>The text from the first of some tokens to the last.</summary>
    public string Text(TextSpan range) => text[tokens[range.Start].Start..tokens[range.End - 1].End];

    public bool IsWord(int token) => token >= 0 && token < Count && Characters.IsWord(this[token][0]);

    /// <summary>Whether the token is a word that begins with a capital letter; never for one outside the sentence.</summary>
    public bool IsCapital(int token) => token >= 0 && token < Count && char.IsUpper(this[token][0]);

    public bool IsHyphen(int token) => token >= 0 && token < Count && this[token] is [var mark] && (Characters.IsHyphen(mark) || mark == '\u2013');

    /// <summary>Whether a token follows the one before it without space.</summary>
    public bool IsAttached(int token) => token > 0 && token < Count && tokens[token - 1].End == tokens[token].Start;

    /// <summary>Whether it is the first word, quotes and brackets not counted.</summary>
    public bool IsFirstWord(int token)
    {
        for (var i = token - 1; i >= 0; i--)
        {
            if (IsWord(i))
                return false;
        }

        return true;
    }

    static SentenceCase CaseOf(string text, ImmutableArray<TextSpan> tokens)
    {
        int upper = 0, lower = 0, longWords = 0, capitalised = 0;
        foreach (var token in tokens)
        {
            var word = text.AsSpan(token.Start, token.Length);
            foreach (var c in word)
            {
                upper += char.IsUpper(c) ? 1 : 0;
                lower += char.IsLower(c) ? 1 : 0;
            }

            if (word.Length < LettersOfALongWord || !char.IsLetter(word[0]))
                continue;
            longWords++;
            capitalised += char.IsUpper(word[0]) ? 1 : 0;
        }

        if (upper > 9 * lower)
            return SentenceCase.Upper;
        return longWords >= 4 && capitalised * 5 >= longWords * 4 ? SentenceCase.Title : SentenceCase.Mixed;
    }
}
