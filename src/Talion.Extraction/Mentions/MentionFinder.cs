using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Numbers;
using Talion.Extraction.Records;
using Talion.Extraction.Time;

namespace Talion.Extraction.Mentions;

/// <summary>Finds the noun phrases and pronouns that may fill a role: names, people and bodies by description, things, sites, weapons.</summary>
public sealed class MentionFinder(Lexicon lexicon)
{
    readonly LabelIndex people = new(lexicon["people"]);
    readonly LabelIndex things = new(lexicon["things"]);
    readonly LabelIndex weapons = new(lexicon["weapons"]);
    readonly GovernedNouns governed = new(lexicon);
    readonly Dictionary<string, Concept> weaponConcepts = lexicon["weapons"].ToDictionary(c => c.Id, StringComparer.Ordinal);

    /// <summary>The mentions of one sentence, in text order.</summary>
    /// <param name="article">The article's text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="names">The names found in it.</param>
    /// <param name="quantities">The numbers found in it.</param>
    /// <param name="times">The expressions of time in it: "March" and "Monday" name nobody.</param>
    public ImmutableArray<Mention> Find(string article, Sentence sentence, ImmutableArray<NameMention> names, ImmutableArray<Quantity> quantities,
        IEnumerable<TimeExpression> times)
    {
        var isTime = new bool[sentence.Tokens.Length];
        foreach (var time in times)
        {
            foreach (var token in sentence.Tokens)
                isTime[token.Index] |= time.Span.Overlaps(token.Span);
        }

        var found = new List<Mention>();
        var nameAt = new NameMention?[sentence.Tokens.Length];
        foreach (var name in names.Where(n => !IsMisread(sentence, n)).Select(n => Whole(article, sentence, n)))
        {
            for (var i = name.Tokens.Start; i < name.Tokens.End; i++)
                nameAt[i] = name;
        }

        foreach (var token in sentence.Tokens)
        {
            if (nameAt[token.Index] is { } name)
            {
                if (IsHeadOf(sentence, name, token))
                    found.Add(Named(sentence, token, name, NounQuantity.Of(sentence, token, quantities)));
            }
            else if (!isTime[token.Index] && Described(article, sentence, token, nameAt, isTime, quantities) is { } mention)
            {
                found.Add(mention);
            }
            else if (token.Tag is "PRP" or "DT" or "PRP$" && Pronoun(sentence, token) is { } pronoun)
            {
                found.Add(pronoun);
            }
        }

        return [.. WithoutTitles(found.OrderBy(m => m.Tokens))];
    }

    /// <summary>
    /// "Senior commander X", "the armed group X", "X armed group": the words beside a name that say what it is stand for nothing of their own.
    /// </summary>
    static IEnumerable<Mention> WithoutTitles(IEnumerable<Mention> ordered)
    {
        var mentions = ordered.ToArray();
        var (titles, titled) = (new HashSet<Mention>(), new Dictionary<Mention, Mention>());
        foreach (var mention in mentions.Where(m => !m.IsName && !m.IsPronoun && !m.IsPlural))
        {
            var name = Array.Find(mentions, m => m.Tokens.Start == mention.Tokens.End && m is { IsName: true, IsDemonym: false }
                && (m.Kind == EntityKind.Person || m.Kind == mention.Kind))
                ?? Array.Find(mentions, m => m is { IsName: true, IsDemonym: false, Kind: EntityKind.ArmedGroup }
                    && mention is { Kind: EntityKind.ArmedGroup, Head.Tag: "NN" }
                    && m.Tokens.End <= mention.Head.Index && mention.Tokens.Start <= m.Tokens.End);
            name ??= mention.Kind is EntityKind.Vessel or EntityKind.Vehicle or EntityKind.Aircraft
                ? Array.Find(mentions, m => m.Tokens.Start == mention.Tokens.End && m is { IsName: true, Entry: null }) : null;
            if (name is null)
                continue;
            titles.Add(mention);
            titled.TryAdd(name, mention);
        }

        foreach (var mention in mentions.Where(m => !titles.Contains(m)))
            yield return titled.TryGetValue(mention, out var title) ? mention.With(title) : mention;
    }

