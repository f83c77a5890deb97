using Talion.Extraction.Records;

namespace Talion.Extraction.Mentions.Gazetteers;

/// <summary>Finds names that no gazetteer has by the words in and beside them (<c>ontology/names.ttl</c>), where capitals tell names.</summary>
static class NamePatterns
{
    /// <summary>
    /// The name that starts at a token, or behind the title that starts there. A longer name takes the place of the gazetteer's shorter ones in it,
    /// unless they name an actor.
    /// </summary>
    public static NameMention? At(NameView view, int token) => view.Sentence.Case switch
    {
        SentenceCase.Title => Opened(view, token) ?? (view.StartingAt(token) is { } known ? Closed(view, known.Tokens) : null),
        _ => Opened(view, token) ?? Titled(view, token) ?? After(view, token) ?? Closed(view, NameRuns.Short(view.Sentence, token))
            ?? Composed(view, token)
            ?? Person(view, token),
    };

    /// <summary>Whether a place's name is only a part of a longer name that is unknown: "Michael Jordan", "Jordan Redwood".</summary>
    public static bool IsPartOfLonger(NameView view, NameMention name)
    {
        if (view.Sentence.Case != SentenceCase.Mixed || name.IsDemonym || name.Tokens.Length > 1 || !name.Kind.IsPlace())
            return false;
        return JoinsBefore(view, name.Tokens.Start - 1) || JoinsAfter(view, name.Tokens.End);
    }

    /// <summary>"Camp Redwood".</summary>
    static NameMention? Opened(NameView view, int token)
    {
        if (view.Sentence.Longest(NamePosition.Before, token) is not { } opener)
            return null;
        var name = NameRuns.Short(view.Sentence, opener.End);
        return name.Length == 0 ? null : view.Name(new TextSpan(token, name.End), opener.Phrase.Kind);
    }

    /// <summary>The person after "Gen." or "spokesman"; the title is no part of the name.</summary>
    static NameMention? Titled(NameView view, int token)
    {
        var start = token;
        while (view.Sentence.Longest(NamePosition.Title, start) is { } title)
            start = title.End;
        if (start == token)
            return null;
        var name = UntilNoPerson(view.Sentence, NameRuns.Short(view.Sentence, start));
        if (name.Length == 0 || (view.StartingAt(start) is { } known && known.Kind != EntityKind.Person && known.Tokens.End >= name.End))
            return null;
        return view.Name(name, EntityKind.Person) with { HasTitle = true };
    }

    /// <summary>The place after "the village of".</summary>
    static NameMention? After(NameView view, int token)
    {
        if (view.Sentence.Longest(NamePosition.Of, token) is not { } phrase)
            return null;
        var name = NameRuns.Short(view.Sentence, phrase.End);
        if (name.Length == 0 || view.AnyWithin(name, known => known.Tokens.Start > name.Start || !known.Kind.IsPlace()))
            return null;
        if (view.StartingAt(name.Start) is null)
            return view.Name(name, phrase.Phrase.Kind);
        return view.Reading(name.Start, phrase.Phrase.Kind) is { } entry
            ? new NameMention(name, entry.Kind, view.Sentence.Text(name), entry, false) : null;
    }

    /// <summary>"Redwood air base", "Redwood district".</summary>
    static NameMention? Closed(NameView view, TextSpan run)
    {
        for (var at = run.Start + 1; at <= run.End && run.Length > 0; at++)
        {
            if (view.Sentence.Longest(NamePosition.After, at) is { } closer)
                return Closed(view, new TextSpan(run.Start, at), closer.Phrase.Kind, closer.End);
        }

        return null;
    }

    static NameMention? Closed(NameView view, TextSpan core, EntityKind kind, int end)
    {
        var tokens = new TextSpan(core.Start, end);
        var known = view.StartingAt(core.Start);
        if (known is not null && known.Tokens == core && known is { IsDemonym: false, Kind: not EntityKind.Country } && known.Kind.IsPlace())
            return Extended(view, known, tokens, kind);
        if (view.AnyWithin(core, name => name.IsDemonym || name.Kind == EntityKind.Country || !name.Kind.IsPlace()))
            return null;
        if (view.Sentence.Has(NamePosition.Direction, core.Start) || (core.Length == 1 && view.Sentence.IsFirstWord(core.Start)))
            return null;
        return view.Name(tokens, kind);
    }

    /// <summary>
    /// A known place with a word behind it: another place of its name ("Kabul province"), a thing in it ("Kabul airport"), or nothing new.
    /// </summary>
    static NameMention? Extended(NameView view, NameMention known, TextSpan tokens, EntityKind kind)
    {
        if (view.Reading(known.Tokens.Start, kind) is { } entry)
            return new NameMention(tokens, kind, view.Sentence.Text(tokens), entry, IsDemonym: false);
        var isNew = kind is EntityKind.Base or EntityKind.Infrastructure or EntityKind.Province
            || (kind is EntityKind.Building && view.Sentence.IsCapital(tokens.End - 1));
        return isNew && known.Kind != EntityKind.Region && known.Kind != kind ? view.Name(tokens, kind) : null;
    }

    /// <summary>"Redwood Liberation Front", "Ministry of Redwood".</summary>
    static NameMention? Composed(NameView view, int token)
    {
        var run = UntilSecond(view, UntilTitle(view.Sentence, NameRuns.Long(view.Sentence, token)));
        if (run.Length < 2 || view.AnyWithin(run, known => !known.IsDemonym && !known.Kind.IsPlace()))
            return null;
        return Kind(view, run) is { } kind ? view.Name(run, kind) : null;
    }

