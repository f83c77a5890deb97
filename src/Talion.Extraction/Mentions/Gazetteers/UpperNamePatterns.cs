using Talion.Extraction.Records;

namespace Talion.Extraction.Mentions.Gazetteers;

/// <summary>Finds unknown names in sentences that are all in capitals, where only the words beside them tell them.</summary>
static class UpperNamePatterns
{
    /// <summary>The name that starts at a token, or behind the words that announce it there.</summary>
    public static NameMention? At(NameView view, int token) => After(view, token) ?? Titled(view, token) ?? Closed(view, token)
        ?? Person(view, token);

    /// <summary>"THE TOWN OF REDWOOD": a word, more where it is one that opens place names.</summary>
    static NameMention? After(NameView view, int token)
    {
        if (view.Sentence.Longest(NamePosition.Of, token) is not { } phrase)
            return null;
        var name = Place(view.Sentence, phrase.End);
        return name.Length == 0 || view.StartingAt(name.Start) is not null ? null : view.Name(name, phrase.Phrase.Kind);
    }

    /// <summary>"COLONEL ALDER REDWOOD": given names and one word.</summary>
    static NameMention? Titled(NameView view, int token)
    {
        var start = token;
        while (view.Sentence.Longest(NamePosition.Title, start) is { Phrase.IsCapital: true } title)
            start = title.End;
        return start == token ? null : Person(view, start) ?? Single(view, start);
    }

    /// <summary>Given names and the one or two words after them, unless the first is a place that the gazetteer has.</summary>
    static NameMention? Person(NameView view, int start)
    {
        if (view.StartingAt(start) is { Kind: not EntityKind.Person })
            return null;
        var end = start;
        while (view.Sentence.Has(NamePosition.Given, end))
            end++;
        if (end == start)
            return null;
        if (IsLastName(view.Sentence, end))
            end++;
        if (end - start > 1 && IsSecondLastName(view, end))
            end++;
        return end - start < 2 ? null : view.Name(new TextSpan(start, end), EntityKind.Person);
    }

    /// <summary>"BIRCH" of "CARLOS ALDER BIRCH", the mother's name behind the father's; "CARLOS ALDER VANISHED" goes on with a verb.</summary>
    static bool IsSecondLastName(NameView view, int token) => IsLastName(view.Sentence, token) && !view.IsCovered(token)
        && view.Sentence.Longest(NamePosition.After, token) is null && view.Sentence.Longest(NamePosition.Title, token) is null
        && !view.Sentence[token].EndsWith("ED") && !view.Sentence[token].EndsWith("ING") && !view.Sentence[token].EndsWith("LY");

    static bool IsLastName(NameSentence sentence, int token) => IsPlaceWord(sentence, token) && sentence.Longest(NamePosition.Inside, token) is null;

    /// <summary>One word that may be a last name.</summary>
    static NameMention? Single(NameView view, int token) =>
        IsLastName(view.Sentence, token) && !view.IsCovered(token)
            ? view.Name(new TextSpan(token, token + 1), EntityKind.Person)
            : null;

    /// <summary>"REDWOOD DEPARTMENT", "SAN REDWOOD PROVINCE".</summary>
    static NameMention? Closed(NameView view, int token)
    {
        var core = view.StartingAt(token) is { IsDemonym: false, Kind: EntityKind.City or EntityKind.Province } known
            ? known.Tokens : Place(view.Sentence, token);
        if (core.Length == 0 || view.Sentence.Longest(NamePosition.After, core.End) is not { Phrase.Kind: EntityKind.Province } closer)
            return null;
        var tokens = core with { End = closer.End };
        if (view.StartingAt(token) is null)
            return view.Name(tokens, EntityKind.Province);
        return new NameMention(tokens, EntityKind.Province, view.Sentence.Text(tokens), view.Reading(token, EntityKind.Province), IsDemonym: false);
    }

    static TextSpan Place(NameSentence sentence, int start)
    {
        var end = start;
        while (end < sentence.Count && sentence.Has(NamePosition.Lead, end))
            end++;
        if (!IsPlaceWord(sentence, end))
            return new TextSpan(start, start);
        return new TextSpan(start, end + 1);
    }

    static bool IsPlaceWord(NameSentence sentence, int token) =>
        sentence.IsCapital(token) && sentence[token].Length > 2
        && !sentence.Has(NamePosition.Function, token) && !sentence.Has(NamePosition.Ordinary, token)
        && !sentence.Has(NamePosition.Common, token) && !sentence.Has(NamePosition.Direction, token);
}