    /// <summary>"General hospital": a title before a common word makes no person of it.</summary>
    bool IsMisread(Sentence sentence, NameMention name) =>
        name is { Entry: null, Kind: EntityKind.Person, Tokens.Length: 1 } && things.Longest(sentence, name.Tokens.Start, LabelPart.Noun) is not null;

    /// <summary>A person's name with the further names that the tree joins to it: "Alder" in "Alder Redwood Birch", but no "Sergeant".</summary>
    static NameMention Whole(string article, Sentence sentence, NameMention name)
    {
        if (name is not { Entry: null, Kind: EntityKind.Person })
            return name;
        var root = sentence.Tokens[name.Tokens.Start];
        while (root.Relation == "flat" && sentence.Parent(root) is { Tag: "NNP" } parent)
            root = parent;
        bool Joins(int i) => i >= 0 && i < sentence.Tokens.Length && sentence.Tokens[i].Tag == "NNP"
            && (i == root.Index || (sentence.Tokens[i].Relation == "flat" && sentence.Tokens[i].Head == root.Index));
        var (start, end) = (name.Tokens.Start, name.Tokens.End);
        while (!name.HasTitle && Joins(start - 1))
            start--;
        while (Joins(end))
            end++;
        var whole = new TextSpan(start, end);
        return whole == name.Tokens
            ? name : name with
            {
                Tokens = whole,
                Label = name.Label == sentence.Text(name.Tokens, article) ? sentence.Text(whole, article)
            : name.Label
            };
    }

    /// <summary>Whether a token is the last of a name that hangs on a word outside it, or, where none does, its last.</summary>
    static bool IsHeadOf(Sentence sentence, NameMention name, Token token)
    {
        for (var i = name.Tokens.End - 1; i >= name.Tokens.Start; i--)
        {
            if (sentence.Tokens[i].Head < name.Tokens.Start || sentence.Tokens[i].Head >= name.Tokens.End)
                return token.Index == i;
        }

        return token.Index == name.Tokens.End - 1;
    }

    Mention Named(Sentence sentence, Token head, NameMention name, Quantity? count) => StandsFor(sentence, head, name) is { } state ? new()
    {
        Sentence = sentence,
        Head = head,
        Tokens = name.Tokens,
        Label = name.Label,
        Kind = EntityKind.State,
        Entry = state,
        IsName = true,
    }
    : new()
    {
        Sentence = sentence,
        Head = head,
        Tokens = name.Tokens,
        Label = name.IsDemonym && !IsPeople(sentence, head) && name.Entry is { } entry ? entry.Label : name.Label,
        Kind = name.IsDemonym && IsPeople(sentence, head) ? EntityKind.People : name.Kind,
        Entry = name.Entry,
        Count = count,
        IsName = true,
        IsHarmed = governed.IsHarmed(sentence, head),
        IsDemonym = name.IsDemonym,
        IsSite = name.Kind is EntityKind.Base or EntityKind.Building or EntityKind.Infrastructure,
    };

    /// <summary>The state that a capital stands for where it acts or is accused: "Tehran launched", "blamed Moscow".</summary>
    GazetteerEntry? StandsFor(Sentence sentence, Token head, NameMention name) =>
        name is { Kind: EntityKind.City, Entry.StandsFor: { } state }
            && (head.Relation is "nsubj" or "obl:agent" or "nmod:poss" || (head.Relation == "obj" && sentence.Parent(head) is { Lemma: "accuse" or "blame" }))
            && sentence.Case(head) is null or "by"
            ? lexicon.Entry(state) : null;

    /// <summary>"Iraqis" are people, "Iraqi" stands for the state.</summary>
    static bool IsPeople(Sentence sentence, Token demonym)
    {
        if (demonym.Relation is "compound" or "amod")
            return false;
        if (demonym.Tag is "NNS" or "NNPS")
            return true;
        var next = demonym.Index + 1 < sentence.Tokens.Length ? sentence.Tokens[demonym.Index + 1] : null;
        return next is not { IsNoun: true } && sentence.Child(demonym, "det") is { } det && det.Lemma.ToLowerInvariant() is "a" or "an";
    }

