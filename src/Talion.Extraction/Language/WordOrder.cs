namespace Talion.Extraction.Language;

/// <summary>
/// What English word order says where a tree cannot be right: the noun before a verb, past what hangs on it by prepositions and participles.
/// </summary>
static class WordOrder
{
    /// <summary>Tokens from comma to comma.</summary>
    const int LongestParenthesis = 10;

    /// <summary>"The bodies of five kidnapped workers": before its noun a participle, whatever its tag.</summary>
    public static bool IsAttribute(Token verb) => verb.Relation == "amod" && verb.Head > verb.Index;

    /// <summary>Whether a finite verb hangs where only nouns and participles can.</summary>
    public static bool IsMisplaced(Token verb) =>
        verb.IsFinite && !IsAttribute(verb)
            && verb.Relation is "acl" or "amod" or "obl" or "obl:agent" or "nmod" or "appos" or "flat" or "compound" or "list" or "dep" or "obj"
            or "case";

    /// <summary>Whether a finite verb, or a passive with its auxiliary, has a noun right before it.</summary>
    public static bool HasNounBefore(Sentence sentence, Token verb)
    {
        var i = verb.Index - 1;
        var auxiliary = false;
        while (i >= 0 && (sentence.Tokens[i].Tag is "RB" || sentence.Tokens[i].Relation.StartsWith("aux", StringComparison.Ordinal)))
            auxiliary |= sentence.Tokens[i--].Tag != "RB";
        return i >= 0 && (auxiliary || verb.IsFinite) && IsPhraseEnd(sentence.Tokens[i]);
    }

    /// <summary>
    /// "… killed three soldiers": a participle with a counted noun right behind it is a past tense in truth ("killed three days ago" is not).
    /// </summary>
    public static bool HasCountedObject(Sentence sentence, Token verb) =>
        verb.Index + 2 < sentence.Tokens.Length && sentence.Tokens[verb.Index + 1].Tag == "CD"
        && sentence.Tokens[verb.Index + 2].Lemma is not ("day" or "week" or "month" or "year" or "hour" or "minute" or "time");

    /// <summary>"Gunmen attacked soldiers": a noun right before and right behind makes a participle that governs its clause a past tense.</summary>
    public static bool IsPastTense(Sentence sentence, Token verb) =>
        verb.Relation is not ("acl" or "amod") && verb.Index > 0
            && IsPhraseEnd(sentence.Tokens[Math.Max(0, sentence.Tokens[verb.Index - 1].Tag == "RB" ? verb.Index - 2 : verb.Index - 1)])
            && verb.Index + 1 < sentence.Tokens.Length
        && sentence.Tokens[verb.Index + 1].Tag is "DT" or "NNS" or "NN" or "CD" or "PRP$" or "JJ" or "NNP" && ObjectAfter(sentence, verb) is not null;

    /// <summary>"Father Alder, kidnapped in March in Cali, was freed": between commas, behind the noun and before its verb.</summary>
    public static bool IsParenthetic(Sentence sentence, Token verb)
    {
        var tokens = sentence.Tokens;
        if (verb.Index < 2 || verb.Index + 2 >= tokens.Length || tokens[verb.Index - 1].Text != "," || !IsPhraseEnd(tokens[verb.Index - 2])
            || tokens[verb.Index + 1].Tag is not ("IN" or "RB") || tokens[..(verb.Index - 1)].Any(t => t.Text == ","))
            return false;
        var close = tokens.Skip(verb.Index).Take(LongestParenthesis + 2).FirstOrDefault(t => t.Text == ",");
        return close is not null && close.Index + 1 < tokens.Length && tokens[close.Index + 1].Tag is "VBD" or "VBZ" or "MD";
    }

    /// <summary>"16 people, civilians among them, had died": the noun before the commas that stand between it and its verb.</summary>
    public static Token? NounBeforeParenthesis(Sentence sentence, Token verb)
    {
        var close = verb.Index - 1;
        while (close > 0 && (sentence.Tokens[close].Tag is "RB" or "MD" || sentence.Tokens[close].Relation.StartsWith("aux", StringComparison.Ordinal)))
            close--;
        if (close < 2 || sentence.Tokens[close].Text != ",")
            return null;
        var open = sentence.Tokens[..close].LastOrDefault(t => t.Text == ",");
        return open is { Index: > 0 } && close - open.Index is > 1 and <= LongestParenthesis && sentence.Tokens[open.Index - 1] is { IsNoun: true } noun ? noun : null;
    }

    /// <summary>The preposition before the noun phrase that a token heads, in lower case, or <see langword="null"/>.</summary>
    public static string? PrepositionBefore(Sentence sentence, Token head)
    {
        var before = PhraseStart(sentence, head.Index) - 1;
        return before >= 0 && IsPreposition(sentence.Tokens[before]) ? sentence.Tokens[before].Text.ToLowerInvariant() : null;
    }

    /// <summary>A word that hangs one noun on another, as opposed to one that opens a clause ("after", "as").</summary>
    static bool IsPreposition(Token token) =>
        token.Text.ToLowerInvariant() is "of" or "in" or "at" or "on" or "near" or "by" or "from" or "against" or "with" or "for" or "to"
        or "between" or "around" or "outside" or "inside" or "under" or "over" or "into" or "along" or "off" or "across" or "within" or "during" or "including"
            or "among";

