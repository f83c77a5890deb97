using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Links;
using Talion.Extraction.Mentions;
using Talion.Extraction.Merging;
using Talion.Extraction.Numbers;
using Talion.Extraction.Records;
using Talion.Extraction.Time;

namespace Talion.Extraction.Events;

/// <summary>What one sentence tells of attacks.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Mentions">In text order.</param>
/// <param name="LooseCasualties">Figures whose act the sentence does not name.</param>
/// <param name="Cues">The words that tie acts to others.</param>
public sealed record SentenceEvents(
    Sentence Sentence,
    ImmutableArray<EventMention> Mentions,
    ImmutableArray<Casualty> LooseCasualties,
    ImmutableArray<LinkCue> Cues);

/// <summary>Finds the tellings of attacks in a sentence: triggers, roles, status, figures, times.</summary>
public sealed class EventFinder(Lexicon lexicon, HarmlessUses harmless, SpeakerFinder speakers, ExtractorOptions options)
{
    readonly TriggerFinder triggers = new(lexicon, harmless);
    readonly StatusFinder statuses = new(lexicon);
    readonly LabelIndex others = new(lexicon["status"].Where(c => c.Id == "other"));
    readonly CasualtyFinder casualties = new(lexicon, speakers);
    readonly TollFinder tolls = new(lexicon, speakers);
    readonly LinkCueFinder cueFinder = new(lexicon);

    public SentenceEvents Find(
        string article,
        Sentence sentence,
        ImmutableArray<(Topic Topic, bool IsHere)> topics,
        MentionIndex mentions,
        EntityIndex entities,
        ImmutableArray<Quantity> quantities,
        IEnumerable<TimeExpression> times,
        CasualtyKind? counted,
        SentenceEvents? before)
    {
        var roles = new RoleFinder(mentions, entities);
        var found = new List<EventMention>();
        var words = triggers.Find(sentence, mentions);
        ImmutableArray<LinkCue> cues = [.. cueFinder.Find(sentence, times).Where(c => !words.Any(w => IsBlastOf(c, w)))];
        ImmutableArray<int> ties = [.. cues.Where(c => c is { Type: LinkType.Retaliation, Direction: CauseSide.After }).Select(c => c.Tokens.Start)];
        // "To avenge the deaths of two officers": what is answered was done by somebody.
        words = words.RemoveAll(t => t.Concept.Features.GetValueOrDefault("need") == "answer" && !ties.Any(tie => tie < t.Head.Index));
        // "Prompting", "unleashing": what brought about an act is another act.
        var told = TriggerGrouping.Group(sentence, words,
            [.. ties, .. cues.Where(c => c is { Type: LinkType.Caused, Direction: CauseSide.Before }).Select(c => c.Tokens.Start)]);
        // "Three were killed" goes on with the attack that the sentence before told, unless the flood stands beside it.
        var goesOn = before is { Mentions.Length: > 0 } && before.Sentence.Paragraph == sentence.Paragraph;
        var groups = told.RemoveAll(g => topics.Any(t => (t.IsHere || !goesOn || !g.All(trigger => trigger.Frame == "harm"))
            && t.Topic.Blocks(sentence, g, mentions)));
        foreach (var group in groups)
        {
            var mention = new EventMention(sentence, group) { Ties = ties, Cues = cues };
            roles.Fill(mention, groups.Where(g => g != group).SelectMany(g => g).Select(t => t.Head.Index));
            mention.KeepBefore(ties.FirstOrDefault(t => group.All(g => g.Head.Index < t), sentence.Tokens.Length));
            if (TakesUp(mention, before) is { } act)
                mention.Attackers.RemoveAll(a => a.Mention.Head == act);
            Describe(mention, mentions, times);
            if ((options.Has(ExtractionStep.Status) ? statuses.Find(mention) : EventStatus.Occurred) is not { } status)
                continue;
            mention.Status = status;
            mention.Type = TypeRefiner.Refine(mention);
            mention.Speaker = speakers.Find(article, sentence, mention.Main.Head, mentions);
            found.Add(mention);
        }

        ShareWithSeries(sentence, found);
        var loose = new List<Casualty>();
        var figures = casualties.Find(article, sentence, mentions, quantities);
        var totals = tolls.Find(article, sentence, mentions, quantities, figures.Select(f => (CasualtyKind?)f.Kind).FirstOrDefault() ?? counted);
        foreach (var casualty in figures.AddRange(totals.Where(t => !figures.Any(f => f.Kind == t.Kind && f.Min == t.Min && f.Max == t.Max))))
        {
            // Whom an accident killed, no attack did.
            if (casualty.Anchor.IsVerb && harmless.IsAccident(sentence, casualty.Anchor))
                continue;
            // Nor whom somebody tried, planned or threatened to kill.
            if (casualty is { Max: not 0, Anchor.Tag: "VB" } && !statuses.IsTold(sentence, casualty.Anchor))
                continue;
            if (Owner(sentence, found, casualty) is { } owner)
            {
                owner.Casualties.Add(casualty);
                if (casualty is { Max: not 0, Victims: [{ Kind: not null } victim, ..] })
                    owner.AddTarget(victim);
            }
            else if (groups.Length == told.Length)
                loose.Add(casualty);
        }

        new TimeAssigner(speakers).Assign(sentence, [.. found], times);
        return new SentenceEvents(sentence, [.. found.SelectMany(Apart)], [.. loose], cues);
    }