    Mention? Described(string article, Sentence sentence, Token token, NameMention?[] nameAt, bool[] isTime, ImmutableArray<Quantity> quantities)
    {
        if (!token.IsNoun && token.Tag is not ("JJ" or "CD" or "VBN"))
            return null;
        var weapon = weapons.Longest(sentence, token.Index, LabelPart.Noun);
        var next = token.Index + 1 < sentence.Tokens.Length ? sentence.Tokens[token.Index + 1] : null;
        var isModifier = (token.Tag is "NN" or "NNP" && next is { Tag: "NN" or "NNS" } && nameAt[next.Index] is null)
            || token.Relation is "compound" or "amod" or "flat" && sentence.Parent(token) is { IsNoun: true } && token.Tag != "NNS";
        var person = people.Longest(sentence, token.Index, LabelPart.Noun);
        var thing = things.Longest(sentence, token.Index, LabelPart.Noun);
        if (isModifier && weapon is null && !(person is not null && OpensPerson(token, nameAt))
            && !(thing is { } site && Kind(site.Concept) is EntityKind.Building or EntityKind.Infrastructure or EntityKind.Base && governed.IsAim(sentence, token))
            && !(person is { Concept.Id: "gatherings" } && governed.IsAim(sentence, token))
            && !(person is { } hand && (hand.Concept.Features.GetValueOrDefault("side") == "group" || Kind(hand.Concept) == EntityKind.ArmedForces)
                && governed.IsHand(sentence, token)))
            return null;
        if (person is { Tokens.Length: 1 } one && ((token.Lemma == "bomber" && IsOfState(sentence, token, nameAt))
            || (token.Lemma == "fighter" && IsDesignated(sentence, token))))
            (person, weapon) = (null, one with { Concept = weaponConcepts["warplane"] });
        var count = NounQuantity.Of(sentence, token, quantities);
        if (!token.IsNoun && count is null && person is null)
            return null;
        var match = Longer(Longer(person, thing), weapon);
        var isVictim = match is null && governed.IsVictim(sentence, token);
        var isStruck = match is null && !isVictim && !IsCounted(token, quantities) && governed.IsStruck(sentence, token);
        if (match is null && !isVictim && !isStruck && !(token.IsProperNoun && token.Relation is not ("compound" or "flat")))
            return null;

        var start = NounPhrase.Start(sentence, token, nameAt, isTime, count);
        if (match is { } m && m.Tokens.Start < start)
            start = m.Tokens.Start;
        var tokens = new TextSpan(start, match is null && token.IsProperNoun ? NounPhrase.FlatEnd(sentence, token) : token.Index + 1);
        var isWeapon = weapon is not null && weapon.Value.Tokens.Length >= (match?.Tokens.Length ?? 0);
        if (!isWeapon && match is { } vehicle && Kind(vehicle.Concept) == EntityKind.Vehicle && IsLoaded(sentence, token))
            (weapon, isWeapon) = (vehicle with { Concept = weaponConcepts["car-bomb"] }, true);
        var features = isWeapon ? null : match?.Concept.Features;
        EntityKind? kind = isWeapon
            ? thing is { } other ? Kind(other.Concept) : null
            : match is { } sure ? Kind(sure.Concept) : isVictim ? EntityKind.People : isStruck
                ? EntityKind.Infrastructure : UnknownName(sentence, token, tokens, governed.IsPersonHarmed(sentence, token));
        if (kind == EntityKind.ArmedGroup && token.Lemma == "group" && governed.IsOfCivilians(sentence, token))
            kind = EntityKind.People;
        return new Mention
        {
            Sentence = sentence,
            Head = token,
            Tokens = tokens,
            Label = Label(article, sentence, token, tokens, kind, nameAt),
            Kind = kind,
            Weapon = isWeapon ? weapon!.Value.Concept.Id : null,
            TypeHint = isWeapon ? AttackType(weapon!.Value.Concept) : features?.GetValueOrDefault("type"),
            Side = features?.GetValueOrDefault("side"),
            Count = count,
            Nation = Nation(nameAt, tokens) ?? (features?.GetValueOrDefault("side") == "forces" ? Owner(sentence, token, nameAt) : null),
            IsName = match is null && !isVictim && !isStruck,
            IsSurmised = isStruck,
            IsDefinite = NounPhrase.IsDefinite(sentence, token),
            IsHarmed = kind is EntityKind.People or EntityKind.Person && governed.IsHarmed(sentence, token),
            IsSite = features?.GetValueOrDefault("site") == "yes",
        };
    }

