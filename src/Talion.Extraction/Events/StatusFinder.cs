using Talion.Extraction.Articles;
using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>Tells whether an event mention happened, from what governs and qualifies its triggers.</summary>
public sealed class StatusFinder(Lexicon lexicon)
{
    /// <summary>Tokens from "deny" to "reports", and from there to "that", at the most.</summary>
    const int Rumour = 9;

    readonly LabelIndex cues = new(lexicon["status"]);

    /// <summary>The status; <see langword="null"/> for an exercise, a film or a figure of speech: no event at all.</summary>
    public EventStatus? Find(EventMention mention)
    {
        var sentence = mention.Sentence;
        var top = Top(mention);
        var definite = mention.IsDefinite && mention.Noun is not null && !mention.Triggers.Any(t => IsUndone(sentence, t));
        foreach (var trigger in mention.Triggers)
        {
            if (Qualifier(sentence, trigger, mention.IsPlural) is { } qualified && !(definite && qualified is "conditional"))
                return Parse(qualified);
        }

        if (IsRumoured(sentence, top) || IsUntrue(sentence, top) || mention.Triggers.All(t => IsByNobody(sentence, t)))
            return EventStatus.Denied;
        if (mention.Triggers.Any(t => t.IsVerb && IsOfNothingReal(sentence, t.Head)) || mention.Triggers.Any(t => IsRehearsed(sentence, t.Head)))
            return null;
        if (sentence.Tokens[^1].Text == "?" && !definite && !(sentence.Tokens[0].Tag is "WRB" or "WP" or "WDT"))
            return EventStatus.Conditional;
        var governed = Governor(sentence, top, definite, mention.Ties) ?? (definite || mention.Main.IsVerb ? null : Prefaced(sentence, mention.Main));
        if (governed is not null)
            return governed == "planned" && IsTried(mention, top) ? EventStatus.Occurred : Parse(governed);
        if (!definite && IsInCondition(sentence, top))
            return EventStatus.Conditional;
        return Parse(Adverb(sentence, top) ?? (IsCampaign(mention) || IsHabit(mention, top) ? "series" : "occurred"));
    }

    /// <summary>Whether what a word says is told as done: not "vowed to avenge", "would answer", "fear a reprisal".</summary>
    internal bool IsTold(Sentence sentence, Token word) => sentence.Child(word, "aux") is not { Tag: "MD" }
        && Governor(sentence, word, definite: false, []) is null or "conditional" or "series" && !IsInCondition(sentence, word);

    /// <summary>"Tried to kill the governor", "attempted to storm the base, killing two": what was tried was an attack, whatever came of it.</summary>
    bool IsTried(EventMention mention, Token top) => mention.Sentence.Parent(top) is { Tag: "VBD" or "VBN" } tries
        && cues.At(mention.Sentence, tries.Index).Any(m => m.Concept.Id == "tried")
        && (mention.Triggers.Any(t => t.Head.Index == top.Index && t.Frame == "harm") || mention.Triggers.Any(t => t is { Frame: "harm", Head.Tag: "VBG" }));

    /// <summary>"Unleashed an offensive": many attacks, of which none is told.</summary>
    static bool IsCampaign(EventMention mention) =>
        mention.Triggers.All(t => t.Frame == "perform" || t.Concept.Features.GetValueOrDefault("extent") == "campaign");

    /// <summary>"May launch the attack": yet to be carried out, unlike what somebody "may have carried out".</summary>
    static bool IsUndone(Sentence sentence, TriggerMatch trigger) => trigger is { Frame: "perform", Head: { Tag: "VB", Lemma: not "be" } verb }
        && sentence.Child(verb, "aux") is { Tag: "MD" } && !sentence.Children(verb).Any(c => c is { Relation: "aux", Lemma: "have" });

    /// <summary>
    /// "The gangs kill shopkeepers": the simple present of the body, with neither day nor figure, tells what is done again and again.
    /// </summary>
    static bool IsHabit(EventMention mention, Token top) =>
        top.Tag is "VBP" or "VBZ" && mention.Sentence is { Kind: BlockKind.Body, Index: > 1 } && mention.Times.Count == 0
            && mention.Targets.All(t => t is { IsName: false, Count: null, IsPlural: true });

