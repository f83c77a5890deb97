using Talion.Extraction.Events;
using Talion.Extraction.Language;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Links;

/// <summary>Ties the acts of an article by the words that say so: retaliation, cause, order. What merely stands side by side is not tied.</summary>
public static class Linker
{
    /// <summary>How many sentences back "in response" or "days later" may point.</summary>
    const int Reach = 3;

    /// <summary>How many sentences back a reprisal may point at an act of which nobody is named whom it would answer.</summary>
    const int ContextReach = 3;

    sealed record Placed(EventMention Mention, ArticleEvent Act)
    {
        public int Position => Mention.Main.Head.Index;
    }

    /// <summary>Adds to each act the links to its causes and predecessors.</summary>
    public static void Link(string article, ImmutableArray<SentenceEvents> told, ImmutableArray<ArticleEvent> acts, MentionIndex mentions, EntityIndex entities)
    {
        var references = new ActReferences(acts, mentions, entities);
        var placed = acts.SelectMany(a => a.Mentions.Select(m => new Placed(m, a)))
            .OrderBy(p => p.Mention.Sentence.Index).ThenBy(p => p.Position).ToList();
        var bySentence = placed.ToLookup(p => p.Mention.Sentence.Index);
        foreach (var (sentence, _, _, cues) in told)
        {
            var here = bySentence[sentence.Index].ToList();
            var before = Enumerable.Range(Math.Max(0, sentence.Index - Reach), Math.Min(Reach, sentence.Index)).SelectMany(i => bySentence[i])
                .ToList();
            foreach (var cue in cues)
            {
                if (Ends(sentence, cue, here, before, entities, references) is var (effect, cause) && effect != cause && effect.Status != EventStatus.Denied
                    && cause.Status is EventStatus.Occurred or EventStatus.Series)
                    Add(effect, cause, cue, sentence, article);
            }
        }
    }

    static void Add(ArticleEvent effect, ArticleEvent cause, LinkCue cue, Sentence sentence, string article)
    {
        if (effect.Dated is { } later && cause.Dated is { } earlier && earlier.Days.Earliest > later.Days.Latest)
            return;
        if (cause.Links.Exists(l => l.Cause == effect))
            return;
        var known = effect.Links.FindIndex(l => l.Cause == cause);
        if (known >= 0 && effect.Links[known].Confidence >= cue.Strength)
            return;
        if (known >= 0)
            effect.Links.RemoveAt(known);
        effect.Links.Add(new LinkMention(cue.Type, cause, sentence.Text(cue.Tokens, article), cue.Strength, sentence));
    }

    static (ArticleEvent Effect, ArticleEvent Cause)? Ends(Sentence sentence, LinkCue cue, List<Placed> here, List<Placed> before, EntityIndex entities,
        ActReferences references)
    {
        var first = here.FirstOrDefault(p => p.Position >= cue.Tokens.End);
        var last = here.LastOrDefault(p => p.Position < cue.Tokens.Start && !IsCut(sentence, p, cue));
        switch (cue.Direction)
        {
            case CauseSide.After:
                return Answer(sentence, cue, here, before, last, references);
            case CauseSide.Before:
                var source = last ?? (cue.Tokens.Start <= 6 ? before.LastOrDefault(p => p.Act.Status == EventStatus.Occurred) : null);
                return first is null || source is null ? null : (first.Act, source.Act);
            case CauseSide.Context:
                var answer = IsAdjective(cue) ? Modified(sentence, cue, here)
                    : here.Find(p => p.Mention.Triggers.Any(t => t.Tokens.Overlaps(cue.Tokens))) ?? first ?? here.LastOrDefault(p => p.Position < cue.Tokens.Start);
                if (answer is null || (cue.Type == LinkType.Followed && !IsOf(sentence, cue, answer)))
                    return null;
                return Context(answer, cue, here, before, entities) is { } context ? (answer.Act, context.Act) : null;
            default:
                var later = before.LastOrDefault(p => p.Act.Status == EventStatus.Occurred);
                var earlier = first ?? last;
                return earlier is null || later is null ? null : (later.Act, earlier.Act);
        }
    }

