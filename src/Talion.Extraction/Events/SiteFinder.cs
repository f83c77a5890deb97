using Talion.Extraction.Articles;
using Talion.Extraction.Language;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>Finds where an act was: in the phrases that hang on its triggers and roles, and, where the tree gives none, by word order.</summary>
sealed class SiteFinder(MentionIndex mentions)
{
    /// <summary>Sentences of a round-up's item at the most.</summary>
    const int LongestItem = 6;

    /// <summary>Places in locative phrases behind the trigger, up to the next one, for a mention that the tree gave none.</summary>
    public void AddByOrder(EventMention mention, IEnumerable<int> otherTriggers)
    {
        var sentence = mention.Sentence;
        var from = mention.Triggers.Min(t => t.Head.Index);
        var until = otherTriggers.Where(i => i > from).DefaultIfEmpty(sentence.Tokens.Length).Min();
        // "…, raising alarm from the sea to the hills": a clause of its own.
        until = Math.Min(until, sentence.Tokens.Skip(from + 1)
            .FirstOrDefault(t => t is { Tag: "VBG", Relation: "advcl", Index: > 0 } && sentence.Tokens[t.Index - 1].Text == ",")?.Index ?? until);
        // "Within hours of the bombing, jets took off from the town": what is fronted ends at its comma.
        if (mention.Main is { IsVerb: false, Head: { Relation: "obl" or "nmod" } fronted } && sentence.Clause(fronted).Index > fronted.Index)
            until = Math.Min(until, sentence.Tokens.Skip(fronted.Index).FirstOrDefault(t => t.Text == "," || t.IsVerb)?.Index ?? until);
        foreach (var place in mentions.BySentence[sentence.Index].Where(m => m.Tokens.Start > from && m.Tokens.End <= until && m.IsPlace
            && !mentions.IsInside(m)
            && !(m.Kind is EntityKind.Country or EntityKind.State && m.Head.Relation is "compound" or "amod" or "nmod:poss")))
        {
            if (Syntax.IsLocative(sentence.Case(place.Head)) || WordOrder.PrepositionBefore(sentence, place.Head) is { } word and not "of"
                && Syntax.IsLocative(word))
            {
                Add(mention, place, mention.Main, sentence.Case(place.Head));
                AddBelow(mention, place);
            }
        }
    }

    /// <summary>"Alderton: Two porters were killed": the place that a round-up puts before a colon.</summary>
    public void AddHeading(EventMention mention)
    {
        for (var at = mention.Sentence.Index; at >= 0 && at > mention.Sentence.Index - LongestItem; at--)
        {
            var first = mentions.BySentence[at].FirstOrDefault(m => !mentions.IsInside(m));
            if (first is not null && first.Sentence.Paragraph != mention.Sentence.Paragraph)
                return;
            if (first is not { IsPlace: true, IsName: true, Tokens.Start: <= 1 } || first.Tokens.End >= first.Sentence.Tokens.Length
                || first.Sentence.Tokens[first.Tokens.End].Text != ":" || (first.Sentence == mention.Sentence && mention.Main.Head.Index < first.Tokens.End))
                continue;
            mention.Targets.Remove(first);
            mention.AddPlace(first);
            return;
        }
    }

    /// <summary>"There, on Sunday, a corporal was killed", "in the market here": the place told last, and that of the dateline.</summary>
    public void AddAdverb(EventMention mention)
    {
        var sentence = mention.Sentence;
        if (mention.Places.Exists(p => p.IsName))
            return;
        if (sentence.Index > 0 && sentence.Tokens[0] is { Text: "There", Tag: "RB" }
            && mentions.BySentence[sentence.Index - 1].LastOrDefault(m => m is { IsName: true, IsPlace: true, IsDemonym: false }) is { } last)
            mention.AddPlace(last);
        else if (sentence.Tokens.Any(t => t is { Lemma: "here", Tag: "RB" } && t.Index > mention.Main.Head.Index)
            && mentions.All.FirstOrDefault(m => m.Sentence.Kind == BlockKind.Body) is { IsName: true, IsPlace: true, Tokens.Start: 0 } dateline)
            mention.AddPlace(dateline);
    }

    /// <summary>"Alderton, where a drone killed four": the place that "where" stands for.</summary>
    public void AddAntecedent(EventMention mention)
    {
        var sentence = mention.Sentence;
        var where = sentence.Tokens[..mention.Main.Head.Index].LastOrDefault(t => t.Lemma.Equals("where", StringComparison.OrdinalIgnoreCase));
        if (where is null || where.Index < 2
            || sentence.Tokens[where.Index..mention.Main.Head.Index].Any(t => t.Text == ";" || t is { Tag: "CC", Lemma: "but" }))
            return;
        var end = sentence.Tokens[where.Index - 1].Text == "," ? where.Index - 1 : where.Index;
        if (mentions.BySentence[sentence.Index].LastOrDefault(m => m.Tokens.End == end && m.IsPlace) is { } place)
        {
            mention.AddPlace(place);
            AddBelow(mention, place);
        }
    }

    /// <summary>A site is where it happened; what is built there was also the target of a blast in or at it.</summary>
    public static void Add(EventMention mention, Mention site, TriggerMatch trigger, string? word)
    {
        if (site.Kind == EntityKind.Base && word is "at" or "on" or "inside" or "in")
            mention.AddTarget(site);
        if (site.Kind is EntityKind.Base or EntityKind.Building or EntityKind.Infrastructure or EntityKind.Vehicle or EntityKind.Vessel
            && word is "at" or "on" or "outside" or "inside" or "near" or "in"
            && (trigger.Frame is "explode" or "attack" || trigger.Concept.Id == "plant")
            // "A clerk was shot in a flat": the flat is where, not what for.
            && !(trigger is { IsVerb: true, Concept.Id: "shoot" } && word != "at" && mention.Targets.Exists(t => t.Kind is EntityKind.People or EntityKind.Person))
            && !(site.Kind == EntityKind.Infrastructure && word == "on"
                && mention.Targets.Exists(t => t.Kind is EntityKind.People or EntityKind.Person)))
            mention.AddTarget(site);
        if (site.IsPlace)
            mention.AddPlace(site);
    }

    /// <summary>The places that a phrase names below itself: "a base in northern Iraq", "in Kasai province east of Tshikapa".</summary>
    public void AddBelow(EventMention mention, Mention filler)
    {
        var sentence = filler.Sentence;
        if (!ReferenceEquals(sentence, mention.Sentence))
            return;
        foreach (var child in sentence.Children(filler.Head))
        {
            if (child.Relation == "nmod:poss" && mentions.HeadedBy(sentence, child) is { IsPlace: true, IsName: true } owner && filler.IsPlace)
                mention.AddPlace(owner);
            if (child.Index <= filler.Head.Index || child.Relation is not ("nmod" or "obl" or "appos" or "nmod:unmarked" or "list"))
                continue;
            if (child.Relation is "nmod" or "obl" && sentence.Case(child) is { } word && word != "of"
                && (!Syntax.IsLocative(word) || (word == "from" && filler.Kind is EntityKind.People or EntityKind.Person or EntityKind.ArmedForces)))
                continue;
            foreach (var token in sentence.Conjuncts(child))
            {
                if (mentions.HeadedBy(sentence, token) is not { IsPlace: true } place || ReferenceEquals(place, filler))
                    continue;
                mention.AddPlace(place);
                AddBelow(mention, place);
            }
        }
    }
}