    /// <summary>"The drones set off an explosion": what a blow brings about at once is no other act.</summary>
    static bool IsBlastOf(LinkCue cue, TriggerMatch blast) => cue is { Type: LinkType.Caused, Direction: CauseSide.Before }
        && blast is { Frame: "explode", IsVerb: false, Head.Relation: "obj" } && blast.Head.Head == cue.Head.Index;

    /// <summary>"The strike hit a flat. It killed eight": the pronoun that stands for the act of which the sentence before spoke.</summary>
    static Token? TakesUp(EventMention mention, SentenceEvents? before) =>
        TellingWords.IsOutcome(mention) && mention.Sentence.Subject(mention.Main.Head) is { } subject
            && subject.Text.ToLowerInvariant() is "it" or "this" or "that" && before is not null && before.Mentions.Any(m =>
                m.Noun is { Head.Relation: "nsubj" or "nsubj:pass" } noun && before.Sentence.Parent(noun.Head)?.Relation == "root")
            ? subject : null;

    /// <summary>"The ambush was one of many raids against the garrison": what the series strikes, this one struck.</summary>
    static void ShareWithSeries(Sentence sentence, List<EventMention> found)
    {
        foreach (var one in found.Where(m => m is { IsPlural: false, Targets.Count: 0, Noun.Head.Relation: "nsubj" }))
        {
            if (sentence.Parent(one.Noun!.Head) is not { } predicate || sentence.Child(predicate, "cop") is null)
                continue;
            foreach (var series in found.Where(m => m.IsPlural && sentence.IsUnder(m.Main.Head, predicate)))
            {
                series.Targets.ForEach(one.AddTarget);
                series.Places.ForEach(one.AddPlace);
            }
        }
    }

    /// <summary>"Two attacks, on July 16 and 25": a plural with several days tells an act for each.</summary>
    static IEnumerable<EventMention> Apart(EventMention mention)
    {
        var days = mention.Times.Where(t => t is { Days.Days: 1, Offset: null }).ToList();
        return mention.IsPlural && mention.Casualties.Count == 0 && days.Count > 1 && days.Select(t => t.Days).Distinct().Count() == days.Count
            ? days.Select(mention.On) : [mention];
    }