    static bool IsCounted(Token token, ImmutableArray<Quantity> quantities) => quantities.Any(q => q.Span.Overlaps(token.Span));

    /// <summary>"Judge Alder", "attorney general Tom Redwood": right before a person's name.</summary>
    static bool OpensPerson(Token token, NameMention?[] nameAt) =>
        token.Index + 1 < nameAt.Length && nameAt[token.Index + 1] is { Kind: EntityKind.Person } name && name.Tokens.Start == token.Index + 1;

    /// <summary>"Its bombers", "Alder bombers", "B-1 bombers": whatever has a state or a number for its owner flies.</summary>
    static bool IsOfState(Sentence sentence, Token bomber, NameMention?[] nameAt) => sentence.Children(bomber).Any(c => c.Index < bomber.Index
        && (c.Relation == "nmod:poss"
            || (c.Relation is "amod" or "compound" && (nameAt[c.Index] is { IsDemonym: true } || c.Text.Any(char.IsDigit)))));

    /// <summary>"F-15E fighters", "Su-34 fighters".</summary>
    static bool IsDesignated(Sentence sentence, Token fighter) => sentence.Tokens[Math.Max(0, fighter.Index - 4)..fighter.Index]
        .Any(t => t is { Text: "-", Index: > 0 } && sentence.Tokens[t.Index - 1].Text is { Length: <= 3 } make && char.IsUpper(make[0])
            && char.IsDigit(sentence.Tokens[t.Index + 1].Text[0]));

    /// <summary>"A lorry packed with explosives", "an explosives-laden rickshaw": the vehicle is the bomb.</summary>
    bool IsLoaded(Sentence sentence, Token vehicle)
    {
        for (var i = Math.Max(0, vehicle.Index - 4); i < Math.Min(sentence.Tokens.Length, vehicle.Index + 6); i++)
        {
            var loaded = sentence.Tokens[i].Lemma.ToLowerInvariant() is "full" or "laden" or "load" or "loaded" or "pack" or "packed" or "fill"
                or "filled" or "rig" or "rigged" or "stuff"
                or "stuffed" or "cram" or "crammed";
            if (loaded && Enumerable.Range(i < vehicle.Index ? i - 2 : i + 1, 7).Any(j => j >= 0 && j < sentence.Tokens.Length
                && weapons.Longest(sentence, j, LabelPart.Noun) is { Concept.Id: "explosive" or "bomb" or "dynamite" }))
                return true;
        }

        return false;
    }

    /// <summary>The attack type of a weapon: its own or that of the nearest broader concept that says one.</summary>
    string? AttackType(Concept weapon)
    {
        for (var at = weapon; at is not null; at = at.Broader is null ? null : weaponConcepts.GetValueOrDefault(at.Broader))
        {
            if (at.Features.TryGetValue("type", out var type))
                return type;
        }

        return null;
    }

    static LabelMatch? Longer(LabelMatch? first, LabelMatch? second) =>
        first is null || (second is { } b && b.Tokens.Length > first.Value.Tokens.Length) ? second : first;

