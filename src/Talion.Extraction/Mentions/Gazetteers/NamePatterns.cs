using Talion.Extraction.Records;

namespace Talion.Extraction.Mentions.Gazetteers;

/// <summary>Finds names that no gazetteer has by the words in and beside them (<c>ontology/names.ttl</c>), where capitals tell names.</summary>
sealed class NamePatterns(NameLexicon names)
{
    readonly NameRuns runs = new(names);

    /// <summary>
    /// The name that starts at a token, or behind the title that starts there. A longer name takes the place of the gazetteer's shorter ones in it,
    /// unless they name an actor.
    /// </summary>
    public NameMention? At(NameView view, int token) => view.Sentence.Case switch
    {
        SentenceCase.Title => Opened(view, token) ?? (view.StartingAt(token) is { } known ? Closed(view, known.Tokens) : null),
        _ => Opened(view, token) ?? Titled(view, token) ?? After(view, token) ?? Closed(view, runs.Short(view.Sentence, token)) ?? Composed(view, token)
            ?? Person(view, token),
    };

    /// <summary>Whether a place's name is only a part of a longer name that is unknown: "Michael Jordan", "Jordan Redwood".</summary>
    public bool IsPartOfLonger(NameView view, NameMention name)
    {
        if (view.Sentence.Case != SentenceCase.Mixed || name.IsDemonym || name.Tokens.Length > 1 || !name.Kind.IsPlace())
            return false;
        return JoinsBefore(view, name.Tokens.Start - 1) || JoinsAfter(view, name.Tokens.End);
    }

    /// <summary>"Camp Redwood".</summary>
    NameMention? Opened(NameView view, int token)
    {
        if (names.Longest(NamePosition.Before, view.Sentence, token) is not { } opener)
            return null;
        var name = runs.Short(view.Sentence, opener.End);
        return name.Length == 0 ? null : view.Name(new TextSpan(token, name.End), opener.Phrase.Kind);
    }

    /// <summary>The person after "Gen." or "spokesman"; the title is no part of the name.</summary>
    NameMention? Titled(NameView view, int token)
    {
        var start = token;
        while (names.Longest(NamePosition.Title, view.Sentence, start) is { } title)
            start = title.End;
        if (start == token)
            return null;
        var name = UntilNoPerson(view.Sentence, runs.Short(view.Sentence, start));
        if (name.Length == 0 || (view.StartingAt(start) is { } known && known.Kind != EntityKind.Person && known.Tokens.End >= name.End))
            return null;
        return view.Name(name, EntityKind.Person);
    }

    /// <summary>The place after "the village of".</summary>
    NameMention? After(NameView view, int token)
    {
        if (names.Longest(NamePosition.Of, view.Sentence, token) is not { } phrase)
            return null;
        var name = runs.Short(view.Sentence, phrase.End);
        if (name.Length == 0 || view.AnyWithin(name, known => known.Tokens.Start > name.Start || !known.Kind.IsPlace()))
            return null;
        if (view.StartingAt(name.Start) is null)
            return view.Name(name, phrase.Phrase.Kind);
        return view.Reading(name.Start, phrase.Phrase.Kind) is { } entry ? new NameMention(name, entry.Kind, view.Sentence.Text(name), entry, false) : null;
    }

    /// <summary>"Redwood air base", "Redwood district".</summary>
    NameMention? Closed(NameView view, TextSpan run)
    {
        for (var at = run.Start + 1; at <= run.End && run.Length > 0; at++)
        {
            if (names.Longest(NamePosition.After, view.Sentence, at) is { } closer)
                return Closed(view, new TextSpan(run.Start, at), closer.Phrase.Kind, closer.End);
        }

        return null;
    }