    void Describe(EventMention mention, MentionIndex mentions, IEnumerable<TimeExpression> times)
    {
        var sentence = mention.Sentence;
        // "The rockets that were fired" point back like "the attack".
        mention.IsDefinite = mention.Triggers.Any(t => t.IsVerb
            && (t.Frame is "launch" or "intercept" && !sentence.IsPassive(t.Head) ? sentence.Object(t.Head) : sentence.Subject(t.Head)) is { } means
            && mentions.HeadedBy(sentence, means) is { IsDefinite: true, Weapon: not null });
        // So do "the attackers".
        mention.IsDefinite |= mention.Attackers.Exists(a => a.Mention is { IsDefinite: true, IsName: false, Side: "group", Tokens.Length: 1 });
        mention.IsOther = OpensOther(mention);
        if (mention.Noun?.Head is not { } noun)
            return;
        mention.IsPlural = noun.Tag is "NNS" or "NNPS";
        var isSuperlative = false;
        foreach (var child in sentence.Children(noun))
        {
            if (child.Relation == "det" && child.Lemma.ToLowerInvariant() is "the" or "this" or "that" or "these" or "those"
                && !(child.Lemma.Equals("the", StringComparison.OrdinalIgnoreCase) && Introduces(sentence, noun)))
                mention.IsDefinite = true;
            if (child.Index < noun.Index && times.Any(t => t.Span.Overlaps(child.Span)))
                mention.IsDefinite = true; // "Wednesday's attack"
            if ((child.Relation == "det" && child.Lemma.ToLowerInvariant() is "this" or "that" or "these" or "those") || child is { Relation: "amod", Lemma: "same" })
                mention.IsDemonstrative = true;
            if (child is { Relation: "amod", Tag: "JJS" } && sentence.Child(noun, "cop") is null)
                isSuperlative = true;
            if (child.Relation is "amod" or "det" && others.Longest(sentence, child.Index, LabelPart.Adjective) is not null)
                mention.IsOther = true;
        }

        // "The largest raid of the war" names its act by what sets it apart, "it was the largest raid" says it of the act told before.
        mention.IsDefinite &= !isSuperlative;
    }

    /// <summary>"Later, a man was shot dead", "elsewhere in the town gunmen killed two": the sentence begins with what sets its act apart.</summary>
    bool OpensOther(EventMention mention) => mention is { Main.IsVerb: true, IsDefinite: false }
        && others.Longest(mention.Sentence, 0, LabelPart.Phrase) is not null
        && !mention.Sentence.Tokens[..mention.Main.Head.Index].Any(t => t.IsFinite && t.Lemma is not ("be" or "have"));

    /// <summary>"The bombing of a disco" names its act by what is new; "the bombing of the embassy" may point back.</summary>
    static bool Introduces(Sentence sentence, Token noun) => sentence.Children(noun)
        .Any(c => c.Index > noun.Index && c is { Relation: "nmod", Tag: "NN" or "NNS" } && sentence.Case(c) is "of" or "on" or "at" or "against"
            && (sentence.Child(c, "det") is { Lemma: "a" or "an" } || sentence.Child(c, "nummod") is not null));

    static EventMention? Owner(Sentence sentence, List<EventMention> found, Casualty casualty)
    {
        if (!casualty.Anchor.IsVerb && found.LastOrDefault(m => m.Main.Head.Index < casualty.Anchor.Index) is { } before
            && !found.Exists(m => m.Triggers.Any(t => t.Head.Index == casualty.Anchor.Index)))
            return before;
        foreach (var above in sentence.Ancestors(casualty.Anchor).Prepend(casualty.Anchor))
        {
            if (found.FirstOrDefault(m => m.Triggers.Any(t => t.Tokens.Start <= above.Index && above.Index < t.Tokens.End)) is { } owner)
                return owner;
            if (sentence.Child(above, "nsubj", "nsubj:pass") is { } subject
                && found.FirstOrDefault(m => m.Triggers.Any(t => t.Head.Index == subject.Index)) is { } told)
                return told;
        }

        return found.Count == 1 ? found[0] : found.LastOrDefault(m => m.Main.Head.Index < casualty.Anchor.Index);
    }
}