    /// <summary>
    /// "Fatima Redwood", "Alder Mohammed Redwood": a run of at least two words with a given name before the last; or whatever has a person's age
    /// beside it.
    /// </summary>
    static NameMention? Person(NameView view, int token)
    {
        var name = UntilNoPerson(view.Sentence, NameRuns.Short(view.Sentence, token));
        if (name.Length == 0 || view.AnyWithin(name, known => !MayBePartOfPerson(view.Sentence, known, name)))
            return null;
        var isPerson = name.Length == 1 ? !view.IsCovered(token) && IsBeforeAge(view.Sentence, name.End)
            : AnyGiven(view.Sentence, name) || IsBeforeAge(view.Sentence, name.End) || IsBehindAge(view.Sentence, name);
        return isPerson ? view.Name(name, EntityKind.Person) : null;
    }

    /// <summary>"Alder Redwood, 24, was", "Alder Redwood (24)".</summary>
    static bool IsBeforeAge(NameSentence sentence, int token) =>
        token + 2 < sentence.Count && sentence[token] is "," or "(" && sentence[token + 1].Length <= 2 && !sentence[token + 1].ContainsAnyExceptInRange('0', '9')
        && (sentence[token] is "(" ? sentence[token + 2] is ")" : sentence[token + 2] is "," or "." or ";");

    /// <summary>"24-year-old Alder Redwood, of", unlike "24-year-old Alder Hills man".</summary>
    static bool IsBehindAge(NameSentence sentence, TextSpan name) =>
        name.Start > 1 && sentence[name.Start - 1] is "old" && (sentence.IsHyphen(name.Start - 2) || sentence[name.Start - 2] is "year" or "years")
        && !(sentence.IsWord(name.End) && !sentence.Has(NamePosition.Function, name.End));

    static bool AnyGiven(NameSentence sentence, TextSpan name)
    {
        for (var i = name.Start; i < name.End - 1; i++)
        {
            if (sentence.Has(NamePosition.Given, i))
                return true;
        }

        return false;
    }

    /// <summary>"Jordan" of "Jordan Redwood" and "Michael Jordan", but not "Iran" of "Israel-Iran".</summary>
    static bool MayBePartOfPerson(NameSentence sentence, NameMention known, TextSpan name) =>
        known.Kind == EntityKind.Person
        || (known is { IsDemonym: false, Tokens.Length: 1 } && known.Kind.IsPlace()
            && (known.Tokens.Start == name.Start || !sentence.IsHyphen(known.Tokens.Start - 1)));

    /// <summary>
    /// The kind that a run's words tell: the last before "of" or "for" is its head, else the last at all. What has a number is a unit of regular
    /// forces ("93rd Brigade").
    /// </summary>
    static EntityKind? Kind(NameView view, TextSpan run)
    {
        var sentence = view.Sentence;
        EntityKind? kind = null;
        for (var i = run.Start; i < run.End; i++)
        {
            if (kind is not null && sentence.Has(NamePosition.Joint, i))
                break;
            if (sentence.Longest(NamePosition.Inside, i) is { } word && word.End <= run.End
                && (!view.IsCovered(i) || view.StartingAt(i) is { IsDemonym: true }))
                kind = word.Phrase.Kind;
        }

        return kind == EntityKind.ArmedGroup && char.IsAsciiDigit(sentence[run.Start][0]) ? EntityKind.ArmedForces : kind;
    }

    /// <summary>"The Redwood Front and the Alder Army" are two, "the Ministry of Peace and Justice" is one.</summary>
    static TextSpan UntilSecond(NameView view, TextSpan run)
    {
        for (var at = run.Start + 1; at < run.End - 1; at++)
        {
            if (!view.Sentence[at].Equals("and", StringComparison.OrdinalIgnoreCase))
                continue;
            var first = run with { End = at };
            if (first.Length > 1 && Kind(view, first) is { } kind && Kind(view, run with { Start = at + 1 }) == kind)
                return first;
        }

        return run;
    }

    static TextSpan UntilTitle(NameSentence sentence, TextSpan run)
    {
        var end = run.Start + 1;
        while (end < run.End && !(sentence.IsCapital(end) && sentence.Longest(NamePosition.Title, end) is not null))
            end++;
        while (end > run.Start && !sentence.IsCapital(end - 1))
            end--;
        return run with { End = end };
    }

    static TextSpan UntilNoPerson(NameSentence sentence, TextSpan run)
    {
        for (var i = run.Start; i < run.End; i++)
        {
            if (sentence.Longest(NamePosition.Inside, i) is not null || sentence.Longest(NamePosition.Title, i) is not null)
                return run with { End = i };
        }

        return run;
    }

    static bool JoinsBefore(NameView view, int token) =>
        NameRuns.IsNameWord(view.Sentence, token) && !view.IsCovered(token) && !view.Sentence.IsFirstWord(token)
        && !view.Sentence.Has(NamePosition.Direction, token) && !view.Sentence.Has(NamePosition.Title, token)
        && !view.Sentence.Has(NamePosition.After, token) && !view.Sentence.Has(NamePosition.Inside, token);

    static bool JoinsAfter(NameView view, int token) =>
        NameRuns.IsNameWord(view.Sentence, token) && !view.IsCovered(token)
        && view.Sentence.Longest(NamePosition.After, token) is null && view.Sentence.Longest(NamePosition.Title, token) is null;
}
