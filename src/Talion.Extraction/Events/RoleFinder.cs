using Talion.Extraction.Articles;
using Talion.Extraction.Language;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>Fills the roles of an event mention from the grammar around its triggers.</summary>
public sealed class RoleFinder
{
    readonly MentionIndex mentions;
    readonly RoleFillers fillers;
    readonly SiteFinder sites;
    readonly AgentFinder agents;
    readonly CircumstanceFinder circumstances;

    /// <param name="mentions">The article's mentions.</param>
    /// <param name="entities">What they stand for.</param>
    public RoleFinder(MentionIndex mentions, EntityIndex entities)
    {
        this.mentions = mentions;
        fillers = new RoleFillers(mentions, entities);
        sites = new SiteFinder(mentions);
        agents = new AgentFinder(mentions, entities, fillers, sites);
        circumstances = new CircumstanceFinder(mentions, fillers, sites, agents);
    }

    /// <summary>Adds attackers, targets, weapons, places and launch sites to the mention.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="otherTriggers">Head tokens of the sentence's other triggers.</param>
    public void Fill(EventMention mention, IEnumerable<int> otherTriggers)
    {
        foreach (var trigger in mention.Triggers)
        {
            if (trigger.IsVerb)
                FillFromVerb(mention, trigger);
            else
                FillFromNoun(mention, trigger);
        }

        circumstances.AddMeansByOrder(mention, otherTriggers);
        if (!mention.Places.Exists(p => p.IsName))
            sites.AddByOrder(mention, otherTriggers);
        sites.AddHeading(mention);
        sites.AddAntecedent(mention);
        sites.AddAdverb(mention);
    }

    void FillFromVerb(EventMention mention, TriggerMatch trigger)
    {
        var sentence = mention.Sentence;
        var verb = trigger.Head;
        var subject = sentence.Subject(verb);
        var passive = sentence.IsPassive(verb) || IsShortPassive(sentence, trigger, subject);
        var agent = passive && trigger.Frame != "intercept" ? sentence.Child(verb, "obl:agent") : trigger.Frame is "explode" or "intercept"
            ? null : subject;
        var patient = passive || trigger.Frame == "explode" ? subject : sentence.Object(verb);
        if (trigger.Frame == "trip")
            (agent, patient) = (patient, agent);
        if (trigger.Frame == "launch" && patient is null && agent is not null && fillers.Of(sentence, agent).Any(f => f is { Weapon: not null, Kind: null }))
            (agent, patient) = (null, agent);
        if (agent is not null)
            agents.AddPhrase(mention, agent);
        if (patient is not null && trigger.Frame != "perform")
            AddPatients(mention, patient, trigger.Frame);
        // "Two Redwood rockets were fired": whose arms they are, where nobody else is named.
        if (patient is not null && passive && agent is null && trigger.Frame == "launch")
        {
            foreach (var arms in fillers.Of(sentence, patient).Where(f => f.Weapon is not null))
                agents.AddArms(mention, arms);
        }

        // "Bombs tore apart the embassy": what an explosion has for its object is hit.
        if (trigger.Frame == "explode" && sentence.Object(verb) is { } hit && hit.Index != patient?.Index)
            AddPatients(mention, hit, "attack");
        if (patient is not null && trigger.Frame == "launch")
        {
            foreach (var aim in sentence.Children(patient).Where(c => c.Relation is "nmod" or "obl" && sentence.Case(c) != "of"))
                AddOblique(mention, aim, trigger);
        }

        if (passive && agent is null && trigger.Frame is "harm" or "attack")
            circumstances.AddIntruders(mention, verb);
        circumstances.AddEntered(mention, verb);
        foreach (var oblique in sentence.Children(verb).Where(c => c.Relation is "obl" or "nmod" or "obl:agent" or "advcl" or "xcomp"))
        {
            if (oblique.Relation is "advcl" or "xcomp")
                AddMeans(mention, oblique);
            else if (oblique.Relation != "obl:agent" || !passive)
                AddOblique(mention, oblique, trigger);
        }
    }

    /// <summary>"Alderton and Redwood pounded in new wave": a headline leaves out "were", and what cannot strike was struck.</summary>
    bool IsShortPassive(Sentence sentence, TriggerMatch trigger, Token? subject) =>
        sentence.Kind == BlockKind.Headline && trigger is { Frame: "attack" or "harm" or "damage" or "abduct", Head: { Tag: "VBD" } verb }
            && subject is not null
            && sentence.Object(verb) is null
                && (verb.Index + 1 == sentence.Tokens.Length || sentence.Tokens[verb.Index + 1].Tag is "IN" or "." or ",")
            && sentence.Conjuncts(subject).Any(s => mentions.HeadedBy(sentence, s) is { Side: not "group" and not "forces" } struck
                && struck.Kind is EntityKind.City or EntityKind.Place or EntityKind.Base or EntityKind.Building or EntityKind.Infrastructure
                    or EntityKind.Vehicle
                    or EntityKind.Vessel or EntityKind.Province or EntityKind.People or EntityKind.Person);

