using Talion.Extraction.Language;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>Whether a verb stands with what its frame and the lexicon (<c>tal:frame</c>, <c>tal:need</c>) want of a word that tells an attack.</summary>
static class VerbFrames
{
    public static bool Fits(VerbClause clause, HarmlessUses harmless) => !HarmlessUses.IsAtNobody(clause) && (OfArms(clause, harmless)
        ?? (IsDoneToPeopleOrThings(clause, harmless) && !harmless.IsHarmless(clause) && HasNeed(clause)));

    /// <summary>Whether a verb fits that sends, stops or sets off arms, or says that an attack was made; <see langword="null"/> for other verbs.</summary>
    static bool? OfArms(VerbClause clause, HarmlessUses harmless)
    {
        var (sentence, verb, subject) = (clause.Sentence, clause.Verb, clause.Subject);
        return clause.Trigger.Frame switch
        {
            "launch" => sentence.Child(verb, "compound:prt") is not { Lemma: "down" }
                && clause.Inner(clause.Patient) is { Weapon: not (null or "arms") } arms
                && clause.Need switch
                {
                    "charge" => arms.TypeHint == "bombing",
                    "aim" => IsAimed(sentence, verb, clause.Patient!),
                    _ => true,
                },
            // "Destroyed its missiles": whose own they are, they stopped nothing.
            "intercept" => clause.Inner(clause.Patient) is { Weapon: not null, Kind: null, TypeHint: "missile-strike" or "drone-strike" or "rocket-attack" }
                && !(verb.Lemma == "destroy" && sentence.Child(clause.Patient!, "nmod:poss") is { Tag: "PRP$" }),
            "perform" => clause.MeansAttack(clause.Patient) || clause.Obliques.Any(c => sentence.Case(c) is "with" or "by" && clause.MeansAttack(c)),
            "trip" => subject is not null && clause.Inner(subject) is not { Weapon: not null }
                && (clause.Inner(clause.Patient) is { TypeHint: "bombing" }
                    || sentence.Children(verb).Any(c => c.Relation == "obl" && clause.Inner(c) is { TypeHint: "bombing" })),
            "explode" when clause.Need == "weapon" => clause.Inner(subject) is { Weapon: not null, Kind: null },
            // "The gun went off", "why the plane exploded": nobody is said to have meant it.
            "explode" => subject is null || clause.TellsAttack(subject)
                || clause.Of(subject) is { Weapon: not null, TypeHint: not "armed-assault" } or { Kind: EntityKind.Vehicle } or null && !harmless.Has("subject", subject),
            _ => null,
        };
    }

    /// <summary>"Sent drones against the port", "sent jets to bomb it", "missiles were sent into the city": not "sent the rebels missiles".</summary>
    static bool IsAimed(Sentence sentence, Token verb, Token weapon) => sentence.Children(verb).Concat(sentence.Children(weapon))
        .Any(c => (c.Index > verb.Index && c.Relation is "obl" or "nmod"
                && sentence.Case(c) is "at" or "into" or "against" or "toward" or "towards" or "over" or "onto" or "on")
            || (c is { Tag: "VB", Relation: "advcl" or "xcomp" or "acl" } && sentence.Child(c, "mark") is { Tag: "TO" })
            || (c is { Tag: "VBG", Relation: "xcomp" or "advcl" or "acl" } && c.Index > verb.Index));

    static bool IsSomebody(Mention mention) => mention.Kind is EntityKind.People or EntityKind.Person or EntityKind.ArmedGroup or EntityKind.ArmedForces
        || mention is { IsName: true, Kind: EntityKind.Organization };

    static bool IsDoneToPeopleOrThings(VerbClause clause, HarmlessUses harmless)
    {
        var (sentence, verb, patient) = (clause.Sentence, clause.Verb, clause.Patient);
        // "Shot down the missiles", "hit a mine": what flies or lies there is stopped or set off, not attacked.
        if (clause.Trigger.Frame is "attack" or "damage" or "harm" && clause.Inner(patient) is { Weapon: not null, Kind: null })
            return false;
        if (verb.Lemma == "shoot" && verb.Index + 1 < sentence.Tokens.Length
            && (sentence.Tokens[verb.Index + 1].Text == "down" || sentence.Child(verb, "compound:prt") is { Lemma: "down" })
            && clause.Inner(patient) is not { Kind: EntityKind.Aircraft })
            return false;
        // "Its shares rocketed".
        if (verb.Lemma == "rocket" && patient is null)
            return false;
        // "Hurt earnings", "executed trades", "eliminates threats": done to people, or in words only.
        var sufferer = patient ?? (verb.Relation == "amod" ? sentence.Parent(verb) : null);
        if (clause.Trigger.Frame == "harm" && harmless.Has("loose", verb)
            && !(sufferer is { Tag: "PRP" or "CD" } || (clause.Inner(sufferer) is { IsSurmised: false } someone && IsSomebody(someone))))
            return false;
        // "The government fired 200 teachers".
        if (verb.Lemma == "fire" && patient?.Relation is "obj" or "nsubj:pass" && clause.Trigger.Tokens.Length == 1
            && clause.Of(patient) is { Kind: EntityKind.People or EntityKind.Person })
            return false;
        return !(patient?.Lemma.ToLowerInvariant() is "himself" or "herself" or "themselves" or "itself" && clause.Trigger.Tokens.Length == 1)
            && (clause.IsPassive || clause.Subject is null || clause.Trigger.Frame != "harm" || patient is not null);
    }

