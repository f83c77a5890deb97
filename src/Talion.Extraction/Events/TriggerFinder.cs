using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>Finds the words of a sentence that tell attacks, leaving out figurative and harmless uses.</summary>
public sealed class TriggerFinder
{
    readonly LabelIndex triggers;
    readonly LabelIndex figurative;
    readonly Dictionary<string, Concept> concepts;
    readonly HarmlessWords harmless;

    public TriggerFinder(Lexicon lexicon)
    {
        triggers = new LabelIndex(lexicon["events"]);
        figurative = new LabelIndex(lexicon["figurative"].Where(c => !c.Features.ContainsKey("role")));
        concepts = lexicon["events"].ToDictionary(c => c.Id, StringComparer.Ordinal);
        harmless = new HarmlessWords(lexicon);
    }

    /// <summary>The triggers in text order, at most one for each head token.</summary>
    public ImmutableArray<TriggerMatch> Find(Sentence sentence, MentionIndex mentions)
    {
        var blocked = Blocked(sentence);
        var nouns = new Dictionary<int, TriggerMatch>();
        foreach (var token in sentence.Tokens)
        {
            if (!blocked[token.Index] && Noun(sentence, token, mentions) is { } noun)
                nouns[token.Index] = noun;
        }

        var found = new List<TriggerMatch>(nouns.Values);
        foreach (var token in sentence.Tokens)
        {
            if (!blocked[token.Index] && !nouns.ContainsKey(token.Index) && Verb(sentence, token, mentions, nouns) is { } verb)
                found.Add(verb);
        }

        return [.. found.OrderBy(t => t.Tokens)];
    }

    bool[] Blocked(Sentence sentence)
    {
        var blocked = new bool[sentence.Tokens.Length];
        foreach (var token in sentence.Tokens)
        {
            foreach (var match in figurative.At(sentence, token.Index))
                blocked.AsSpan(match.Tokens.Start, match.Tokens.Length).Fill(true);
        }

        return blocked;
    }

    TriggerMatch? Noun(Sentence sentence, Token token, MentionIndex mentions)
    {
        foreach (var match in triggers.At(sentence, token.Index))
        {
            if (match.Part != LabelPart.Noun)
                continue;
            if (IsPartOfAnotherNoun(sentence, token, mentions) || Modifiers(sentence, token, match.Tokens)
                .Any(m => harmless.Has("modifier", m)))
                return null;
            if (mentions.At(sentence, token) is { IsName: true } name && name.Tokens.Length > 1)
                return null;
            var trigger = Trigger(sentence, match);
            if (trigger.Concept.Features.GetValueOrDefault("need") == "object"
                && !(sentence.Parent(token) is { IsVerb: true } comes && IsStruck(sentence, sentence.Subject(comes), mentions)))
                return null;
            if (trigger.Concept.Features.GetValueOrDefault("need") == "found"
                && !(sentence.Ancestors(token).Any(t => t.IsVerb && harmless.Has("find", t)) && sentence.Tokens.Any(t => t.Lemma is "dead" or "body" or "corpse")))
                return null;
            if (sentence.Parent(token) is { IsVerb: true } does && IsOnlyNamed(sentence, trigger, does, mentions))
                return null;
            if (trigger.Frame == "answer"
                && (sentence.Case(token) is "in" or "as" || !NounArguments(sentence, token)
                .Any(a => sentence.Case(a) is "against" or "on" or "by" && mentions.HeadedBy(sentence, a) is not null)))
                return null;
            return NounArguments(sentence, token).Any(a => sentence.Case(a) == "by" && harmless.Has("subject", a)) || NounArguments(sentence, token)
                .Any(a => sentence.Case(a) is "on" or "of" or "against" && harmless.Has("object", a)
                && mentions.HeadedBy(sentence, a) is null)
                ? null : trigger;
        }

        return null;
    }

