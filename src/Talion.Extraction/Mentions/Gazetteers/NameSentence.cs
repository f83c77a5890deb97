using System.Runtime.InteropServices;
using Talion.Extraction.Language;

namespace Talion.Extraction.Mentions.Gazetteers;

/// <summary>The tokens of a sentence, as the search for names looks at them.</summary>
sealed class NameSentence
{
    const int LettersOfALongWord = 4;

    readonly string text;
    readonly ImmutableArray<TextSpan> tokens;
    readonly NameWord?[] known;
    readonly List<NameToken> words;

    /// <param name="text">The article's text.</param>
    /// <param name="tokens">The sentence's tokens in it.</param>
    /// <param name="vocabulary">Numbers the words.</param>
    /// <param name="names">What is known of words in names.</param>
    public NameSentence(string text, ImmutableArray<TextSpan> tokens, NameVocabulary vocabulary, NameLexicon names)
    {
        this.text = text;
        this.tokens = tokens;
        known = new NameWord?[tokens.Length];
        words = new List<NameToken>(tokens.Length + 8);
        Span<char> buffer = stackalloc char[NameWords.MaximumLength];
        for (var token = 0; token < tokens.Length; token++)
        {
            var at = 0;
            var first = words.Count;
            while (NameWords.TryRead(this[token], ref at, buffer, out var length, out var letterCase))
                words.Add(new NameToken(vocabulary.Find(buffer[..length]), token, length, letterCase, words.Count == first, Closes: false));
            if (words.Count == first)
                continue;
            known[token] = names.Word(words[first].Word);
            words[^1] = words[^1] with { Closes = true };
        }

        Case = CaseOf(text, tokens);
    }

    public int Count => tokens.Length;

    public SentenceCase Case { get; }

    /// <summary>The words of all tokens, as names are compared.</summary>
    public ReadOnlySpan<NameToken> Words => CollectionsMarshal.AsSpan(words);

    public ReadOnlySpan<char> this[int token] => text.AsSpan(tokens[token].Start, tokens[token].Length);

    /// <summary>Whether a pattern of names may start at a token: it is capitalised, a number, or a word that the lexicon of names has.</summary>
    public bool MayStartName(int token) => known[token] is not null || !char.IsAsciiLetterLower(text[tokens[token].Start]);

    /// <summary>Whether a token alone stands for a position in names; never one outside the sentence.</summary>
    public bool Has(NamePosition position, int token) => token >= 0 && token < Count && known[token] is { } word && word.Has(position);

    /// <summary>The longest phrase for a position that starts at a token, with the token behind it; <see langword="null"/> where none does.</summary>
    public (NamePhrase Phrase, int End)? Longest(NamePosition position, int token)
    {
        if (token >= Count || known[token] is not { } word)
            return null;
        foreach (var phrase in word.Phrases(position))
        {
            if (phrase.IsCapital && Case != SentenceCase.Upper && !IsCapital(token))
                continue;
            if (End(token, phrase.Words) is var end and > 0)
                return (phrase, end);
        }

        return null;
    }

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

    int End(int token, ImmutableArray<string> phrase)
    {
        if (phrase.Length == 1 && this[token].Length == phrase[0].Length)
            return token + 1;
        Span<char> word = stackalloc char[NameWords.MaximumLength];
        var next = 0;
        while (next < phrase.Length)
        {
            if (token == Count)
                return 0;
            var at = 0;
            while (NameWords.TryRead(this[token], ref at, word, out var length, out _))
            {
                if (next == phrase.Length || !word[..length].SequenceEqual(phrase[next++]))
                    return 0;
            }

            token++;
        }

        return token;
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

        var isClosed = text[tokens[^1].End - 1] is '.' or '!' or '?';
        if (upper > 9 * lower)
            return SentenceCase.Upper;
        return !isClosed && longWords >= 4 && capitalised * 5 >= longWords * 4 ? SentenceCase.Title : SentenceCase.Mixed;
    }
}