    /// <summary>
    /// "Denied reports in the press that troops had shot", "rejected a rumour, spread by radio, that …", whatever the tree hangs the clause on.
    /// </summary>
    bool IsRumoured(Sentence sentence, Token top)
    {
        for (var that = top.Index - 1; that > 1; that--)
        {
            if (sentence.Tokens[that].Text != "that")
                continue;
            var rumour = sentence.Tokens[Math.Max(0, that - Rumour)..that].LastOrDefault(t => IsReport(t));
            if (rumour is { Lemma: "rumour" or "rumor", Relation: "nsubj" or "nsubj:pass" })
                return true;
            if (rumour is not null && sentence.Tokens[Math.Max(0, rumour.Index - Rumour)..rumour.Index]
                .Any(t => t.IsVerb && cues.At(sentence, t.Index).Any(m => m.Part == LabelPart.Verb && StatusOf(m.Concept) == "denied")))
                return true;
        }

        return false;
    }

    /// <summary>"No rebel attacked", "nobody fired", "none of the men shot", "no rockets were fired".</summary>
    static bool IsByNobody(Sentence sentence, TriggerMatch trigger) => trigger.IsVerb && sentence.Subject(trigger.Head) is { } subject
        && (trigger.Frame == "launch" || !sentence.IsPassive(trigger.Head))
        && (subject.Lemma.ToLowerInvariant() is "nobody" or "none" or "neither"
            || sentence.Children(subject).FirstOrDefault(c => c.Index < subject.Index && c.Relation is "det" or "advmod") is { } det && det.Lemma.Equals("no", StringComparison.OrdinalIgnoreCase));

    /// <summary>"Reports of a torched rig were false", "reports that jets had struck were found to be false".</summary>
    bool IsUntrue(Sentence sentence, Token top) => sentence.Tokens[..top.Index].LastOrDefault(t => IsReport(t)) is { } report
        && report.Index + 1 < top.Index && sentence.Tokens[report.Index + 1].Text is "of" or "that" or "about"
        && sentence.Tokens.Skip(top.Index + 1).TakeWhile(t => t.Text != ";")
            .Any(t => cues.At(sentence, t.Index).Any(m => m.Part == LabelPart.Adjective && m.Concept.Id == "untrue"));

    static bool IsReport(Token noun) => noun.Lemma is "claim" or "report" or "allegation" or "charge" or "rumour" or "rumor" or "suggestion" or "talk"
        or "accusation" or "statement";

    /// <summary>"Stormed a mock village": the object is no real one.</summary>
    bool IsOfNothingReal(Sentence sentence, Token verb) =>
        sentence.Object(verb) is { } target && sentence.Children(target)
            .Any(c => c.Relation is "amod" or "compound" && cues.At(sentence, c.Index)
            .Any(m => m.Part == LabelPart.Adjective && m.Concept.Id == "rehearsed"));

    /// <summary>"Fired at the hulk on Saturday in a drill", "a missile strike in an exercise planned for May".</summary>
    bool IsRehearsed(Sentence sentence, Token trigger) => sentence.Children(trigger)
        .Concat(sentence.Tokens.Skip(trigger.Index + 1).TakeWhile(t => !t.IsVerb && t.Text is not ("," or ";")))
        .Any(c => c.Relation is "obl" or "nmod" && sentence.Case(c) is "in" or "during" or "for" or "as part of"
            && cues.At(sentence, c.Index).Any(m => m.Part == LabelPart.Noun && m.Concept.Id == "rehearsed"));

    static EventStatus? Parse(string status) => status == "none" ? null : Enum.Parse<EventStatus>(status, ignoreCase: true);

    /// <summary>The trigger that governs the others.</summary>
    static Token Top(EventMention mention)
    {
        var best = mention.Triggers.OrderBy(t => mention.Sentence.Ancestors(t.Head).Count()).ThenBy(t => t.Tokens).First();
        return best.Head;
    }