    /// <summary>
    /// "Seized pipe bombs in a raid on a farm" (the police's), "killed the attackers in a gun battle" (how the attack ended), "charged with murder" (whose,
    /// the charge does not say).
    /// </summary>
    bool IsOnlyNamed(Sentence sentence, TriggerMatch trigger, Token verb, MentionIndex mentions) => sentence.Case(trigger.Head) switch
    {
        "in" or "during" => (trigger.Concept.Id == "raid" && harmless.Has("search", verb))
            || (trigger.Type == EventType.ArmedAssault && triggers.Longest(sentence, verb.Index, LabelPart.Verb) is { } match
                && sentence.IsPassive(verb) is var passive
                && IsEndOfAttack(sentence, Trigger(sentence, match), passive ? sentence.Child(verb, "obl:agent") : sentence.Subject(verb),
                    passive ? sentence.Subject(verb) : sentence.Object(verb), mentions)),
        "with" or "of" or "for" or "to" => harmless.Has("court", verb) && !NounArguments(sentence, trigger.Head).Any(a => mentions.HeadedBy(sentence, a) is not null),
        _ => false,
    };

    /// <summary>"Attack helicopter", "bombing suspects": the noun only says of what sort another thing is.</summary>
    bool IsPartOfAnotherNoun(Sentence sentence, Token token, MentionIndex mentions) =>
        token.Relation is "compound" or "amod" && sentence.Parent(token) is { IsNoun: true } parent && parent.Index > token.Index
        && !triggers.At(sentence, parent.Index).Any(m => m.Part == LabelPart.Noun);

    static IEnumerable<Token> Modifiers(Sentence sentence, Token token, TextSpan inside) =>
        sentence.Children(token).Where(c => c.Index < inside.Start && c.Relation is "compound" or "amod" or "nmod:poss");

    static IEnumerable<Token> NounArguments(Sentence sentence, Token token) =>
        sentence.Children(token).Where(c => c.Index > token.Index && c.Relation is "nmod" or "obl").SelectMany(sentence.Conjuncts);

    TriggerMatch? Verb(Sentence sentence, Token token, MentionIndex mentions, Dictionary<int, TriggerMatch> nouns)
    {
        var longest = 0;
        foreach (var match in triggers.At(sentence, token.Index))
        {
            if (match.Part != LabelPart.Verb || match.Tokens.Length < longest)
                continue;
            var trigger = Trigger(sentence, match);
            if (!FitsFrame(sentence, trigger, mentions, nouns))
                continue;
            longest = match.Tokens.Length;
            return trigger;
        }

        return null;
    }