    static bool HasNeed(VerbClause clause) => clause.Need switch
    {
        "hand" => clause.Of(clause.Agent) is { Side: "group" } or { Kind: EntityKind.ArmedGroup }
            && clause.Of(clause.Patient) is
            {
                Kind: EntityKind.Building or EntityKind.Vessel or EntityKind.Aircraft or EntityKind.Base or EntityKind.City or EntityKind.Infrastructure
                or EntityKind.Place
            },
        "aircraft" => clause.Inner(clause.Patient) is { Kind: EntityKind.Aircraft },
        "found" => clause.IsPassive,
        "means" => clause.Agent is { } means && (clause.TellsAttack(means) || clause.Inner(means) is { Weapon: not null, Kind: null }),
        "captive" => clause.Inner(clause.Patient) is { Kind: EntityKind.People or EntityKind.Person, Weapon: null, Side: not "group" }
            && clause.Inner(clause.Agent) is { Side: not "forces", Kind: EntityKind.People or EntityKind.ArmedGroup },
        "object" => IsStruck(clause.Inner(clause.Patient))
            && !(clause.IsPassive && clause.Sentence.Tokens[clause.Verb.Index + 1].Text.Equals("in", StringComparison.OrdinalIgnoreCase)),
        "violence" => IsViolent(clause, clause.Agent, asAgent: true) || IsViolent(clause, clause.Patient, asAgent: false)
            || clause.Obliques.Any(c => IsMeansOrAim(clause, c)),
        _ => true,
    };

    /// <summary>"Hit in an attack", "struck with a rocket", "shot at police", "ploughed into a crowd"; nobody is fired on a Friday.</summary>
    static bool IsMeansOrAim(VerbClause clause, Token token) => clause.Of(token)?.Weapon is not null || clause.TellsAttack(token)
        || (clause.Trigger.Concept.Id == "shoot" && clause.Sentence.Case(token) is "at" or "on" && clause.Of(token) is not null
            && (clause.Patient == token || clause.Of(clause.Patient) is null))
        || (clause.Trigger.Concept.Id == "ram" && clause.Sentence.Case(token) is "into" or "through" && clause.Of(token) is { Kind: EntityKind.People });

    /// <summary>Whether what is said to be struck is an armed party or a target of war.</summary>
    public static bool IsStruck(Mention? patient) => patient is
    {
        IsSurmised: false, Side: not "civilian", Kind: EntityKind.ArmedForces or EntityKind.ArmedGroup or EntityKind.Base or EntityKind.Infrastructure
            or EntityKind.Vehicle or EntityKind.Vessel or EntityKind.People
    };

    static bool IsViolent(VerbClause clause, Token? token, bool asAgent)
    {
        if (token is null)
            return false;
        if (clause.TellsAttack(token) || (!asAgent && (token.Tag == "CD" || token.Lemma is "more" or "other"
            || (token.Tag == "PRP" && token.Text.ToLowerInvariant() is "him" or "her" or "them"))))
            return true;
        return clause.Inner(token) is { IsSurmised: false } mention && (mention.Weapon is not null || mention.Side is "forces" or "group"
            || mention.Kind is EntityKind.ArmedForces or EntityKind.ArmedGroup or EntityKind.Base or EntityKind.State
            || (asAgent ? mention is { Kind: EntityKind.Country, IsDemonym: false } : mention.Kind == EntityKind.Person ? IsShot(clause)
                : mention.Kind is EntityKind.People or EntityKind.Building or EntityKind.Vessel or EntityKind.Vehicle or EntityKind.Infrastructure
                or EntityKind.Aircraft));
    }

    /// <summary>"Two men shot the judge Tom Alder": words hit a person too, a board fires one and a camera shoots one, but not by two men.</summary>
    static bool IsShot(VerbClause clause) => clause.Verb.Lemma is "shoot" or "gun" or "wound"
        && (clause.IsPassive || clause.Of(clause.Agent) is { Kind: EntityKind.People or EntityKind.ArmedForces or EntityKind.ArmedGroup });
}