    void FillFromNoun(EventMention mention, TriggerMatch trigger)
    {
        var sentence = mention.Sentence;
        var noun = trigger.Head;
        var harms = trigger.Frame is "harm" or "damage" or "abduct";
        foreach (var child in sentence.Children(noun))
        {
            if (child.Relation == "nmod:poss")
                AddPossessor(mention, child, harms);
            else if (child.Index < noun.Index && child.Relation is "compound" or "amod" or "nmod" or "nmod:unmarked" or "nmod:desc")
                AddModifier(mention, child, trigger);
            else if (child.Relation is "nmod" or "obl" or "obl:agent")
                AddNounOblique(mention, child, trigger, harms);
            else if (child.Relation is "acl" or "acl:relcl")
                AddParticiple(mention, child);
        }

        // "Rocket attack": the weapon is a part of the trigger itself.
        for (var i = trigger.Tokens.Start; i < trigger.Tokens.End; i++)
        {
            if (mentions.HeadedBy(sentence, sentence.Tokens[i]) is { Weapon: not null } weapon)
                mention.AddWeapon(weapon);
        }

        AddPredicateAgents(mention, noun);
        // "Clashes erupted between the army and rebels".
        if (IsFight(trigger) && noun.Relation == "nsubj" && sentence.Parent(noun) is { IsVerb: true } broke)
        {
            foreach (var sides in sentence.Children(broke).Where(c => c.Relation is "obl" or "nmod" && sentence.Case(c) is "between" or "among"))
                agents.AddPhrase(mention, sides);
        }

        // "The town came under shelling": what comes under it is struck.
        if (noun.Relation is "obl" or "nmod" && sentence.Case(noun) == "under" && sentence.Parent(noun) is { IsVerb: true } comes
            && sentence.Subject(comes) is { } struck)
            AddPatients(mention, struck, trigger.Frame);
        if (mention.Attackers.Count == 0 && NextPhrase(sentence, trigger.Tokens.End) is { Word: "by" } hand)
            agents.AddPhrase(mention, hand.Head);
        if (mention.Targets.Count == 0 && NextPhrase(sentence, trigger.Tokens.End) is var (word, head)
            && (word is "on" or "against" || (word == "of" && (harms || noun.Lemma == "ambush"))))
            AddPatients(mention, head, trigger.Frame);
    }

    /// <summary>The preposition right behind a trigger and the head of the first mention after it, whatever the tree says.</summary>
    (string Word, Token Head)? NextPhrase(Sentence sentence, int from)
    {
        // "The ambush last Saturday of a truck".
        var next = sentence.Tokens.Skip(from).Take(4).FirstOrDefault(t => t.Tag == "IN");
        if (next is { Text: "of" } && sentence.Tokens[from..next.Index].All(t => IsUnmarked(t) || (sentence.Parent(t) is { } head && IsUnmarked(head))))
            from = next.Index;
        if (from >= sentence.Tokens.Length || sentence.Tokens[from].Tag != "IN")
            return null;
        var phrase = mentions.BySentence[sentence.Index].FirstOrDefault(m => m.Tokens.Start > from && !mentions.IsInside(m) && !IsHyphenated(m));
        return phrase is null or { Head.Relation: "nmod:poss" }
            || phrase.Tokens.Start - from > 4 ? null : (sentence.Tokens[from].Text.ToLowerInvariant(), phrase.Head);
    }

    static bool IsUnmarked(Token token) => token.Relation.EndsWith(":unmarked", StringComparison.Ordinal);

    /// <summary>"The Alder-owned tanker".</summary>
    static bool IsHyphenated(Mention mention) =>
        mention.Tokens.End < mention.Sentence.Tokens.Length && mention.Sentence.Tokens[mention.Tokens.End] is { Tag: "HYPH" } or { Text: "-" };

    /// <summary>"The strike was the second by naval gunners": what is said of the noun by a noun.</summary>
    void AddPredicateAgents(EventMention mention, Token noun)
    {
        var sentence = mention.Sentence;
        if (noun.Relation == "nsubj" && sentence.Parent(noun) is { IsVerb: false } predicate && sentence.Child(predicate, "cop") is not null)
        {
            foreach (var child in sentence.Children(predicate).Where(c => c.Relation is "nmod" or "obl" or "obl:agent" && c.Index > predicate.Index))
            {
                if (sentence.Case(child) == "by")
                    agents.AddPhrase(mention, child);
                else if (sentence.Case(child) is "in" or "on" or "at" or "against" or "targeting")
                    AddNounOblique(mention, child, mention.Main, harms: false);
            }
        }
    }