    bool FitsFrame(Sentence sentence, TriggerMatch trigger, MentionIndex mentions, Dictionary<int, TriggerMatch> nouns)
    {
        var verb = trigger.Head;
        var passive = sentence.IsPassive(verb);
        var subject = sentence.Subject(verb);
        var patient = passive ? subject : sentence.Object(verb);
        var agent = passive ? sentence.Child(verb, "obl:agent") : subject;
        switch (trigger.Frame)
        {
            case "launch":
                return sentence.Child(verb, "compound:prt") is not { Lemma: "down" }
                    && Inner(sentence, patient, mentions) is { Weapon: not (null or "arms") } arms
                    && trigger.Concept.Features.GetValueOrDefault("need") switch
                    {
                        "charge" => arms.TypeHint == "bombing",
                        "aim" => IsAimed(sentence, verb, patient!),
                        _ => true,
                    };
            case "intercept":
                return Inner(sentence, patient, mentions) is
                {
                    Weapon: not null, Kind: null, TypeHint: "missile-strike" or "drone-strike"
                    or "rocket-attack"
                };
            case "perform":
                return IsEventNoun(sentence, patient, nouns) || sentence.Children(verb)
                    .Any(c => c.Relation.StartsWith("obl", StringComparison.Ordinal) && sentence.Case(c) is "with" or "by"
                    && IsEventNoun(sentence, c, nouns));
            case "trip":
                return subject is not null
                    && (Inner(sentence, patient, mentions) is { TypeHint: "bombing" } || sentence.Children(verb)
                    .Any(c => c.Relation == "obl" && Inner(sentence, c, mentions) is { TypeHint: "bombing" }))
                    && Inner(sentence, subject, mentions) is not { Weapon: not null };
            case "explode" when trigger.Concept.Features.GetValueOrDefault("need") == "weapon":
                return Inner(sentence, subject, mentions) is { Weapon: not null, Kind: null };
            case "explode":
                return subject is null || mentions.HeadedBy(sentence, subject) is { Weapon: not null } or { Kind: EntityKind.Vehicle } or null
                    && !harmless.Has("subject", subject)
                    || nouns.ContainsKey(subject.Index);
        }

        // "Shot down the missiles", "hit a mine": what flies or lies there is stopped or set off, not attacked.
        if (trigger.Frame is "attack" or "damage" or "harm" && Inner(sentence, patient, mentions) is { Weapon: not null, Kind: null })
            return false;
        if (verb.Lemma == "shoot" && verb.Index + 1 < sentence.Tokens.Length
            && (sentence.Tokens[verb.Index + 1].Text == "down" || sentence.Child(verb, "compound:prt") is { Lemma: "down" }))
            return Inner(sentence, patient, mentions) is { Kind: EntityKind.Aircraft };
        if (patient?.Lemma.ToLowerInvariant() is "himself" or "herself" or "themselves" or "itself" && trigger.Tokens.Length == 1)
            return false;
        if (agent is not null && (harmless.Has("subject", agent) || IsHarmlessObject(agent, mentions, sentence)))
            return false;
        if (patient is not null && IsHarmlessObject(patient, mentions, sentence))
            return false;
        if (IsEndOfAttack(sentence, trigger, agent, patient, mentions))
            return false;
        // "When lightning struck the hut", with "lightning" taken for a form of the verb.
        if (sentence.Child(verb, "aux:pass") is { } misread && harmless.Has("subject", misread))
            return false;
        if (!passive && subject is not null && trigger.Frame == "harm" && patient is null)
            return false;
        // "The tanker burned": fires that nobody is said to have set.
        if (verb.Lemma == "burn" && (passive ? agent is null && sentence.Child(verb, "aux:pass") is null : patient is null))
            return false;
        // "Located a tunnel and destroyed it": what was found or cleared is disposed of.
        if (trigger.Concept.Id == "destruction" && verb.Relation == "conj" && sentence.Parent(verb) is { } found && harmless.Has("find", found))
            return false;
        // "Police raided two homes and arrested a man".
        if (verb.Lemma is "raid" or "storm" && sentence.Children(verb).Any(c => c.Relation is "conj" or "advcl" && harmless.Has("search", c))
            && agent is not null && mentions.HeadedBy(sentence, agent) is { Side: "forces" } or { Kind: EntityKind.ArmedForces })
            return false;
        if (IsAccident(sentence, verb) || IsDispute(sentence, trigger, agent, patient, mentions) || IsOfAnAttack(sentence, trigger, patient, nouns))
            return false;
        if (trigger.Concept.Features.GetValueOrDefault("need") == "hand")
            return agent is not null && mentions.HeadedBy(sentence, agent) is { Side: "group" } or { Kind: EntityKind.ArmedGroup }
                && patient is not null && mentions.HeadedBy(sentence, patient) is
                {
                    Kind: EntityKind.Building or EntityKind.Vessel
                    or EntityKind.Aircraft or EntityKind.Base or EntityKind.City or EntityKind.Infrastructure or EntityKind.Place
                };
        switch (trigger.Concept.Features.GetValueOrDefault("need"))
        {
            case "aircraft":
                return Inner(sentence, patient, mentions) is { Kind: EntityKind.Aircraft };
            case "found":
                return passive;
            case "means":
                return agent is not null && (nouns.ContainsKey(agent.Index) || Inner(sentence, agent, mentions) is { Weapon: not null, Kind: null });
            case "captive":
                return Inner(sentence, patient, mentions) is { Kind: EntityKind.People or EntityKind.Person, Weapon: null } captive
                    && captive is not { Side: "group" } && agent is not null
                    && Inner(sentence, agent, mentions) is { Side: not "forces", Kind: EntityKind.People or EntityKind.ArmedGroup };
        }

        if (trigger.Concept.Features.GetValueOrDefault("need") == "object")
            return IsStruck(sentence, patient, mentions)
                && !(passive && sentence.Tokens[verb.Index + 1].Text.Equals("in", StringComparison.OrdinalIgnoreCase));
        return trigger.Concept.Features.GetValueOrDefault("need") != "violence"
            || IsViolent(sentence, agent, mentions, nouns, asAgent: true) || IsViolent(sentence, patient, mentions, nouns, asAgent: false)
            || sentence.Children(verb)
                .Any(c => c.Relation.StartsWith("obl", StringComparison.Ordinal)
                && (mentions.HeadedBy(sentence, c)?.Weapon is not null || nouns.ContainsKey(c.Index)
                || (trigger.Concept.Id == "shoot" && sentence.Case(c) is "at" or "on")
                || (trigger.Concept.Id == "ram" && sentence.Case(c) is "into" or "through" && mentions.HeadedBy(sentence, c) is { Kind: EntityKind.People })));
    }

