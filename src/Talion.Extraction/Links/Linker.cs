using Talion.Extraction.Events;
using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Links;

/// <summary>Ties the acts of an article by the words that say so: retaliation, cause, order. What merely stands side by side is not tied.</summary>
public sealed class Linker(Lexicon lexicon)
{
    /// <summary>How many sentences back "in response" or "days later" may point.</summary>
    const int Reach = 3;

    readonly LabelIndex cues = new(lexicon["links"]);

    sealed record Placed(EventMention Mention, ArticleEvent Act)
    {
        public int Position => Mention.Main.Head.Index;
    }

    /// <summary>Adds to each act the links to its causes and predecessors.</summary>
    public void Link(string article, ImmutableArray<Sentence> sentences, ImmutableArray<ArticleEvent> acts, EntityIndex entities)
    {
        var placed = acts.SelectMany(a => a.Mentions.Select(m => new Placed(m, a)))
            .OrderBy(p => p.Mention.Sentence.Index).ThenBy(p => p.Position).ToList();
        var bySentence = placed.ToLookup(p => p.Mention.Sentence.Index);
        foreach (var sentence in sentences)
        {
            var here = bySentence[sentence.Index].ToList();
            if (here.Count == 0)
                continue;
            var before = Enumerable.Range(Math.Max(0, sentence.Index - Reach), Math.Min(Reach, sentence.Index)).SelectMany(i => bySentence[i])
                .ToList();
            foreach (var cue in Cues(sentence))
            {
                if (Ends(sentence, cue, here, before, entities) is not var (effect, cause) || effect.Act == cause.Act)
                    continue;
                if (IsDenied(sentence, cue))
                    continue;
                if (effect.Act.Status == EventStatus.Denied || cause.Act.Status is not (EventStatus.Occurred or EventStatus.Series))
                    continue;
                Add(effect.Act, cause.Act, cue, sentence, article);
            }
        }
    }

    /// <summary>
    /// "Asked whether it was a response", "denied that it was in revenge", "was not in retaliation for": what the text does not say.
    /// </summary>
    static bool IsDenied(Sentence sentence, LabelMatch cue)
    {
        var clause = sentence.Tokens.Take(cue.Tokens.Start).Reverse().TakeWhile(t => t.Text is not (";" or ",")).Take(8);
        return clause.Any(t => t.Lemma.ToLowerInvariant() is "whether" or "not" or "n't" or "no" or "nothing" or "deny" or "neither" or "nor"
            or "unrelated");
    }

    static void Add(ArticleEvent effect, ArticleEvent cause, LabelMatch cue, Sentence sentence, string article)
    {
        if (effect.Dated is { } later && cause.Dated is { } earlier && earlier.Days.Earliest > later.Days.Latest)
            return;
        var features = cue.Concept.Features;
        var type = Enum.Parse<LinkType>(features["link"], ignoreCase: true);
        var strength = double.Parse(features["strength"], System.Globalization.CultureInfo.InvariantCulture);
        if (cause.Links.Exists(l => l.Cause == effect))
            return;
        var known = effect.Links.FindIndex(l => l.Cause == cause);
        if (known >= 0 && effect.Links[known].Confidence >= strength)
            return;
        if (known >= 0)
            effect.Links.RemoveAt(known);
        effect.Links.Add(new LinkMention(type, cause, sentence.Text(cue.Tokens, article), strength, sentence));
    }

    /// <summary>The cues of a sentence, without those inside a longer one.</summary>
    List<LabelMatch> Cues(Sentence sentence)
    {
        var found = new List<LabelMatch>();
        foreach (var token in sentence.Tokens)
        {
            foreach (var match in cues.At(sentence, token.Index)
                .Where(m => m.Part is LabelPart.Phrase or LabelPart.Adjective || (m.Part == LabelPart.Noun && IsManner(sentence, token)))
                .OrderByDescending(m => m.Tokens.Length))
            {
                if (!found.Exists(f => f.Tokens.Overlaps(match.Tokens)))
                    found.Add(match);
            }
        }

        return found;
    }

    /// <summary>"In a limited and measured response": the noun alone, without what it answers.</summary>
    static bool IsManner(Sentence sentence, Token noun) =>
        sentence.Case(noun) == "in" && !sentence.Children(noun).Any(c => c.Index > noun.Index && c.Relation is "nmod" or "acl" or "obl");