    /// <summary>Whether the noun right before a finite verb is not its subject in the tree and no expression of time either.</summary>
    public static bool ContradictsSubject(Sentence sentence, Token verb, Token subject)
    {
        if (subject.Tag is "WDT" or "WP" or "PRP" || subject.Index >= verb.Index)
            return false;
        Token? nearest = null;
        foreach (var noun in NounsBefore(sentence, verb))
        {
            nearest ??= noun;
            if (nearest.Relation.EndsWith(":unmarked", StringComparison.Ordinal)
                || noun.Index == subject.Index || sentence.IsUnder(noun, subject) || sentence.IsUnder(subject, noun))
                return false;
        }

        return nearest is not null;
    }

    /// <summary>"The militia that it believes fired rockets": the noun that the relative clause speaks of, past who says so.</summary>
    public static Token? BehindReport(Sentence sentence, Token verb)
    {
        var i = verb.Index;
        return i >= 4 && verb.Tag is "VBN" or "VBD" && sentence.Tokens[i - 1] is { Tag: "VBZ" or "VBP" or "VBD" } says
            && says.Lemma is "believe" or "say" or "think" or "suspect" or "allege" or "claim" && sentence.Tokens[i - 2].Tag is "PRP" or "NNP"
            && sentence.Tokens[i - 3].Text.ToLowerInvariant() is "that" or "which" or "who" && sentence.Tokens[i - 4].IsNoun ? sentence.Tokens[i - 4] : null;
    }

    /// <summary>Whether an age begins at a token: "a 67-year-old man".</summary>
    public static bool OpensAge(Sentence sentence, int start) => start + 2 < sentence.Tokens.Length && sentence.Tokens[start].Tag == "CD"
        && (sentence.Tokens[start + 1].Text == "-" ? sentence.Tokens[start + 2] : sentence.Tokens[start + 1]).Lemma is "year" or "month";

    static bool IsPhraseEnd(Token token) => token.IsNoun || token.Tag == "CD" || token.Lemma is "more" or "other";

    /// <summary>The head of the noun phrase that stands before a verb as its subject, or <see langword="null"/>.</summary>
    public static Token? SubjectBefore(Sentence sentence, Token verb) => NounsBefore(sentence, verb).Take(4).LastOrDefault();

    /// <summary>
    /// The heads of the noun phrases before a verb or relative pronoun, nearest first, each the one that the phrase after it hangs on by a
    /// preposition.
    /// </summary>
    public static IEnumerable<Token> NounsBefore(Sentence sentence, Token verb)
    {
        var i = verb.Index - 1;
        while (i >= 0 && (sentence.Tokens[i].Tag is "RB" or "MD" or "WDT" or "WP" or "TO"
            || sentence.Tokens[i].Relation.StartsWith("aux", StringComparison.Ordinal)))
            i--;
        if (i > 0 && verb.Tag == "WDT" && sentence.Tokens[i].Text.ToLowerInvariant() is "in" or "during")
            i--; // "the attack, in which"
        if (i > 0 && verb.Tag is "WP" or "WDT" && sentence.Tokens[i].Text == ",")
            i--;
        for (var steps = 0; i >= 0 && steps < 8; steps++)
        {
            var head = sentence.Tokens[i];
            if (!IsPhraseEnd(head) && head.Tag != "PRP")
                yield break;
            // "The raid on the camp that morning, in which": the time stands between.
            if (head.Relation.EndsWith(":unmarked", StringComparison.Ordinal) && verb.Tag == "WDT")
            {
                i = PhraseStart(sentence, i) - 1;
                continue;
            }

            yield return head;
            var before = PhraseStart(sentence, i) - 1;
            if (before < 1 || !IsPreposition(sentence.Tokens[before]))
                yield break;
            i = before - 1;
            if (i > 0 && sentence.Tokens[i].Tag is "VBN" or "VBG" or "RB" or "JJ")
                i--;
            if (!sentence.Tokens[i].IsNoun)
                yield break;
        }
    }

    /// <summary>The head of the noun phrase that follows a verb without a preposition, or <see langword="null"/>.</summary>
    public static Token? ObjectAfter(Sentence sentence, Token verb)
    {
        Token? last = null;
        for (var i = verb.Index + 1; i < sentence.Tokens.Length && i < verb.Index + 12; i++)
        {
            var token = sentence.Tokens[i];
            if (token.IsNoun || token.Tag == "CD")
                last = token;
            else if (token.Tag is not ("DT" or "JJ" or "JJR" or "JJS" or "RB" or "RBR" or "PRP$" or "POS" or "HYPH" or "RP" or "PDT" or "VBN")
                && !IsNumberWord(token))
                break;
        }

        return last;
    }

    static bool IsNumberWord(Token token) =>
        token.Lemma.ToLowerInvariant() is "at" or "least" or "than" or "more" or "up" or "to" or "some" or "about";

    /// <summary>"September 11, 2001".</summary>
    static bool IsCommaOfDate(Sentence sentence, int at) => at > 0 && sentence.Tokens[at].Text == "," && sentence.Tokens[at - 1].Tag == "CD"
        && sentence.Tokens[at + 1].Tag == "CD";

    static int PhraseStart(Sentence sentence, int head)
    {
        var start = head;
        while (start > 0 && sentence.Tokens[start - 1] is var before
            && (before.IsNoun || IsCommaOfDate(sentence, start - 1)
                || before.Tag is "DT" or "JJ" or "CD" or "POS" or "PRP$" or "HYPH" or "JJS" or "JJR"
                || (before.Tag is "VBN" or "VBG" && before.Relation == "amod")))
            start--;
        return start;
    }
}