    /// <summary>Adjectives, determiners and counting nouns on a nominal trigger.</summary>
    string? Qualifier(Sentence sentence, TriggerMatch trigger, bool plural)
    {
        if (trigger.IsVerb)
            return null;
        foreach (var child in sentence.Children(trigger.Head))
        {
            if (child.Index > trigger.Head.Index && child.Relation is not ("amod" or "acl"))
                continue;
            if (child.Relation == "det" && child.Lemma.Equals("no", StringComparison.OrdinalIgnoreCase))
                return "denied";
            if (child.Relation is not ("amod" or "det" or "compound" or "advmod" or "acl"))
                continue;
            foreach (var match in cues.At(sentence, child.Index))
            {
                if (match.Part == LabelPart.Adjective && StatusOf(match.Concept) is not "occurred" and var status && (status != "series" || plural))
                    return status;
            }
        }

        if (sentence.Parent(trigger.Head) is { IsNoun: true } parent && trigger.Head.Relation is "nmod" && sentence.Case(trigger.Head) == "of"
            && plural
            && sentence.Child(trigger.Head, "nummod") is null && sentence.Child(parent, "amod") is not { Lemma: "fresh" or "new" or "latest" })
        {
            foreach (var match in cues.At(sentence, parent.Index))
            {
                if (match.Part == LabelPart.Noun && StatusOf(match.Concept) == "series")
                    return "series";
            }
        }

        return null;
    }

    static string StatusOf(Concept concept) => concept.Features.GetValueOrDefault("status", concept.Id);

    /// <summary>
    /// What governs the trigger. "Trying to free girls abducted in May" casts no doubt on the abduction, while "defused a bomb planted in a car" does on the
    /// bombing.
    /// </summary>
    string? Governor(Sentence sentence, Token top, bool definite, ImmutableArray<int> ties)
    {
        var found = Climb(sentence, top, definite, ties);
        return top is { Relation: "acl", Tag: "VBN" or "VBD" } && found is not ("foiled" or "denied") ? null : found;
    }

    /// <summary>Climbs from the trigger through what it is the complement of.</summary>
    string? Climb(Sentence sentence, Token top, bool definite, ImmutableArray<int> ties)
    {
        var at = top;
        for (var steps = 0; steps < 8; steps++)
        {
            if (Marking(sentence, at, definite) is { } own)
                return own;
            if (sentence.Parent(at) is not { } parent)
                return null;
            if (at is { IsNoun: true, Relation: "nsubj" or "nsubj:pass" } && !definite && Marking(sentence, parent, definite) is "conditional")
                return "conditional";
            if (!definite && IsMeans(sentence, at) && Marking(sentence, parent, definite) is "conditional")
                return "conditional";
            if (!IsComplement(sentence, at, parent) || IsBelieved(sentence, at))
                return null;
            var cue = at.Relation == "conj" && !IsPurpose(sentence, at) ? null : Cue(sentence, parent, at);
            if (IsAnswered(sentence, parent, ties))
                return null;
            // "Will begin to shell": as real as the beginning.
            if (cue == "occurred")
            {
                at = parent;
                continue;
            }

            if (cue is null && at.Relation is "nmod" or "obl" && sentence.Case(at) != "of")
                return null;
            if (cue is not null && !(definite && cue is not "foiled"))
                return cue;
            if (cue is null && IsInfinitive(sentence, at) && !definite && at.Relation != "conj")
                return "conditional";
            at = parent;
        }

        return null;
    }

    /// <summary>"Could start a war by an attack", "might answer by shelling": the means of what may come.</summary>
    static bool IsMeans(Sentence sentence, Token token) => (token.Relation is "obl" or "nmod" && sentence.Case(token) is "by" or "through" or "via")
        || (token is { Tag: "VBG", Relation: "advcl" } && sentence.Child(token, "mark") is { Lemma: "by" or "through" });

    /// <summary>"Vowed to avenge a raid", "fired to punish the killing": what is answered was done, whatever is meant to answer it.</summary>
    static bool IsAnswered(Sentence sentence, Token verb, ImmutableArray<int> ties) =>
        verb.IsVerb && ties.Any(t => t == verb.Index || (t + 1 == verb.Index && sentence.Tokens[t].Tag == "TO"));

