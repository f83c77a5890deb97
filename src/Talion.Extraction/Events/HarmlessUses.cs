using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>Tells where an attack word tells no attack of its own: accidents, disputes, searches, how an attack ended, what was disposed of.</summary>
public sealed class HarmlessUses(Lexicon lexicon)
{
    readonly HarmlessWords words = new(lexicon);

    /// <summary>Whether a word makes what it stands with harmless in a role (see <see cref="HarmlessWords"/>).</summary>
    internal bool Has(string role, Token word) => words.Has(role, word);

    /// <summary>Whether a verb that fits its frame tells no attack here.</summary>
    internal bool IsHarmless(VerbClause clause)
    {
        var (sentence, verb, agent, patient) = (clause.Sentence, clause.Verb, clause.Agent, clause.Patient);
        return (agent is not null && (Has("subject", agent) || IsHarmlessObject(clause, agent)))
            || (patient is not null && IsHarmlessObject(clause, patient))
            || IsEndOfAttack(clause)
            // "Battle in court", "clashed in parliament over the budget".
            || (clause.Trigger.Frame == "clash" && clause.Obliques.Any(c => Has("venue", c)))
            // "When lightning struck the hut", with "lightning" taken for a form of the verb.
            || (sentence.Child(verb, "aux:pass") is { } misread && Has("subject", misread))
            || IsCollision(clause) || IsMeasure(clause) || IsOwnBomb(clause) || IsFire(clause) || IsDisposal(clause) || IsDisarmament(clause) || IsSearch(clause) || IsAccident(sentence, verb) || IsDispute(clause) || IsOfAnAttack(clause);
    }

    /// <summary>"Fired into the air", "fired warning shots": at nobody.</summary>
    internal static bool IsAtNobody(VerbClause clause)
    {
        var (sentence, verb, patient) = (clause.Sentence, clause.Verb, clause.Patient);
        return verb.Lemma is "fire" or "shoot" or "discharge"
            && (sentence.Children(verb).Concat(patient is null ? [] : sentence.Children(patient))
                    .Any(c => c.Lemma is "air" or "sky" && c.Index > verb.Index && sentence.Case(c) is "in" or "into")
                || sentence.Tokens.Skip(verb.Index + 1).Take(3).Any(t => t.Text.Equals("warning", StringComparison.OrdinalIgnoreCase)));
    }

    bool IsHarmlessObject(VerbClause clause, Token token) =>
        Has("object", token) && clause.Of(token) is null or { IsName: false, Kind: null, Weapon: null };

    /// <summary>"Police shot both attackers dead", "the gunman was killed by guards", "officers shot four of them": how an attack ended is part of it.</summary>
    internal bool IsEndOfAttack(VerbClause clause)
    {
        var (sentence, agent) = (clause.Sentence, clause.Agent);
        if (clause.Patient is not { } patient || (clause.Trigger.Frame != "harm" && clause.Trigger.Concept.Id != "shoot"))
            return false;
        if (Has("doer", patient) || (Has("known-doer", patient) && clause.Of(patient) is { IsDefinite: true }))
            return agent is null || IsForce(clause.Of(agent));
        return agent is not null && Has("guardian", agent)
            && (IsThey(patient) || sentence.Children(patient).Any(c => IsThey(c) && sentence.Case(c) == "of"));
    }

    static bool IsThey(Token token) => token.Tag == "PRP" && token.Lemma.ToLowerInvariant() is "he" or "she" or "they" or "him" or "her" or "them";

    static bool IsForce(Mention? mention) => mention is { Side: "forces" } or { Kind: EntityKind.ArmedForces };

    /// <summary>"A jet hit a hillside", "nine people were killed when a bus struck a lorry".</summary>
    bool IsCollision(VerbClause clause) => IsCollision(clause, clause.Verb)
        || (clause.Trigger.Frame == "harm" && clause.Sentence.Children(clause.Verb).Any(c => c.Relation == "advcl" && IsCollision(clause, c)));

    bool IsCollision(VerbClause clause, Token verb)
    {
        if (verb.Lemma is not ("hit" or "strike") || clause.Sentence.Subject(verb) is not { } agent || clause.Sentence.Object(verb) is not { } patient)
            return false;
        return Has("obstacle", patient)
            ? clause.Of(agent) is { Kind: EntityKind.Vehicle or EntityKind.Vessel or EntityKind.Aircraft } or { TypeHint: "airstrike" }
            : clause.Of(agent) is { Kind: EntityKind.Vehicle, Weapon: null } && clause.Of(patient) is { Kind: EntityKind.Vehicle };
    }

    /// <summary>"The treasury targeted two traders", "the bill targets smugglers".</summary>
    bool IsMeasure(VerbClause clause) => clause.Verb.Lemma == "target" && clause.Agent is not null && Has("authority", clause.Agent)
        && !clause.Obliques.Any(c => clause.Of(c)?.Weapon is not null || clause.TellsAttack(c));