    NameMention? Closed(NameView view, TextSpan core, EntityKind kind, int end)
    {
        var tokens = new TextSpan(core.Start, end);
        var known = view.StartingAt(core.Start);
        if (known is not null && known.Tokens == core && known is { IsDemonym: false, Kind: not EntityKind.Country } && known.Kind.IsPlace())
            return Extended(view, known, tokens, kind);
        if (view.AnyWithin(core, name => name.IsDemonym || name.Kind == EntityKind.Country || !name.Kind.IsPlace()))
            return null;
        if (names.Has(NamePosition.Direction, view.Sentence[core.Start]) || (core.Length == 1 && view.Sentence.IsFirstWord(core.Start)))
            return null;
        return view.Name(tokens, kind);
    }

    /// <summary>A known place with a word behind it: another place of its name ("Kabul province"), a thing in it ("Kabul airport"), or nothing new.</summary>
    static NameMention? Extended(NameView view, NameMention known, TextSpan tokens, EntityKind kind)
    {
        if (view.Reading(known.Tokens.Start, kind) is { } entry)
            return new NameMention(tokens, kind, view.Sentence.Text(tokens), entry, IsDemonym: false);
        var isNew = kind is EntityKind.Base or EntityKind.Infrastructure or EntityKind.Province
            || (kind is EntityKind.Building && view.Sentence.IsCapital(tokens.End - 1));
        return isNew && known.Kind != EntityKind.Region && known.Kind != kind ? view.Name(tokens, kind) : null;
    }

    /// <summary>"Redwood Liberation Front", "Ministry of Redwood".</summary>
    NameMention? Composed(NameView view, int token)
    {
        var run = UntilTitle(view.Sentence, runs.Long(view.Sentence, token));
        if (run.Length < 2 || view.AnyWithin(run, known => !known.IsDemonym && !known.Kind.IsPlace()))
            return null;
        return Kind(view.Sentence, run) is { } kind ? view.Name(run, kind) : null;
    }

    /// <summary>"Fatima Redwood".</summary>
    NameMention? Person(NameView view, int token)
    {
        if (!names.Has(NamePosition.Given, view.Sentence[token]))
            return null;
        var name = UntilNoPerson(view.Sentence, runs.Short(view.Sentence, token));
        return name.Length > 1 && !view.AnyWithin(name, known => known.IsDemonym || known.Tokens.Length > 1) ? view.Name(name, EntityKind.Person) : null;
    }

    /// <summary>The kind that a run's words tell: the last before "of" or "for" is its head, else the last at all.</summary>
    EntityKind? Kind(NameSentence sentence, TextSpan run)
    {
        EntityKind? kind = null;
        for (var i = run.Start; i < run.End; i++)
        {
            if (kind is not null && names.Has(NamePosition.Joint, sentence[i]))
                return kind;
            if (names.Longest(NamePosition.Inside, sentence, i) is { } word && word.End <= run.End)
                kind = word.Phrase.Kind;
        }

        return kind;
    }

    TextSpan UntilTitle(NameSentence sentence, TextSpan run)
    {
        for (var i = run.Start + 1; i < run.End; i++)
        {
            if (sentence.IsCapital(i) && names.Longest(NamePosition.Title, sentence, i) is not null)
                return run with { End = i };
        }

        return run;
    }

    TextSpan UntilNoPerson(NameSentence sentence, TextSpan run)
    {
        for (var i = run.Start; i < run.End; i++)
        {
            if (names.Longest(NamePosition.Inside, sentence, i) is not null || names.Longest(NamePosition.Title, sentence, i) is not null)
                return run with { End = i };
        }

        return run;
    }

    bool JoinsBefore(NameView view, int token) =>
        runs.IsNameWord(view.Sentence, token) && !view.IsCovered(token) && !view.Sentence.IsFirstWord(token)
        && !names.Has(NamePosition.Direction, view.Sentence[token]) && !names.Has(NamePosition.Title, view.Sentence[token])
        && !names.Has(NamePosition.After, view.Sentence[token]) && !names.Has(NamePosition.Inside, view.Sentence[token]);

    bool JoinsAfter(NameView view, int token) =>
        runs.IsNameWord(view.Sentence, token) && !view.IsCovered(token)
        && names.Longest(NamePosition.After, view.Sentence, token) is null && names.Longest(NamePosition.Title, view.Sentence, token) is null;
}
