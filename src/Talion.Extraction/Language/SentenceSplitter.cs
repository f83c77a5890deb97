namespace Talion.Extraction.Language;

/// <summary>Parts the tokens of one block into sentences.</summary>
public static class SentenceSplitter
{
    /// <summary>More tokens in a row without an end are a list or a table, which is read in pieces: work on a sentence grows faster than its length.</summary>
    const int MostTokens = 300;

    /// <summary>Finds the sentences of a block.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="tokens">The block's tokens, as <see cref="Tokenizer.Tokenize"/> gives them.</param>
    /// <returns>Half-open ranges of token indexes, in order, none empty; together they hold every token.</returns>
    public static ImmutableArray<TextSpan> Split(string text, ImmutableArray<TextSpan> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = ImmutableArray.CreateBuilder<TextSpan>();
        var start = Dateline.End(text, tokens.AsSpan());
        if (start > 0)
            sentences.Add(new TextSpan(0, start));
        for (var i = start; i < tokens.Length; i++)
        {
            var isFull = i + 1 - start == MostTokens;
            if (!isFull && !MayClose(text, tokens[i]))
                continue;
            var end = isFull ? i + 1 : ClosersEnd(text, tokens, i + 1);
            if (!isFull && end < tokens.Length && !Opens(text, tokens, i, end))
                continue;
            sentences.Add(new TextSpan(start, end));
            start = end;
            i = end - 1;
        }
        if (start < tokens.Length)
            sentences.Add(new TextSpan(start, tokens.Length));
        return sentences.DrainToImmutable();
    }

    static bool MayClose(string text, TextSpan token) => text[token.End - 1] is '.' or '!' or '?' or '\u2026';

    /// <summary>Takes along the quotes and brackets that close right after the full stop.</summary>
    static int ClosersEnd(string text, ImmutableArray<TextSpan> tokens, int at)
    {
        while (at < tokens.Length && IsCloser(text, tokens[at]) && (IsAttached(tokens, at) || IsClosingOnly(text[tokens[at].Start])))
            at++;
        return at;
    }

    static bool IsAttached(ImmutableArray<TextSpan> tokens, int at) => tokens[at - 1].End == tokens[at].Start;

    static bool IsCloser(string text, TextSpan token)
    {
        var c = text[token.Start];
        return c is ')' or ']' or '}' or '.'
            || (Characters.IsDoubleQuote(c) && c is not '\u201C' and not '\u00AB')
            || (Characters.IsApostrophe(c) && c is not '\u2018' && token.Length <= 2 && !char.IsLetter(text[token.End - 1]));
    }

    static bool IsClosingOnly(char c) => c is ')' or ']' or '\u201D' or '\u00BB';

    /// <summary>Whether a sentence opens at a token after what may have closed one.</summary>
    static bool Opens(string text, ImmutableArray<TextSpan> tokens, int closed, int at)
    {
        var first = tokens[at];
        while (at + 1 < tokens.Length && !Characters.IsWord(text[first.Start]))
            first = tokens[++at];
        var initial = text[first.Start];
        if (char.IsLower(initial) || (!Characters.IsWord(initial) && at > closed + 1))
            return false;
        return !IsAbbreviation(text, tokens[closed]) || EndsSentence(text, tokens, closed, first, at);
    }

    static bool IsAbbreviation(string text, TextSpan token) => token.Length > 1 && char.IsLetterOrDigit(text[token.Start]);

    /// <summary>Whether an abbreviation's full stop also ends the sentence: no space after it, a closing quote, or a word that opens sentences.</summary>
    static bool EndsSentence(string text, ImmutableArray<TextSpan> tokens, int closed, TextSpan first, int at)
    {
        var stop = tokens[closed];
        if (!Abbreviation.MayEndSentence(text.AsSpan(stop.Start, stop.Length)))
            return false;
        var word = text.AsSpan(first.Start, first.Length);
        return first.Start == stop.End
            || (closed + 1 < at && Characters.IsDoubleQuote(text[tokens[closed + 1].Start]))
            || (LanguageData.SentenceOpeners.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
                && !(char.IsUpper(word[^1]) && LanguageData.NounOpeners.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)));
    }
}