    void AddPossessor(EventMention mention, Token token, bool harms)
    {
        foreach (var owner in fillers.Of(mention.Sentence, token))
        {
            if (!harms || (owner.Kind is EntityKind.State or EntityKind.Country or EntityKind.ArmedForces or EntityKind.ArmedGroup
                && !owner.IsPronoun) || HasOfComplement(mention, token))
                agents.Add(mention, owner);
            else
                AddTarget(mention, owner);
        }
    }

    static bool HasOfComplement(EventMention mention, Token possessor) =>
        mention.Sentence.Parent(possessor) is { } noun && mention.Sentence.Children(noun)
            .Any(c => c.Relation == "nmod" && mention.Sentence.Case(c) == "of");

    void AddModifier(EventMention mention, Token modifier, TriggerMatch trigger)
    {
        foreach (var token in mention.Sentence.Conjuncts(modifier))
        {
            if (mentions.At(mention.Sentence, token) is not { } found)
                continue;
            if (found.Weapon is not null)
                agents.Add(mention, found);
            else if (IsWhere(found, trigger))
            {
                // "The US embassy bombing" says whose the embassy is.
                if (found.Head.Text.Any(char.IsLower))
                    mention.AddPlace(found);
            }
            else if (found.IsDemonym || found.Side is "group" or "forces"
                || found.Kind is EntityKind.ArmedGroup or EntityKind.ArmedForces or EntityKind.State or EntityKind.Country
                or EntityKind.Organization)
                mention.AddAttacker(found, PartyBasis.Stated);
            else if (found.Kind is EntityKind.Building or EntityKind.Infrastructure or EntityKind.Base or EntityKind.People)
                AddTarget(mention, found);
            else if (found.IsPlace)
                mention.AddPlace(found);
        }
    }

    /// <summary>"The Alderland bombing", "the Alderland embassy attack", unlike "the Alderland airstrike" or "the Alder bombing".</summary>
    bool IsWhere(Mention country, TriggerMatch trigger) => country is { Kind: EntityKind.Country, IsDemonym: false }
        && ((trigger.Type is EventType.Bombing or EventType.SuicideBombing && country.Head.Text.Any(char.IsLower))
            || mentions.BySentence[country.Sentence.Index].Any(m => m.Kind is EntityKind.Building or EntityKind.Infrastructure or EntityKind.Base
                && country.Tokens.End <= m.Tokens.Start && m.Tokens.End <= trigger.Tokens.Start));

    void AddNounOblique(EventMention mention, Token token, TriggerMatch trigger, bool harms)
    {
        var sentence = mention.Sentence;
        switch (sentence.Case(token))
        {
            case "by":
                agents.AddPhrase(mention, token);
                break;
            case "of" when harms
                || trigger.Concept.Id is "bombing" or "shelling" or "arson" or "armed-assault" or "rocket-attack" or "raid" or "launch" or "salvo":
                AddPatients(mention, token, trigger.Frame);
                break;
            case "of":
                foreach (var filler in fillers.Of(sentence, token).Where(f => f.Weapon is not null))
                    mention.AddWeapon(filler);
                break;
            case "between" or "among" when IsFight(trigger):
                agents.AddPhrase(mention, token);
                break;
            default:
                AddOblique(mention, token, trigger);
                break;
        }
    }

    /// <summary>"An attack targeting bases", "a strike blamed on the group", "an attack carried out by gunmen".</summary>
    void AddParticiple(EventMention mention, Token verb)
    {
        var sentence = mention.Sentence;
        if (mention.Triggers.Any(t => t.Head.Index == verb.Index))
            return;
        // "Fire attributed to the army", "a raid blamed on the group".
        if (verb.Lemma is "blame" or "attribute" or "ascribe" or "pin")
        {
            foreach (var filler in sentence.Children(verb).Where(c => c.Relation is "obl" or "nmod" && sentence.Case(c) is "on" or "to")
                .SelectMany(c => fillers.Of(sentence, c)).Where(f => f.IsParty))
                mention.AddAttacker(filler, PartyBasis.Attributed);
            return;
        }

        if (sentence.IsPassive(verb))
        {
            if (sentence.Child(verb, "obl:agent") is { } agent
                && verb.Lemma is "carry" or "conduct" or "launch" or "stage" or "mount" or "perpetrate" or "commit")
                agents.AddPhrase(mention, agent);
        }
        else if (verb.Lemma is "target" or "involve" or "include" && sentence.Child(verb, "obj") is { } obj && verb.Lemma == "target")
        {
            AddPatients(mention, obj, "attack");
        }
    }

