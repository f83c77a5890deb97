using Talion.Extraction.Language;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>Finds what clauses and phrases around a trigger tell of its act: who came, where to, and with what.</summary>
sealed class CircumstanceFinder(MentionIndex mentions, RoleFillers fillers, SiteFinder sites, AgentFinder agents)
{
    /// <summary>Tokens before "with" that must hold no verb of its own: "a lorry packed with explosives".</summary>
    const int LongestMeans = 4;

    /// <summary>"Struck the post near the town with cruise missiles": the arms behind "with", whatever noun the tree hangs them on.</summary>
    /// <param name="mention">The mention; one with arms keeps them.</param>
    /// <param name="otherTriggers">Head tokens of the sentence's other triggers.</param>
    public void AddMeansByOrder(EventMention mention, IEnumerable<int> otherTriggers)
    {
        if (mention.Weapons.Count > 0 || mention.Main.Frame is not ("attack" or "harm" or "damage"))
            return;
        var (sentence, from) = (mention.Sentence, mention.Main.Head.Index);
        var until = otherTriggers.Where(i => i > from).DefaultIfEmpty(sentence.Tokens.Length).Min();
        var means = mentions.BySentence[sentence.Index].FirstOrDefault(m => m.Weapon is not null && m.Tokens.Start > from && m.Tokens.End <= until
            && !mentions.IsInside(m) && WordOrder.PrepositionBefore(sentence, m.Head) == "with");
        if (means is not null && !sentence.Tokens[(from + 1)..means.Tokens.Start].TakeLast(LongestMeans)
            .Any(t => t.IsVerb || t.Tag is "MD" or "WDT" or "WP" or ";"))
            mention.AddWeapon(means);
    }

    /// <summary>"Eight were killed when gunmen walked into a bar": who came, and where to.</summary>
    public void AddIntruders(EventMention mention, Token verb)
    {
        var sentence = mention.Sentence;
        foreach (var clause in sentence.Children(verb).Where(c => c is { Relation: "advcl", IsVerb: true }))
        {
            if (sentence.Child(clause, "advmod", "mark") is not { Lemma: "when" or "as" or "after" }
                || mention.Triggers.Any(t => t.Head.Index == clause.Index) || sentence.Child(clause, "nsubj") is not { } comer
                || !fillers.Of(sentence, comer).Any(f => f is { Side: "group" } or { Kind: EntityKind.ArmedGroup }))
                continue;
            agents.AddPhrase(mention, comer);
            AddScene(mention, clause);
        }
    }

    /// <summary>"Entered the hamlet and shot four men": where they went, there they struck.</summary>
    public void AddEntered(EventMention mention, Token verb)
    {
        if (verb.Relation == "conj" && mention.Sentence.Parent(verb) is { IsVerb: true } first && first.Index < verb.Index && mention.Places.Count == 0
            && mention.Triggers.All(t => t.Head.Index != first.Index))
            AddScene(mention, first);
    }

    void AddScene(EventMention mention, Token verb)
    {
        var sentence = mention.Sentence;
        var phrases = sentence.Children(verb).Where(c => c.Relation == "obj"
            || (c.Relation == "obl" && sentence.Case(c) is { } word && (Syntax.IsLocative(word) || word == "into")));
        foreach (var place in phrases.SelectMany(c => fillers.Of(sentence, c)).Where(f => f.IsPlace && f.Kind is not (EntityKind.Country or EntityKind.State)))
        {
            mention.AddPlace(place);
            sites.AddBelow(mention, place);
        }
    }
}