    /// <summary>"Fears grow of an attack", "the threat of new strikes": the cue stands a few words before "of", whatever the tree says.</summary>
    string? Prefaced(Sentence sentence, TriggerMatch trigger)
    {
        var at = trigger.Tokens.Start - 1;
        while (at > 0 && sentence.Tokens[at].Tag is "DT" or "JJ" or "CD" or "NN" or "NNP" or "RB" or "POS")
            at--;
        if (at < 1 || sentence.Tokens[at].Text is not ("of" or "about"))
            return null;
        for (var i = at - 1; i >= Math.Max(0, at - 3); i--)
        {
            if (sentence.Tokens[i].Tag is "," or ".")
                return null;
            foreach (var match in cues.At(sentence, i))
            {
                if (match.Part == LabelPart.Noun && StatusOf(match.Concept) is "feared" or "threatened" or "planned")
                    return StatusOf(match.Concept);
            }
        }

        return null;
    }

    /// <summary>Negation and modal verbs on the token itself.</summary>
    string? Marking(Sentence sentence, Token token, bool definite)
    {
        foreach (var child in sentence.Children(token))
        {
            if (child.Relation == "advmod" && child.Lemma.ToLowerInvariant() is "not" or "never" or "n't" && child.Index < token.Index)
                return definite ? null : "denied";
            if (child is { Relation: "mark" or "case", Lemma: "without" } && token.IsVerb)
                return "denied";
            if (child.Relation is "nsubj:pass" or "obj" && token.IsVerb && child.Lemma is "shot" or "rocket" or "missile" or "bomb" or "bullet" or "weapon" or "shell" or "projectile"
                or "ordnance" or "munition" or "grenade" or "round" or "mortar"
                && sentence.Child(child, "det") is { } none && none.Lemma.Equals("no", StringComparison.OrdinalIgnoreCase))
                return "denied";
            if (child.Relation is "aux" && child.Tag == "MD" && !definite)
            {
                foreach (var match in cues.At(sentence, child.Index))
                {
                    if (match.Part == LabelPart.Verb)
                        return StatusOf(match.Concept);
                }
            }
        }

        return null;
    }

    static bool IsInfinitive(Sentence sentence, Token token) =>
        token.Tag == "VB" && sentence.Children(token).Any(c => c.Relation == "mark" && c.Tag == "TO");

    string? Cue(Sentence sentence, Token parent, Token child)
    {
        foreach (var match in cues.At(sentence, parent.Index))
        {
            if (match.Part is LabelPart.Verb or LabelPart.Noun && StatusOf(match.Concept) is not "series"
                && (Governs(sentence, parent, child, match.Part) || (StatusOf(match.Concept) == "none" && child.Relation == "obl")))
                return StatusOf(match.Concept);
            if (match.Part is LabelPart.Adjective && !parent.IsVerb && child.Relation is "nsubj" or "csubj" or "xcomp" or "ccomp" or "advcl"
                && StatusOf(match.Concept) is not ("series" or "none"))
                return StatusOf(match.Concept);
        }

        // "Fears grow of an attack": the cue is the governing verb's subject.
        if (parent.IsVerb && child.Relation is "obl" or "nmod" && sentence.Case(child) == "of" && sentence.Child(parent, "nsubj") is { } subject)
        {
            foreach (var match in cues.At(sentence, subject.Index))
            {
                if (match.Part == LabelPart.Noun && StatusOf(match.Concept) is not "series")
                    return StatusOf(match.Concept);
            }
        }

        return null;
    }

    static bool Governs(Sentence sentence, Token parent, Token child, LabelPart part) => part == LabelPart.Noun
        ? child.Relation is "acl" or "ccomp" or "xcomp" or "obj"
            || (child.Relation is "nmod" or "obl" && sentence.Case(child) is "of" or "for" or "to" or "about" or "on" or "against")
        : child.Relation is "ccomp" or "xcomp" or "obj" or "nsubj:pass" or "csubj:pass"
            || (child.Relation == "nsubj" && sentence.Child(parent, "aux:pass") is not null)
            || (child.Relation is "obl" or "nmod" && sentence.Case(child) is "for" or "of" or "about" or "against" or "from")
            || (child.Relation == "conj" && IsPurpose(sentence, child))
            || (child.Relation == "advcl" && (IsInfinitive(sentence, child) || IsRightBehind(sentence, child, parent)));