    /// <summary>"Using rockets", "with a drone".</summary>
    void AddMeans(EventMention mention, Token clause)
    {
        if (clause.Lemma is "use" or "employ" or "wield" && mention.Sentence.Child(clause, "obj") is { } means)
        {
            foreach (var filler in fillers.Of(mention.Sentence, means).Where(f => f.Weapon is not null))
                mention.AddWeapon(filler);
        }
    }

    void AddOblique(EventMention mention, Token token, TriggerMatch trigger)
    {
        var sentence = mention.Sentence;
        var word = sentence.Case(token);
        // "Opened fire with rifles on the customers": whatever the tree hangs the aim on.
        if (word == "with" && trigger.Frame == "attack" && sentence.Children(token).FirstOrDefault(c => c.Index > token.Index
            && c.Relation is "nmod" or "obl" && sentence.Case(c) is "on" or "at" or "against") is { } aim)
            AddOblique(mention, aim, trigger);
        foreach (var filler in fillers.Of(sentence, token))
        {
            switch (word)
            {
                case "over" or "on" when trigger.Frame == "trip" && filler.Weapon is not null:
                case "with" or "using" or "by means of" or "via" or "through" when filler.Weapon is not null:
                    mention.AddWeapon(filler);
                    break;
                case "with" when filler.IsParty && IsFight(trigger):
                    // "Died in a gun battle with rebels": the other side's hand.
                    if (mention.Triggers.Any(t => t.Frame is "harm" or "suffer"))
                        agents.Add(mention, filler);
                    else
                        AddTarget(mention, filler);
                    break;
                case "against" or "at" or "on" or "upon" or "toward" or "towards" or "into" or "onto" or "to" or "over"
                    or "through" when TakesTarget(trigger, word) && IsTarget(filler):
                    AddTarget(mention, filler);
                    break;
                case "from" or "out of":
                    if (filler.IsPlace)
                        mention.LaunchSites.Add(filler);
                    else if (filler is { Kind: EntityKind.Aircraft or EntityKind.Vessel, Nation: not null })
                        agents.Add(mention, filler);
                    break;
                case "by" when filler.IsParty || filler.Weapon is not null:
                    agents.Add(mention, filler);
                    break;
                case null:
                case { } where when Syntax.IsLocative(where):
                    if (filler.IsPlace || filler.Kind is EntityKind.Building or EntityKind.Infrastructure or EntityKind.Vehicle or EntityKind.Vessel
                        && word is not null)
                        SiteFinder.Add(mention, filler, trigger, word);
                    break;
            }

            sites.AddBelow(mention, filler);
        }
    }

    static bool IsFight(TriggerMatch trigger) => trigger.Frame == "clash" || (trigger is { IsVerb: false, Type: EventType.ArmedAssault });

    static bool TakesTarget(TriggerMatch trigger, string word) =>
        (trigger.Frame is "attack" or "launch" or "perform" or "answer" or "clash" && (trigger.IsVerb || word != "to"))
            || (trigger.Frame == "explode" && word is "into" or "onto" or "through");

    static bool IsTarget(Mention mention) => mention.IsPronoun || (mention.Kind is not null && mention.Weapon is null or "warplane" or "helicopter" or "tank");

    void AddPatients(EventMention mention, Token token, string frame)
    {
        foreach (var filler in fillers.Of(mention.Sentence, token))
        {
            // "The plane exploded in the air" was no weapon.
            if (filler.Weapon is not null && frame is "explode" or "intercept"
                && !(frame == "explode" && filler is { Kind: EntityKind.Aircraft, Head.Lemma: not "aircraft" }))
                agents.AddArms(mention, filler);
            else if (filler.Weapon is not null && (frame == "launch" || filler.Kind is null))
                mention.AddWeapon(filler);
            else if (filler.Kind is not null || filler.IsPronoun)
                AddTarget(mention, filler);
            if (frame == "damage" && filler.Kind is not null && !filler.IsParty)
                mention.Damage.Add((filler, "damaged"));
            sites.AddBelow(mention, filler);
        }
    }

    void AddTarget(EventMention mention, Mention filler)
    {
        mention.AddTarget(filler);
        if (filler.IsPlace && filler.Kind is not (EntityKind.State or EntityKind.ArmedGroup))
            mention.AddPlace(filler);
        sites.AddBelow(mention, filler);
    }
}
