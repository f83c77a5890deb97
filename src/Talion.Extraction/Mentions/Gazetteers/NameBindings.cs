using Talion.Extraction.Records;

namespace Talion.Extraction.Mentions.Gazetteers;

/// <summary>
/// Short forms that an article has introduced: acronyms in brackets behind a name ("Redwood Liberation Front (RLF)") and the last names of persons.
/// Grows as the article is read, so that a short form counts from there on.
/// </summary>
sealed class NameBindings
{
    readonly Dictionary<string, NameMention> names = new(StringComparer.Ordinal);

    /// <summary>The name that a single token is short for, as a mention of that token with the full name as its label.</summary>
    public NameMention? At(NameSentence sentence, int token)
    {
        if (names.Count == 0 || !sentence.IsCapital(token)
            || !names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(sentence[token], out var name))
            return null;
        return name with { Tokens = new TextSpan(token, token + 1) };
    }

    /// <summary>Takes up what a sentence introduces; its names gain the acronyms in brackets that none of them covered.</summary>
    public void Learn(NameSentence sentence, List<NameMention> mentions)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            var name = mentions[i];
            if (name.Kind == EntityKind.Person && name.Tokens.Length > 1 && sentence.IsWord(name.Tokens.End - 1))
                names[sentence[name.Tokens.End - 1].ToString()] = name;
            if (Acronym(sentence, name) is not (var token and >= 0))
                continue;
            var bound = name with { Tokens = new TextSpan(token, token + 1) };
            names[sentence[token].ToString()] = bound;
            if (i + 1 < mentions.Count && mentions[i + 1].Tokens.Start == token)
                mentions[i + 1] = bound;
            else
                mentions.Insert(i + 1, bound);
        }
    }

    /// <summary>The token of the acronym in brackets right behind a name of several words, or -1.</summary>
    static int Acronym(NameSentence sentence, NameMention name)
    {
        var open = name.Tokens.End;
        if (name.IsDemonym || name.Kind.IsPlace() || name.Tokens.Length < 2 || open + 2 >= sentence.Count)
            return -1;
        if (sentence[open] is not ("(" or "[") || sentence[open + 2] is not (")" or "]" or "," or ";"))
            return -1;
        return IsAcronym(sentence[open + 1]) ? open + 1 : -1;
    }

    static bool IsAcronym(ReadOnlySpan<char> token)
    {
        foreach (var c in token)
        {
            if (!char.IsUpper(c) && !char.IsDigit(c))
                return false;
        }

        return token.Length > 1 && char.IsUpper(token[0]);
    }
}