    /// <summary>"Sent drones against the port", "sent jets to bomb it", "missiles were sent into the city": not "sent the rebels missiles".</summary>
    static bool IsAimed(Sentence sentence, Token verb, Token weapon) => sentence.Children(verb).Concat(sentence.Children(weapon))
        .Any(c => (c.Index > verb.Index && c.Relation is "obl" or "nmod"
                && sentence.Case(c) is "at" or "into" or "against" or "toward" or "towards" or "over" or "onto" or "on")
            || (c is { Tag: "VB", Relation: "advcl" or "xcomp" or "acl" } && sentence.Child(c, "mark") is { Tag: "TO" })
            || (c is { Tag: "VBG", Relation: "xcomp" or "advcl" or "acl" } && c.Index > verb.Index));

    static bool IsStruck(Sentence sentence, Token? patient, MentionIndex mentions) => Inner(sentence, patient, mentions) is
    {
        IsSurmised: false, Kind: EntityKind.ArmedForces or EntityKind.ArmedGroup or EntityKind.Base or EntityKind.Infrastructure
            or EntityKind.Vehicle or EntityKind.Vessel or EntityKind.People
    } struck && struck.Side != "civilian";

    /// <summary>"Police shot both attackers dead", "the gunman was killed by guards", "officers shot four of them": how an attack ended is part of it.</summary>
    bool IsEndOfAttack(Sentence sentence, TriggerMatch trigger, Token? agent, Token? patient, MentionIndex mentions)
    {
        if (patient is null || (trigger.Frame != "harm" && trigger.Concept.Id != "shoot"))
            return false;
        if (harmless.Has("doer", patient) || (harmless.Has("known-doer", patient) && mentions.HeadedBy(sentence, patient) is { IsDefinite: true }))
            return agent is null || mentions.HeadedBy(sentence, agent) is { Side: "forces" } or { Kind: EntityKind.ArmedForces };
        return agent is not null && harmless.Has("guardian", agent)
            && (IsThey(patient) || sentence.Children(patient).Any(c => IsThey(c) && sentence.Case(c) == "of"));
    }

    static bool IsThey(Token token) => token.Tag == "PRP" && token.Lemma.ToLowerInvariant() is "he" or "she" or "they" or "him" or "her" or "them";

    /// <summary>"Killed in the crash", "died at the site of the accident".</summary>
    public bool IsAccident(Sentence sentence, Token verb) => IsBroughtAbout(sentence, verb) || sentence.Conjuncts(verb).SelectMany(v => sentence.Children(v))
        .Where(c => c.Relation is "obl" or "obl:agent" && sentence.Case(c) is "in" or "by" or "from" or "at" or "of" or "after" or "during")
        .Any(c => harmless.Has("subject", c) || sentence.Children(c)
            .Any(o => o.Relation == "nmod" && sentence.Case(o) == "of" && harmless.Has("subject", o)));

    /// <summary>"Killed when lightning struck the hut", "a tremor brought down the roof, and a boy was killed", whatever the tree calls the subject.</summary>
    bool IsBroughtAbout(Sentence sentence, Token verb) => sentence.Children(verb).Where(c => c.Relation == "advcl")
        .Concat(verb.Relation == "conj" && sentence.Parent(verb) is { IsVerb: true } before ? [before] : [])
        .Any(clause => sentence.Children(clause).Any(c => c.Index < clause.Index && c.Relation is "nsubj" or "aux:pass" && harmless.Has("subject", c)));