    static EntityKind Kind(Concept concept) =>
        Enum.Parse<EntityKind>(concept.Features.GetValueOrDefault("kind", "place").Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    /// <summary>
    /// Who is killed or taken is a person; else a name behind "in" or "near" is a place, two or three words without an article are a person, all
    /// else a body.
    /// </summary>
    static EntityKind UnknownName(Sentence sentence, Token head, TextSpan tokens, bool isHarmed) =>
        isHarmed && sentence.Child(head, "det") is null ? EntityKind.Person
        : head.Text.Any(char.IsLower) && sentence.Child(head, "det") is null
            && sentence.Case(head) is "in" or "near" or "outside" or "around" ? EntityKind.Place
        : tokens.Length is 2 or 3 && sentence.Child(head, "det") is null && head.Text.Any(char.IsLower) ? EntityKind.Person : EntityKind.Organization;

    string Label(string article, Sentence sentence, Token head, TextSpan tokens, EntityKind? kind, NameMention?[] nameAt)
    {
        var isBody = kind is EntityKind.People or EntityKind.ArmedForces or EntityKind.ArmedGroup;
        // A bare "base" or "members" says little: "base in Jordan", "members of the Taliban" says what is meant.
        if (isBody || kind is EntityKind.Base or EntityKind.Building or EntityKind.Place or EntityKind.Infrastructure)
        {
            foreach (var child in sentence.Children(head))
            {
                if (child.Index > head.Index && child.Relation is "nmod" or "obl"
                    && (sentence.Case(child) == "of" || (!isBody && sentence.Case(child) is "in" or "at" or "near"))
                    && nameAt[child.Index] is { } name && name.Tokens.Start - head.Index <= 4 && name.Tokens.End <= sentence.Subtree(child).End)
                    return sentence.Text(new TextSpan(tokens.Start, name.Tokens.End), article);
            }
        }

        // So says a bare "group": "group of armed men".
        if (kind == EntityKind.ArmedGroup && tokens.Length == 1 && head.Tag == "NN"
            && sentence.Children(head).FirstOrDefault(c => c is { Relation: "nmod", Tag: "NNS" } && sentence.Case(c) == "of") is { } men
            && men.Index > head.Index && men.Index - head.Index <= 4)
            return sentence.Text(tokens with { End = men.Index + 1 }, article);
        // "Chad's air force" is told apart by its state.
        if (kind == EntityKind.ArmedForces && Owner(sentence, head, nameAt) is not null && sentence.Child(head, "nmod:poss") is { } owner
            && owner.Index < tokens.Start && tokens.Start - owner.Index <= 2)
            return sentence.Text(new TextSpan(owner.Index, tokens.End), article);
        return sentence.Text(tokens, article);
    }

    GazetteerEntry? Nation(NameMention?[] nameAt, TextSpan tokens)
    {
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            if (nameAt[i]?.Entry is { Kind: EntityKind.Country or EntityKind.State } entry)
                return entry;
            if (nameAt[i]?.Entry is { Country: { } country } member && member.Kind is EntityKind.ArmedForces)
                return lexicon.Entry(country);
        }

        return null;
    }

    /// <summary>The state of "Chad's army", "Ankara's forces".</summary>
    GazetteerEntry? Owner(Sentence sentence, Token head, NameMention?[] nameAt) =>
        sentence.Child(head, "nmod:poss") is not { } owner ? null : nameAt[owner.Index]?.Entry switch
        {
            { Kind: EntityKind.Country or EntityKind.State } state => state,
            { Kind: EntityKind.City, StandsFor: { } state } => lexicon.Entry(state),
            _ => null,
        };

    static Mention? Pronoun(Sentence sentence, Token token)
    {
        var text = token.Text.ToLowerInvariant();
        if (text is not ("it" or "they" or "them" or "he" or "she" or "him" or "his" or "its" or "their" or "her" or "this" or "that" or "these"
            or "those") || (token.Tag == "DT" && token.Relation == "det"))
            return null;
        return new Mention
        {
            Sentence = sentence,
            Head = token,
            Tokens = new TextSpan(token.Index, token.Index + 1),
            Label = token.Text,
            IsPronoun = true,
            IsDefinite = true,
        };
    }
}