    /// <summary>"Killed while building a mine".</summary>
    bool IsOwnBomb(VerbClause clause) => clause.Trigger.Frame == "harm" && clause.Sentence.Children(clause.Verb)
        .Any(c => c.Relation == "advcl" && Has("bomb-making", c) && clause.Inner(clause.Sentence.Object(c)) is { Weapon: not null });

    /// <summary>"Destroyed its chemical weapons": a state disarms.</summary>
    static bool IsDisarmament(VerbClause clause) => clause.Trigger.Frame == "damage" && clause.Patient is { } own
        && clause.Sentence.Children(own).Any(c => c.Relation == "nmod:poss" && c.Tag == "PRP$")
        && (clause.Of(own) is { Weapon: not null } || own.Lemma is "stockpile" or "arsenal" or "stock" or "weapon");

    /// <summary>"The tanker burned": fires that nobody is said to have set.</summary>
    static bool IsFire(VerbClause clause) => clause.Verb.Lemma == "burn"
        && (clause.IsPassive ? clause.Agent is null && clause.Sentence.Child(clause.Verb, "aux:pass") is null : clause.Patient is null);

    /// <summary>"Located a tunnel and destroyed it": what was found or cleared is disposed of.</summary>
    bool IsDisposal(VerbClause clause) => clause.Trigger.Concept.Id == "destruction" && clause.Verb.Relation == "conj"
        && clause.Sentence.Parent(clause.Verb) is { } found && Has("find", found);

    /// <summary>"Police raided two homes and arrested a man".</summary>
    bool IsSearch(VerbClause clause) => clause.Verb.Lemma is "raid" or "storm" && IsForce(clause.Of(clause.Agent))
        && clause.Sentence.Children(clause.Verb).Any(c => c.Relation is "conj" or "advcl" && Has("search", c));

    /// <summary>"Killed in the crash", "died at the site of the accident".</summary>
    public bool IsAccident(Sentence sentence, Token verb) => IsBroughtAbout(sentence, verb) || sentence.Conjuncts(verb).SelectMany(v => sentence.Children(v))
        .Where(c => c.Relation is "obl" or "obl:agent" && sentence.Case(c) is "in" or "by" or "from" or "at" or "of" or "after" or "during")
        .Any(c => Has("subject", c) || sentence.Children(c).Any(o => o.Relation == "nmod" && sentence.Case(o) == "of" && Has("subject", o)));

    /// <summary>"Killed when lightning struck the hut", "a tremor brought down the roof, and a boy was killed", whatever the tree calls the subject.</summary>
    bool IsBroughtAbout(Sentence sentence, Token verb) => sentence.Children(verb).Where(c => c.Relation == "advcl")
        .Concat(verb.Relation == "conj" && sentence.Parent(verb) is { IsVerb: true } before ? [before] : [])
        .Any(clause => sentence.Children(clause).Any(c => c.Index < clause.Index && c.Relation is "nsubj" or "aux:pass" && Has("subject", c)));

    /// <summary>
    /// "The senator attacked the president", "the party harshly attacked": words, where one person goes at another and nothing tells of arms or a
    /// place.
    /// </summary>
    bool IsDispute(VerbClause clause)
    {
        var (sentence, verb) = (clause.Sentence, clause.Verb);
        if (clause.Trigger is not { Frame: "attack", Type: EventType.Attack })
            return false;
        if (sentence.Children(verb).Any(c => c.Relation == "advmod" && Has("manner", c)))
            return true;
        if (verb.Lemma != "attack" || sentence.Children(verb)
            .Any(c => c.Relation == "obl" && clause.Of(c) is { } found && (found.Weapon is not null || found.IsPlace)))
            return false;
        var agent = clause.Of(clause.Agent);
        // "Attacked the minister over his budget", "was attacked by rivals for having lied": what follows is the reproach.
        return (IsReproach(clause) && (clause.Agent is null || agent is not ({ Side: "group" or "forces" }
                or { Kind: EntityKind.ArmedGroup or EntityKind.ArmedForces or EntityKind.State })))
            || (agent is { IsName: true, Kind: EntityKind.Person }
                && clause.Of(clause.Patient) is { IsName: true, Kind: EntityKind.Person } or { Kind: EntityKind.People, Side: not ("group" or "forces") });
    }

    static bool IsReproach(VerbClause clause) => clause.Sentence.Children(clause.Verb)
        .Any(c => (c.Relation == "obl" && clause.Sentence.Case(c) is "for" or "over" or "as")
            || (c.Relation == "advcl" && clause.Sentence.Child(c, "mark") is { Lemma: "for" or "as" }));

    /// <summary>"Destroyed the vehicle used in the attack": done to the means of an attack, not an attack.</summary>
    static bool IsOfAnAttack(VerbClause clause) =>
        clause.Trigger.Frame == "damage" && clause.Patient is not null && clause.Sentence.Children(clause.Patient)
            .Any(c => c.Relation == "acl" && c.Tag == "VBN" && clause.Sentence.Children(c).Any(o => o.Relation is "obl" or "nmod" && clause.TellsAttack(o)));
}