    /// <summary>
    /// "The senator attacked the president", "the party harshly attacked": words, where one person goes at another and nothing tells of arms or a
    /// place.
    /// </summary>
    bool IsDispute(Sentence sentence, TriggerMatch trigger, Token? agent, Token? patient, MentionIndex mentions)
    {
        if (trigger is not { Frame: "attack", Type: EventType.Attack })
            return false;
        if (sentence.Children(trigger.Head).Any(c => c.Relation == "advmod" && harmless.Has("manner", c)))
            return true;
        // "Attacked the minister over his budget", "was attacked by rivals for having lied": what follows is the reproach.
        if (trigger.Head.Lemma == "attack" && sentence.Children(trigger.Head)
            .Any(c => (c.Relation == "obl" && sentence.Case(c) is "for" or "over" or "as")
                || (c.Relation == "advcl" && sentence.Child(c, "mark") is { Lemma: "for" or "as" }))
            && (agent is null || mentions.HeadedBy(sentence, agent) is not ({ Side: "group" or "forces" }
                or { Kind: EntityKind.ArmedGroup or EntityKind.ArmedForces or EntityKind.State }))
            && !sentence.Children(trigger.Head)
                .Any(c => c.Relation == "obl" && mentions.HeadedBy(sentence, c) is { } found && (found.Weapon is not null || found.IsPlace)))
            return true;
        return agent is not null && patient is not null && mentions.HeadedBy(sentence, agent) is { IsName: true, Kind: EntityKind.Person }
            && mentions.HeadedBy(sentence, patient) is { IsName: true, Kind: EntityKind.Person } or { Kind: EntityKind.People, Side: not ("group" or "forces") }
            && trigger.Head.Lemma == "attack"
            && !sentence.Children(trigger.Head)
                .Any(c => c.Relation == "obl" && mentions.HeadedBy(sentence, c) is { } found && (found.Weapon is not null || found.IsPlace));
    }

    /// <summary>"Destroyed the vehicle used in the attack": done to the means of an attack, not an attack.</summary>
    static bool IsOfAnAttack(Sentence sentence, TriggerMatch trigger, Token? patient, Dictionary<int, TriggerMatch> nouns) =>
        trigger.Frame == "damage" && patient is not null && sentence.Children(patient)
            .Any(c => c.Relation == "acl" && c.Tag == "VBN" && sentence.Children(c)
            .Any(o => o.Relation is "obl" or "nmod" && nouns.ContainsKey(o.Index)));

    bool IsHarmlessObject(Token token, MentionIndex mentions, Sentence sentence) =>
        harmless.Has("object", token)
            && mentions.HeadedBy(sentence, token) is null or { IsName: false, Kind: null, Weapon: null };

    static bool IsEventNoun(Sentence sentence, Token? token, Dictionary<int, TriggerMatch> nouns) =>
        token is not null && (nouns.ContainsKey(token.Index) || sentence.Children(token)
            .Any(c => c.Relation == "nmod" && sentence.Case(c) == "of" && nouns.ContainsKey(c.Index)));

    /// <summary>The mention headed by a token, or by what its "of" hangs on ("a barrage of rockets").</summary>
    static Mention? Inner(Sentence sentence, Token? token, MentionIndex mentions)
    {
        if (token is null)
            return null;
        var own = mentions.HeadedBy(sentence, token);
        if (own?.Weapon is not null)
            return own;
        return sentence.Children(token).Where(c => c.Relation == "nmod" && sentence.Case(c) == "of").Select(c => mentions.HeadedBy(sentence, c))
            .FirstOrDefault(m => m?.Weapon is not null) ?? own;
    }

    static bool IsViolent(Sentence sentence, Token? token, MentionIndex mentions, Dictionary<int, TriggerMatch> nouns, bool asAgent)
    {
        if (token is null)
            return false;
        if (nouns.ContainsKey(token.Index) || (!asAgent && (token.Tag == "CD" || token.Lemma is "more" or "other"
            || (token.Tag == "PRP" && token.Text.ToLowerInvariant() is "him" or "her" or "them"))))
            return true;
        return Inner(sentence, token, mentions) is { IsSurmised: false } mention && (mention.Weapon is not null || mention.Side is "forces" or "group"
            || mention.Kind is EntityKind.ArmedForces or EntityKind.ArmedGroup or EntityKind.Base or EntityKind.State
            || (asAgent ? mention.Kind is EntityKind.Country
                && !mention.IsDemonym : mention.Kind is EntityKind.People or EntityKind.Building or EntityKind.Vessel or EntityKind.Vehicle
                or EntityKind.Infrastructure or EntityKind.Aircraft));
    }

    TriggerMatch Trigger(Sentence sentence, LabelMatch match) =>
        new(match.Concept, match.Part, match.Tokens, sentence.Tokens[match.Head], TypeOf(match.Concept));

    EventType TypeOf(Concept concept)
    {
        for (var at = concept; ; at = concepts[at.Broader])
        {
            if (at.Features.TryGetValue("type", out var type))
                return Enum.Parse<EventType>(type.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            if (at.Broader is null)
                return EventType.Attack;
        }
    }
}