    /// <summary>The ends of a cue that governs the cause: "in retaliation for", "came after".</summary>
    static (ArticleEvent Effect, ArticleEvent Cause)? Answer(Sentence sentence, LinkCue cue, List<Placed> here, List<Placed> before, Placed? last,
        ActReferences references)
    {
        var told = here.FirstOrDefault(p => p.Position >= cue.Complement && IsObject(sentence, cue, p));
        // "Revenge for the dead of Alderton and the loss of a plane": what stands first is answered.
        if (told is not null && sentence.Tokens[cue.Complement..told.Position].Any(t => t.Tag == "CC")
            && references.In(sentence, cue.Complement) is not null)
            told = null;
        var cause = told?.Act ?? (cue.Type is LinkType.Retaliation or LinkType.Caused ? references.In(sentence, cue.Complement) : null);
        if (cause is null)
            return TellsItself(sentence, cue, Governor(sentence, cue, here, null) ?? last, [.. before, .. here]);
        var effect = Governor(sentence, cue, here, told) ?? last
            ?? (PointsBack(sentence, cue) ? before.LastOrDefault(p => p.Act.Status == EventStatus.Occurred && p.Act != cause) : null)
            ?? here.FirstOrDefault(p => p.Position > (told?.Position ?? cue.Complement) && p.Act != cause)
            // "It is the reply to Alderton," a note said: a sentence about the act told last.
            ?? (here.Count == 0 && cue.Type == LinkType.Retaliation
                ? before.LastOrDefault(p => p.Act.Status == EventStatus.Occurred && p.Act != cause) : null);
        return (effect?.Act ?? references.OfDoer(sentence, cue)) is { } answering ? (answering, cause) : null;
    }

    /// <summary>"A raid that sources called punishment for it": the act told before the answer.</summary>
    static (ArticleEvent Effect, ArticleEvent Cause)? TellsItself(Sentence sentence, LinkCue cue, Placed? answer, List<Placed> told)
    {
        if (answer is null || cue.Type != LinkType.Retaliation || cue.Complement >= sentence.Tokens.Length
            || sentence.Tokens[cue.Complement].Text.ToLowerInvariant() is not ("it" or "that" or "this" or "them")
            || (cue.Complement + 1 < sentence.Tokens.Length && sentence.Tokens[cue.Complement + 1].IsNoun))
            return null;
        return told.TakeWhile(p => p != answer).LastOrDefault(p => p.Act != answer.Act && p.Act.Status == EventStatus.Occurred) is { } cause
            ? (answer.Act, cause.Act) : null;
    }

    /// <summary>
    /// The act whose word the cue hangs on, or that it is said of: "the raid, which … was in response to", "described the strikes as a response to".
    /// </summary>
    static Placed? Governor(Sentence sentence, LinkCue cue, List<Placed> here, Placed? cause)
    {
        var isInClause = true;
        foreach (var above in sentence.Ancestors(cue.Head).Prepend(cue.Head).TakeWhile(_ => isInClause))
        {
            isInClause = !above.IsVerb || above == cue.Head;
            // The subject only of a nominal predicate: what hangs on a verb may as well hang on the noun before it.
            foreach (var word in new[] { above, sentence.Child(above, "obj"), above == cue.Head ? sentence.Child(above, "nsubj") : null })
            {
                if (word is not null && word.Index < cue.Tokens.Start && here.Find(p => p != cause && p.Mention.Triggers.Any(t => t.Head.Index == word.Index)) is { } act)
                    return act;
            }
        }

        return null;
    }

    /// <summary>"Then said that the site was hacked" tells when something else was.</summary>
    static bool IsOf(Sentence sentence, LinkCue cue, Placed act) => cue.Tokens.Start <= 3 || cue.Head.Index < act.Position && act.Position - cue.Head.Index <= 3
        || act.Mention.Triggers.Any(t => t.Tokens.Overlaps(cue.Tokens) || sentence.IsUnder(cue.Head, t.Head));