    static (Placed Effect, Placed Cause)? Ends(Sentence sentence, LabelMatch cue, List<Placed> here, List<Placed> before, EntityIndex entities)
    {
        var first = here.FirstOrDefault(p => p.Position >= cue.Tokens.End);
        var last = here.LastOrDefault(p => p.Position < cue.Tokens.Start && !IsCut(sentence, p, cue));
        switch (IsReversed(sentence, cue) ? "cause-before" : cue.Concept.Features["direction"])
        {
            case "cause-after":
                var cause = here.FirstOrDefault(p => p.Position >= cue.Tokens.End && IsObject(sentence, cue, p)) ?? first;
                if (cause is null || !IsObject(sentence, cue, cause))
                    return null;
                var effect = last ?? (PointsBack(sentence, cue)
                    ? before.LastOrDefault(p => p.Act.Status == EventStatus.Occurred && p.Act != cause.Act) : null)
                    ?? here.FirstOrDefault(p => p.Position > cause.Position && p.Act != cause.Act);
                return effect is null ? null : (effect, cause);
            case "cause-before":
                if (first is null)
                    return null;
                var source = last ?? (cue.Tokens.Start <= 6 ? before.LastOrDefault(p => p.Act.Status == EventStatus.Occurred) : null);
                return source is null ? null : (first, source);
            case "cause-context":
                var answer = cue.Part == LabelPart.Adjective ? Modified(sentence, cue, here) : first
                    ?? here.LastOrDefault(p => p.Position < cue.Tokens.Start);
                return answer is null || Context(answer, cue, here, before, entities) is not { } told ? null : (answer, told);
            default:
                var earlier = first;
                var later = before.LastOrDefault(p => p.Act.Status == EventStatus.Occurred);
                return earlier is null || later is null ? null : (later, earlier);
        }
    }

    /// <summary>"They described it as their reply to the bombing": what it is was told before.</summary>
    static bool PointsBack(Sentence sentence, LabelMatch cue) =>
        sentence.Tokens.Take(cue.Tokens.Start)
            .Any(t => t.Text.ToLowerInvariant() is "it" or "this" or "that" && t.Tag is "PRP" or "DT"
            && t.Relation is "obj" or "nsubj" or "nsubj:pass");

    /// <summary>"The blast was followed within a week by raids": what is followed came first.</summary>
    static bool IsReversed(Sentence sentence, LabelMatch cue) =>
        cue is { Tokens.Length: 1 } && sentence.Tokens[cue.Head].Text == "followed"
            && sentence.Tokens.Take(cue.Head).Reverse().Take(3).Any(t => t.Lemma == "be")
            && sentence.Tokens.Skip(cue.Head + 1).Take(6).TakeWhile(t => t.Text != ",").Any(t => t.Text == "by");

    /// <summary>The mention whose noun the adjective qualifies.</summary>
    static Placed? Modified(Sentence sentence, LabelMatch cue, List<Placed> here)
    {
        var adjective = sentence.Tokens[cue.Head];
        return here.Find(p => p.Mention.Triggers.Any(t => adjective.Head == t.Head.Index))
            ?? here.Find(p => p.Position > cue.Head && p.Position - cue.Head <= 4);
    }

    /// <summary>Whether a semicolon or a coordinated main clause parts a mention from a cue after it.</summary>
    static bool IsCut(Sentence sentence, Placed mention, LabelMatch cue) =>
        sentence.Tokens.Skip(mention.Position).Take(cue.Tokens.Start - mention.Position).Any(t => t.Text == ";");

    /// <summary>Whether a mention stands in what the cue governs: no finite main verb of another clause lies between.</summary>
    static bool IsObject(Sentence sentence, LabelMatch cue, Placed mention)
    {
        var head = mention.Mention.Triggers.Where(t => t.Head.Index >= cue.Tokens.End).Select(t => t.Head).FirstOrDefault()
            ?? mention.Mention.Main.Head;
        var between = sentence.Tokens.Skip(cue.Tokens.End).Take(Math.Max(0, head.Index - cue.Tokens.End)).ToList();
        var commas = between.Count(t => t.Text == ",");
        return between.Count <= 25 && commas <= 2 && !between.Exists(t => t.Text is ";" or ":");
    }

    /// <summary>What "in response" and "days later" point at: the latest act told before, for a reprisal one whose target now strikes.</summary>
    static Placed? Context(Placed answer, LabelMatch cue, List<Placed> here, List<Placed> before, EntityIndex entities)
    {
        var candidates = before.Concat(here.Where(p => p.Position < Math.Min(answer.Position, cue.Part == LabelPart.Adjective
            ? cue.Head : answer.Position)))
            .Where(p => p.Act != answer.Act && p.Act.Status == EventStatus.Occurred).Reverse().ToList();
        if (cue.Concept.Features["link"] != "retaliation")
        {
            // "They bombed the camp to avenge a raid. Hours later …": after the bombing, of which the raid is only the reason.
            var told = candidates.Where(c => c.Mention.Sentence.Index >= answer.Mention.Sentence.Index - 2).ToList();
            return told.Find(c => !told.Exists(o => o.Act.Links.Exists(l => l.Cause == c.Act))) ?? told.FirstOrDefault();
        }

        var strikers = Nations(answer.Act.Mentions.SelectMany(m => m.Attackers).Select(a => a.Mention), entities);
        return candidates.Find(c => Nations(c.Act.Mentions.SelectMany(m => m.Targets), entities).Overlaps(strikers))
            ?? candidates.FirstOrDefault(c => c.Mention.Sentence.Index >= answer.Mention.Sentence.Index - 1
                && !Nations(c.Act.Mentions.SelectMany(m => m.Attackers).Select(a => a.Mention), entities).Overlaps(strikers));
    }

    static HashSet<string> Nations(IEnumerable<Mention> mentions, EntityIndex entities) =>
        mentions.Select(entities.Of).OfType<Entity>()
            .SelectMany(e => new[] { e.Nation, e.Entry?.Id }).OfType<string>().ToHashSet(StringComparer.Ordinal);
}