    /// <summary>"Planned, on orders from abroad, to kill": an infinitive that nothing joins to the verb before it.</summary>
    static bool IsPurpose(Sentence sentence, Token verb) => IsInfinitive(sentence, verb) && sentence.Child(verb, "cc") is null;

    /// <summary>"Denied shelling the camp", "ruled out bombing it", whatever the tree calls it.</summary>
    static bool IsRightBehind(Sentence sentence, Token gerund, Token verb) => gerund.Tag == "VBG"
        && (gerund.Index == verb.Index + 1 || (gerund.Index == verb.Index + 2 && sentence.Tokens[verb.Index + 1].Tag is "RP" or "IN"));

    /// <summary>"Threatened the militia that it believes fired rockets": a relative clause with its believer tells what was, whatever the tree hangs it on.</summary>
    static bool IsBelieved(Sentence sentence, Token verb) => verb.Index > 3 && verb.Tag is "VBD" or "VBN"
        && sentence.Tokens[verb.Index - 1] is { Lemma: "believe" or "say" or "think" or "suspect" or "claim" or "allege", Tag: "VBZ" or "VBP" or "VBD" }
        && sentence.Tokens[verb.Index - 3] is { Lemma: "that" or "which" or "who" } && sentence.Tokens[verb.Index - 4].IsNoun;

    static bool IsComplement(Sentence sentence, Token child, Token parent) => child.Relation switch
    {
        "ccomp" or "xcomp" or "obj" or "csubj" or "nsubj:pass" or "csubj:pass" or "compound" or "amod" => true,
        "acl:relcl" => IsReport(parent),
        "acl" => child.Tag is not ("VBN" or "VBD") || sentence.Child(child, "obj") is null,
        "nsubj" => !parent.IsVerb || sentence.Child(parent, "aux:pass") is not null || parent.Lemma is "loom" or "remain" or "appear" or "seem",
        "conj" => child.Tag == parent.Tag || (child.IsVerb == parent.IsVerb && child.Tag is not ("VBD" or "VBZ")),
        "nmod" or "obl" => sentence.Case(child) is "of" or "for" or "about" or "against" or "to" or "on" or "from" or "with",
        "advcl" => IsInfinitive(sentence, child) || IsRightBehind(sentence, child, parent)
            || sentence.Children(child).Any(c => c.Relation == "mark" && c.Lemma == "of"),
        _ => false,
    };

    /// <summary>
    /// Whether a clause around the trigger opens with "if", "unless", "whether", or the trigger stands in a phrase like "in case of".
    /// </summary>
    bool IsInCondition(Sentence sentence, Token top)
    {
        foreach (var above in sentence.Ancestors(top).Prepend(top))
        {
            foreach (var child in sentence.Children(above))
            {
                if (child.Relation is not ("mark" or "case" or "advmod") || child.Index > top.Index)
                    continue;
                foreach (var match in cues.At(sentence, child.Index))
                {
                    if (match.Part == LabelPart.Phrase && match.Concept.Id == "conditional")
                        return true;
                }
            }

            if (above.Relation is "acl:relcl" or "parataxis")
                return false;
        }

        return false;
    }

    /// <summary>
    /// What the adverbs around the trigger say: "regularly shelled" and "targeted more than 175 times" are series, "previously" speaks of attacks
    /// at large.
    /// </summary>
    string? Adverb(Sentence sentence, Token top)
    {
        var clause = sentence.Clause(top);
        foreach (var child in sentence.Children(clause).Concat(sentence.Children(top)))
        {
            if (child.Relation is not ("advmod" or "obl" or "obl:unmarked"))
                continue;
            // "Targeted more than 175 times"; who was shot six times was shot once.
            if (child is { Lemma: "time", Tag: "NNS" } && sentence.Parent(child) is not { Lemma: "fire" or "shoot" or "stab" })
                return "series";
            // "In ten years of war 70,000 people have been killed".
            if (child is { Lemma: "week" or "month" or "year" or "decade", Tag: "NNS" }
                && sentence.Case(child) is "in" or "during" or "over" or "throughout" or "within")
                return "series";
            foreach (var match in cues.At(sentence, child.Index))
            {
                if (match.Part == LabelPart.Phrase && StatusOf(match.Concept) is "series" or "none")
                    return StatusOf(match.Concept);
            }
        }

        return null;
    }
}