    static bool IsAdjective(LinkCue cue) => cue.Head.Tag.StartsWith("JJ", StringComparison.Ordinal) || cue.Head.Relation is "amod" or "compound";

    /// <summary>"They described it as their reply to the bombing": what it is was told before.</summary>
    static bool PointsBack(Sentence sentence, LinkCue cue) =>
        sentence.Tokens.Take(cue.Tokens.Start)
            .Any(t => t.Text.ToLowerInvariant() is "it" or "this" or "that" or "they" or "them" && t.Tag is "PRP" or "DT" or "IN"
            && t.Relation is "obj" or "nsubj" or "nsubj:pass");

    /// <summary>The mention whose noun the adjective qualifies.</summary>
    static Placed? Modified(Sentence sentence, LinkCue cue, List<Placed> here)
    {
        return here.Find(p => p.Mention.Triggers.Any(t => cue.Head.Head == t.Head.Index))
            ?? here.Find(p => p.Position > cue.Head.Index && p.Position - cue.Head.Index <= 4);
    }

    /// <summary>Whether a semicolon or a coordinated main clause parts a mention from a cue after it.</summary>
    static bool IsCut(Sentence sentence, Placed mention, LinkCue cue) =>
        sentence.Tokens.Skip(mention.Position).Take(cue.Tokens.Start - mention.Position).Any(t => t.Text == ";");

    /// <summary>Whether a mention stands in what the cue governs: no finite main verb of another clause lies between.</summary>
    static bool IsObject(Sentence sentence, LinkCue cue, Placed mention)
    {
        var head = mention.Mention.Triggers.Where(t => t.Head.Index >= cue.Complement).Select(t => t.Head).FirstOrDefault()
            ?? mention.Mention.Main.Head;
        var between = sentence.Tokens.Skip(cue.Complement).Take(Math.Max(0, head.Index - cue.Complement)).ToList();
        var commas = between.Count(t => t.Text == ",");
        return between.Count <= 25 && commas <= 2 && !between.Exists(t => t.Text is ";" or ":" or "including")
            && !between.Zip(between.Skip(1)).Any(pair => pair is ({ Tag: "CC" }, { IsVerb: true, Relation: "conj" }));
    }

    /// <summary>What "in response" and "days later" point at: the latest act told before, for a reprisal one whose target now strikes.</summary>
    static Placed? Context(Placed answer, LinkCue cue, List<Placed> here, List<Placed> before, EntityIndex entities)
    {
        var until = Math.Min(answer.Position, IsAdjective(cue) ? cue.Head.Index : answer.Position);
        var candidates = before.Concat(here.Where(p => p.Position < until))
            .Where(p => p.Act != answer.Act && p.Act.Status == EventStatus.Occurred).Reverse().ToList();
        if (cue.Type != LinkType.Retaliation)
        {
            // "They bombed the camp to avenge a raid. Hours later …": after the bombing, of which the raid is only the reason.
            var told = candidates.Where(c => c.Mention.Sentence.Index >= answer.Mention.Sentence.Index - 2).ToList();
            return told.Find(c => !told.Exists(o => o.Act.Links.Exists(l => l.Cause == c.Act))) ?? told.FirstOrDefault();
        }

        var strikers = Nations(answer.Act.Mentions.SelectMany(m => m.Attackers).Select(a => a.Mention), entities);
        return candidates.Find(c => Nations(c.Act.Mentions.SelectMany(m => m.Targets.Concat(m.Places)), entities).Overlaps(strikers))
            ?? candidates.FirstOrDefault(c => c.Mention.Sentence.Index >= answer.Mention.Sentence.Index - ContextReach
                && !Nations(c.Act.Mentions.SelectMany(m => m.Attackers).Select(a => a.Mention), entities).Overlaps(strikers));
    }

    static HashSet<string> Nations(IEnumerable<Mention> mentions, EntityIndex entities) =>
        mentions.Select(entities.Of).OfType<Entity>()
            .SelectMany(e => new[] { e.Nation, e.Entry?.Id }).OfType<string>().ToHashSet(StringComparer.Ordinal);
}
