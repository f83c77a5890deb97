using Talion.Extraction.Language;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>Finds whose hand an act was: parties, those who act through their people, and the owners of arms.</summary>
sealed class AgentFinder(MentionIndex mentions, EntityIndex entities, RoleFillers fillers, SiteFinder sites)
{
    /// <summary>Adds as attackers what a phrase and its conjuncts stand for.</summary>
    public void AddPhrase(EventMention mention, Token token)
    {
        // "The shells in the valley that killed": a place between is no agent.
        if (token.Relation is not ("nsubj" or "obl:agent") && Syntax.IsLocative(mention.Sentence.Case(token))
            && mentions.HeadedBy(mention.Sentence, token)?.IsPlace == true)
            return;
        foreach (var filler in fillers.Of(mention.Sentence, token))
        {
            Add(mention, filler);
            if (!filler.IsName)
                sites.AddBelow(mention, filler);
        }
    }

    /// <summary>Adds an attacker, or the arms that it strikes with and their owner.</summary>
    public void Add(EventMention mention, Mention filler)
    {
        if (filler.Weapon is not null)
        {
            AddArms(mention, filler);
            return;
        }

        if (ActsThrough(filler) is { } whose)
            mention.AddAttacker(whose, PartyBasis.Stated, whose.IsPronoun ? null : filler);
        else if (filler.IsParty || filler.IsPronoun
            || (filler.Kind is EntityKind.Vessel or EntityKind.Aircraft && (filler.IsName || filler.Nation is not null)))
            mention.AddAttacker(filler, PartyBasis.Stated);
    }

    /// <summary>"Its fighters", "guerrillas of the movement", "ARB guerrillas": whoever's people they are acts through them.</summary>
    Mention? ActsThrough(Mention people)
    {
        if (people is not { Kind: EntityKind.People or EntityKind.ArmedForces, IsName: false })
            return null;
        var (sentence, head) = (people.Sentence, people.Head);
        if (sentence.Child(head, "nmod:poss") is { Tag: "PRP$" } whose && mentions.HeadedBy(sentence, whose) is { IsPronoun: true } pronoun
            && entities.Of(pronoun)?.Kind is EntityKind.ArmedGroup or EntityKind.State or EntityKind.Country or EntityKind.ArmedForces)
            return pronoun;
        return sentence.Children(head).Where(c => c.Index > head.Index && c.Relation is "nmod" or "appos" && sentence.Case(c) is "of" or "from")
            .Select(c => mentions.HeadedBy(sentence, c)).FirstOrDefault(m => m is { Kind: EntityKind.ArmedGroup })
            ?? mentions.Inside(people).FirstOrDefault(m => m is { IsName: true, Kind: EntityKind.ArmedGroup } && m.Tokens.End <= head.Index);
    }

    /// <summary>"Redwood's jets", "its planes", "Alder rockets came down": whoever the arms belong to is the hand.</summary>
    public void AddArms(EventMention mention, Mention arms)
    {
        mention.AddWeapon(arms);
        foreach (var owner in mentions.Inside(arms).Where(m => m.IsParty && (m.IsName || m.Kind == EntityKind.ArmedForces) && !IsMaker(m)))
            mention.AddAttacker(owner, PartyBasis.Stated);
        foreach (var child in arms.Sentence.Children(arms.Head))
        {
            // "Bombs set by guerrillas toppled a pylon".
            if (child.Relation is "acl" or "acl:relcl" && arms.Sentence.Child(child, "obl:agent") is { } hand)
                AddPhrase(mention, hand);
            if (child.Relation == "nmod:poss"
                || (child.Relation == "nmod" && child.Index > arms.Head.Index && arms.Sentence.Case(child) is "of" or "from" or "belonging to"))
                AddOwners(mention, child);
        }
    }

    /// <summary>"Alder-made drones" say where they come from, not whose they are.</summary>
    static bool IsMaker(Mention name) =>
        name.Tokens.End + 1 < name.Sentence.Tokens.Length && name.Sentence.Tokens[name.Tokens.End].Text == "-"
            && name.Sentence.Tokens[name.Tokens.End + 1].Text.ToLowerInvariant() is "made" or "built" or "supplied" or "designed" or "manufactured"
                or "style" or "type" or "produced";

    void AddOwners(EventMention mention, Token token)
    {
        foreach (var owner in fillers.Of(mention.Sentence, token)
            .Where(m => m.IsPronoun || m.Kind is EntityKind.ArmedForces or EntityKind.ArmedGroup or EntityKind.State
            or EntityKind.Country))
            mention.AddAttacker(owner, PartyBasis.Stated);
    }
}
