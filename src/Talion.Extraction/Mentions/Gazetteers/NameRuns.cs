namespace Talion.Extraction.Mentions.Gazetteers;

/// <summary>Runs of capitalised words, with the small words and hyphens inside them.</summary>
static class NameRuns
{
    /// <summary>Longer runs are headlines rather than names.</summary>
    const int MaximumLength = 14;

    /// <summary>A place's or a person's name is no longer than this.</summary>
    const int ShortLength = 5;

    /// <summary>
    /// The tokens of the run that starts at a token: capitalised words, a first ordinal number, small words of names ("al") and such as join
    /// names ("of the") between two capitalised ones.
    /// </summary>
    /// <returns>An empty range where none starts there.</returns>
    public static TextSpan Long(NameSentence sentence, int start) => Run(sentence, start, MaximumLength, joined: true);

    /// <summary>The run of a place's or a person's name, which nothing joins: "Deir ez-Zor", "San Luis de la Reina", "Alder al-Redwood".</summary>
    /// <inheritdoc cref="Long"/>
    public static TextSpan Short(NameSentence sentence, int start) => Run(sentence, start, ShortLength, joined: false);

    /// <summary>Whether a word may be one of a name: capitalised, and not only because it opens a sentence.</summary>
    public static bool IsNameWord(NameSentence sentence, int token) =>
        sentence.IsCapital(token) && !sentence.Has(NamePosition.Function, token);

    static TextSpan Run(NameSentence sentence, int start, int maximum, bool joined)
    {
        if (!IsNameWord(sentence, start) && !(IsOrdinal(sentence, start) && sentence.IsCapital(start + 1)) && !IsArticle(sentence, start))
            return new TextSpan(start, start);
        var end = start + 1;
        while (end < sentence.Count && end - start < maximum)
        {
            var next = Step(sentence, end, joined);
            if (next < 0)
                break;
            end = next;
        }

        return new TextSpan(start, sentence.IsCapital(end - 1) || IsOrdinal(sentence, end - 1) ? end : start);
    }

    /// <summary>The end of the run with what stands at a token, or -1 where the run ends before it.</summary>
    static int Step(NameSentence sentence, int token, bool joined)
    {
        if (sentence.IsHyphen(token))
            return sentence.IsAttached(token) && sentence.IsAttached(token + 1) ? AfterHyphen(sentence, token + 1) : -1;
        if (IsNameWord(sentence, token))
            return token + 1;
        var small = sentence.Longest(NamePosition.Part, token);
        if (small is null && joined)
            small = sentence.Longest(NamePosition.Joint, token);
        if (small is not { End: var end } || (IsEnglish(sentence, token) && !sentence.IsHyphen(end)))
            return -1;
        if (sentence.IsHyphen(end))
            end++;
        return IsNameWord(sentence, end) ? end + 1 : -1;
    }

    /// <summary>"At" of "Redwood at Alder airport", unlike that of "at-Tall".</summary>
    static bool IsEnglish(NameSentence sentence, int token) => sentence[token] is "at" or "as" or "an" or "us";

    /// <summary>"ez" and "Zor" of "Deir ez-Zor", "e" of "Jaish-e-Redwood"; not "led" of "Redwood-led".</summary>
    static int AfterHyphen(NameSentence sentence, int token)
    {
        if (sentence.IsCapital(token))
            return token + 1;
        return token + 2 < sentence.Count && sentence.IsHyphen(token + 1) && sentence.IsCapital(token + 2) && sentence.Has(NamePosition.Part, token)
            ? token + 3
            : -1;
    }

    /// <summary>"al" of "al-Redwood" opens a name in small letters.</summary>
    static bool IsArticle(NameSentence sentence, int token) =>
        token + 2 < sentence.Count && sentence.IsHyphen(token + 1) && sentence.IsAttached(token + 1) && sentence.IsCapital(token + 2)
        && sentence[token].Length == 2 && sentence.Has(NamePosition.Part, token);

    static bool IsOrdinal(NameSentence sentence, int token) =>
        token < sentence.Count && char.IsAsciiDigit(sentence[token][0]) && sentence[token][^1] is 't' or 'd' or 'h';
}
