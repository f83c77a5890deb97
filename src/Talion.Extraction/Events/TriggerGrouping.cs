using Talion.Extraction.Language;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>
/// Puts together the triggers of a sentence that tell one act: "a drone strike … killed three", "carried out an attack", "opened fire, wounding
/// two".
/// </summary>
public static class TriggerGrouping
{
    /// <summary>The groups in text order, the triggers of each in text order.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="triggers">Its triggers in text order.</param>
    /// <param name="ties">The tokens that part two acts: an answer from what it answers, a cause from its effect.</param>
    public static ImmutableArray<ImmutableArray<TriggerMatch>> Group(Sentence sentence, ImmutableArray<TriggerMatch> triggers, ImmutableArray<int> ties)
    {
        if (triggers.Length < 2)
            return triggers.IsEmpty ? [] : [triggers];
        var leader = Enumerable.Range(0, triggers.Length).ToArray();
        int Find(int i) => leader[i] == i ? i : leader[i] = Find(leader[i]);
        for (var i = 0; i < triggers.Length; i++)
        {
            for (var j = 0; j < triggers.Length; j++)
            {
                if (i != j && Find(i) != Find(j) && !ties.Any(t => IsBetween(t, triggers[i], triggers[j])) && BelongsTo(sentence, triggers[i], triggers[j])
                    && !IsOfNearer(sentence, triggers[i], triggers[j], triggers))
                    leader[Math.Max(Find(i), Find(j))] = Math.Min(Find(i), Find(j));
            }
        }

        for (var i = 1; i < triggers.Length; i++)
        {
            if (IsTrailingOutcome(sentence, triggers[i], triggers[i - 1]) || IsTrailingAct(sentence, triggers[i], triggers[i - 1]))
                leader[Find(i)] = Find(i - 1);
        }

        return [.. Enumerable.Range(0, triggers.Length).GroupBy(Find).OrderBy(g => g.Key).Select(g => g.Select(i => triggers[i]).ToImmutableArray())];
    }

    static bool IsBetween(int token, TriggerMatch one, TriggerMatch other) =>
        Math.Min(one.Head.Index, other.Head.Index) < token && token <= Math.Max(one.Head.Index, other.Head.Index);

    /// <summary>Whether <paramref name="part"/> tells no act of its own beside <paramref name="whole"/>.</summary>
    static bool BelongsTo(Sentence sentence, TriggerMatch part, TriggerMatch whole)
    {
        if (whole.Tokens.Overlaps(part.Tokens))
            return true;
        if (part.IsVerb && !whole.IsVerb)
            return SaysOf(sentence, part, whole)
                || IsTakenUp(sentence, part, sentence.Children(whole.Head).FirstOrDefault(c => c.Relation == "nmod" && sentence.Case(c) == "by"))
                || SaysOfVictim(sentence, part, whole) || Explains(sentence, part, whole)
                || TellsWhen(sentence, part, whole);
        if (part.IsVerb && whole.IsVerb && IsOutcome(part) && IsOutcome(whole) && AreListed(sentence, part.Head, whole.Head))
            return true;
        if (part.IsVerb && whole.IsVerb && IsTakenUp(sentence, part, sentence.Child(whole.Head, "obl:agent")))
            return true;
        if (part.IsVerb && whole.IsVerb)
            return (IsOutcome(part) && Hangs(sentence, part.Head, whole.Head))
                || (part.Frame is "harm" or "damage" or "explode" && IsDoneBy(sentence, part, whole))
                || IsSent(sentence, part, whole) || ContinuesAct(sentence, part.Head, whole.Head) || IsIntercepted(sentence, part, whole)
                || Elaborates(sentence, part, whole)
                || ((IsOutcome(whole) || whole.Frame == "abduct") && IsCircumstance(sentence, part.Head, whole.Head));
        if (!part.IsVerb && !whole.IsVerb)
            return part.Frame == "harm" && (Inside(sentence, whole.Head, part.Head, "in", "during", "by", "from")
                    || (whole.Head.Index > part.Head.Index && WordOrder.PrepositionBefore(sentence, whole.Head) is "in" or "during"
                        && !HasVerbBetween(sentence, part.Head, whole.Head))) || Inside(sentence, part.Head, whole.Head, "of") && part.Frame != "harm"
                || part.Head.Relation == "appos" && part.Head.Head == whole.Head.Index || part.Head.Relation is "compound" or "amod"
                    && part.Head.Head == whole.Head.Index
                // "The attack set off explosions".
                || part is { Frame: "explode", Head.Relation: "obj" } && sentence.Parent(part.Head) is { IsVerb: true } brings
                    && sentence.Subject(brings)?.Index == whole.Head.Index;
        return (IsOutcome(whole) && OwnsOutcome(sentence, part, whole)) || IsFrame(sentence, part, whole) || SumsUp(sentence, part, whole)
            || (whole.Frame == "attack" && sentence.IsPassive(whole.Head) && Inside(sentence, part.Head, whole.Head, "in", "during"))
            || IsOccasion(sentence, part, whole);
    }

    /// <summary>"Abducted nine girls in a raid on the village", "killed two herders and drove off the cows in an attack": on what occasion it was done.</summary>
    static bool IsOccasion(Sentence sentence, TriggerMatch noun, TriggerMatch verb) =>
        noun.Frame == "attack" && verb.Frame is "abduct" or "harm" or "damage" && noun.Head.Index > verb.Head.Index
            && sentence.Child(noun.Head, "det") is { Text: "a" or "an" } && WordOrder.PrepositionBefore(sentence, noun.Head) is "in" or "during"
            && sentence.Ancestors(noun.Head).FirstOrDefault(t => t.IsVerb) is { } governor
            && (governor.Index == verb.Head.Index || (governor.Head == verb.Head.Index && governor.Relation == "conj" && sentence.Child(governor, "nsubj") is null));

    /// <summary>"Strikes in response to an attack that killed": a relative clause tells of the nearest noun before it.</summary>
    static bool IsOfNearer(Sentence sentence, TriggerMatch verb, TriggerMatch noun, ImmutableArray<TriggerMatch> triggers) =>
        verb.IsVerb && !noun.IsVerb && IsRelativeTo(sentence, verb, noun)
        && triggers.Any(t => !t.IsVerb && noun.Head.Index < t.Head.Index && t.Head.Index < verb.Head.Index && IsRelativeTo(sentence, verb, t));

    /// <summary>Whether "that" or "which" before the verb can stand for the noun.</summary>
    static bool IsRelativeTo(Sentence sentence, TriggerMatch verb, TriggerMatch noun) =>
        sentence.Children(verb.Head).FirstOrDefault(c => c is { Tag: "WDT", Relation: "nsubj" or "obl" }) is { } relative
            && WordOrder.NounsBefore(sentence, relative).Any(n => n.Index == noun.Head.Index);

    /// <summary>"…, killing nine", "… and wounding two others": a participle behind a comma or "and" tells what the act before it came to.</summary>
    static bool IsTrailingOutcome(Sentence sentence, TriggerMatch trigger, TriggerMatch before)
    {
        var start = trigger.Tokens.Start;
        if (!IsOutcome(trigger) || start < 1 || !trigger.Head.Text.EndsWith("ing", StringComparison.OrdinalIgnoreCase)
            || start + 1 >= sentence.Tokens.Length
            || sentence.Tokens[start + 1].Lemma == "of")
            return false;
        return sentence.Tokens[start - 1].Text == "," || (sentence.Tokens[start - 1].Tag == "CC" && IsOutcome(before));
    }

    /// <summary>
    /// "Raided two farms, dragging out and shooting four men", "overran the town, blowing up banks": a participle that names no other place or party goes on
    /// with the act before it; so does what was done "before setting the hall alight".
    /// </summary>
    static bool IsTrailingAct(Sentence sentence, TriggerMatch trigger, TriggerMatch before) =>
        trigger is { IsVerb: true, Frame: "attack" or "launch" or "explode", Head: { Tag: "VBG", Relation: "advcl" or "conj" } participle } && before.IsVerb
            && sentence.Tokens[trigger.Tokens.Start - 1] is { Text: "," or "before" } or { Tag: "CC" } && sentence.IsUnder(participle, before.Head)
            && sentence.Child(participle, "nsubj", "aux:pass") is null
            && (trigger.Type == before.Type || !sentence.Children(participle).Any(c => !c.IsVerb && HasName(sentence, c)));

    /// <summary>"Two rockets fired at the plant were intercepted": what was stopped is what was launched.</summary>
    static bool IsIntercepted(Sentence sentence, TriggerMatch launch, TriggerMatch intercept) =>
        intercept.Frame == "intercept" && launch.Frame == "launch"
            && (sentence.IsPassive(intercept.Head) ? sentence.Subject(intercept.Head) : sentence.Object(intercept.Head)) is { } weapon
            && (sentence.IsUnder(launch.Head, weapon) || sentence.Object(launch.Head)?.Index == weapon.Index);

    /// <summary>"Jets were sent to bomb the depot", "launched drones to strike it": what they were sent for.</summary>
    static bool IsSent(Sentence sentence, TriggerMatch purpose, TriggerMatch launch) =>
        launch.Frame == "launch" && purpose.Head is { Tag: "VB", Relation: "advcl" or "xcomp" or "acl" } && purpose.Head.Index > launch.Head.Index
            && (purpose.Head.Head == launch.Head.Index || purpose.Head.Head == sentence.Object(launch.Head)?.Index)
            && sentence.Child(purpose.Head, "mark") is { Tag: "TO" };

    /// <summary>"Hit back, overrunning a camp": the participle says what the vague verb before it came to.</summary>
    static bool Elaborates(Sentence sentence, TriggerMatch participle, TriggerMatch vague) =>
        participle.Head is { Tag: "VBG", Relation: "advcl" } && participle.Head.Head == vague.Head.Index && participle.Head.Index > vague.Head.Index
            && vague.Frame is "attack" && sentence.Child(vague.Head, "obj") is null && sentence.Child(participle.Head, "mark") is null;

    /// <summary>
    /// "Torched eight lorries and beheaded a driver", "detonated a bomb and then sprayed worshippers with gunfire": one doer at one go, where the second verb's
    /// own phrases name no other place, day or party.
    /// </summary>
    static bool ContinuesAct(Sentence sentence, Token verb, Token first) =>
        verb.Relation == "conj" && verb.Head == first.Index && verb.Index - first.Index <= 20 && sentence.IsPassive(verb) == sentence.IsPassive(first)
            && sentence.Child(verb, "nsubj", "nsubj:pass", "obl:unmarked") is null
            && !sentence.Children(verb).Any(c => c.Lemma is "later" or "also" || (!c.IsVerb && HasName(sentence, c)));

    /// <summary>Whether a phrase names something, apart from the clauses in it.</summary>
    static bool HasName(Sentence sentence, Token head) =>
        head.IsProperNoun || sentence.Children(head).Any(c => !c.IsVerb && HasName(sentence, c));

    /// <summary>"Killing two", "destroying the depot", "setting it ablaze".</summary>
    static bool IsOutcome(TriggerMatch trigger) => trigger.Frame is "harm" or "damage" || trigger is { Type: EventType.Arson, Head.Tag: "VBG" };

    /// <summary>
    /// The verb's subject, agent, object or relative head is the noun: "the strike killed", "carried out a raid", "attack that wounded".
    /// </summary>
    static bool SaysOf(Sentence sentence, TriggerMatch verb, TriggerMatch noun)
    {
        if (verb.Head.Relation is "acl" or "acl:relcl" && Reaches(sentence, verb.Head.Head, noun.Head))
            return true;
        if (verb.Frame == "perform" && sentence.IsPassive(verb.Head) && WordOrder.NounsBefore(sentence, verb.Head)
            .Any(n => n.Index == noun.Head.Index))
            return true;
        if (IsRelativeTo(sentence, verb, noun))
            return true;
        if (sentence.Subject(verb.Head) is { } subject && Reaches(sentence, subject.Index, noun.Head))
            return verb.Frame != "perform" || sentence.IsPassive(verb.Head);
        if (verb.Frame == "perform"
            && (sentence.Child(verb.Head, "obj") is { } obj && Reaches(sentence, obj.Index, noun.Head)
            || Inside(sentence, noun.Head, verb.Head, "with", "by")))
            return true;
        if (sentence.Child(verb.Head, "obl:agent") is { } agent && Reaches(sentence, agent.Index, noun.Head))
            return true;
        return IsOutcome(verb) && Inside(sentence, noun.Head, verb.Head, "in", "during", "by", "from");
    }

    /// <summary>
    /// "The killing of X, who was shot dead", "the attack on the X, a ship that was set ablaze": the clause tells more of what became of the
    /// target, unless
    /// a time of its own or a pluperfect puts it apart.
    /// </summary>
    static bool SaysOfVictim(Sentence sentence, TriggerMatch verb, TriggerMatch noun) =>
        verb.Head.Relation == "acl:relcl" && sentence.Parent(verb.Head) is { } victim
            && (IsNominallyUnder(sentence, victim, noun.Head) || IsApposed(sentence, victim, noun.Head) || IsStruckBy(sentence, victim, noun.Head))
            && sentence.IsPassive(verb.Head)
            && (noun.Frame == "harm" || (noun is { Frame: "attack", Head.Tag: "NN" } && !sentence.Children(verb.Head)
                .Any(c => c is { Relation: "obl:unmarked" } or { Relation: "aux", Lemma: "have" }
                    or { Lemma: "earlier" or "previously" or "ago" or "before" })));

    /// <summary>Below the noun with nothing but nouns between: not in "a bombing to avenge X, who was shot".</summary>
    static bool IsNominallyUnder(Sentence sentence, Token token, Token noun) =>
        sentence.IsUnder(token, noun) && !sentence.Ancestors(token).TakeWhile(t => t.Index != noun.Index).Any(t => t.IsVerb);

    /// <summary>"An attack on Friday on the tanker Alder, which was hit": by its preposition, whatever the tree hangs it on.</summary>
    static bool IsStruckBy(Sentence sentence, Token victim, Token noun) =>
        victim.Index > noun.Index && !HasVerbBetween(sentence, noun, victim) && WordOrder.PrepositionBefore(sentence, victim) is "on" or "against";

    /// <summary>"The assault on the camp on 18 September, when four gunmen killed 18 soldiers": what was done then is the assault.</summary>
    static bool TellsWhen(Sentence sentence, TriggerMatch verb, TriggerMatch noun)
    {
        if (noun.Head.Index > verb.Head.Index
            || sentence.Tokens[noun.Tokens.Start..verb.Head.Index].LastOrDefault(t => t.Tag == "WRB") is not { Lemma: "when" or "where" } when
            || when.Index <= noun.Head.Index || sentence.Tokens[when.Index - 1].Text != ",")
            return false;
        var before = sentence.Tokens[(noun.Head.Index + 1)..when.Index];
        var after = sentence.Tokens[(when.Index + 1)..verb.Head.Index];
        return !before.Any(t => t.IsVerb && t.Lemma is not ("begin" or "start" or "come" or "take" or "be" or "occur" or "happen"))
            && !after.Any(t => t.Tag is "VBD" or "VBZ" or "VBP" or "MD" && t.Lemma is not ("be" or "have"));
    }

    /// <summary>"The attack on the Alder, a ship": by its comma and article, whatever the tree hangs the ship on.</summary>
    static bool IsApposed(Sentence sentence, Token phrase, Token noun) =>
        sentence.Child(phrase, "det") is { Text: "a" or "an", Index: > 1 } article && sentence.Tokens[article.Index - 1].Text == ","
            && sentence.Tokens[article.Index - 2] is { IsProperNoun: true } name && IsNominallyUnder(sentence, name, noun);

    /// <summary>"Attributed the attack to rockets fired from the hills": what a noun is put down to tells the same act.</summary>
    static bool Explains(Sentence sentence, TriggerMatch verb, TriggerMatch noun) =>
        verb.Frame is "launch" or "explode" && verb.Head.Relation == "acl" && noun.Head.Relation is "obj" or "nsubj:pass"
            && sentence.Parent(noun.Head) is { IsVerb: true } says
        && sentence.Parent(verb.Head) is { Relation: "obl" or "nmod" } means && sentence.IsUnder(means, says) && sentence.Case(means) is "to" or "on";

    /// <summary>"Was shot dead by raiders who opened fire from a van": the clause about the agent tells how it was done.</summary>
    static bool IsTakenUp(Sentence sentence, TriggerMatch verb, Token? agent) =>
        sentence.FirstConjunct(verb.Head) is { Relation: "acl:relcl" or "parataxis" } clause && agent is not null && agent.Index < verb.Head.Index
        && (clause.Head == agent.Index || sentence.Child(clause, "nsubj") is { Tag: "WP" or "WDT" } relative
            && WordOrder.NounsBefore(sentence, relative).Any(n => n.Index == agent.Index));

    /// <summary>
    /// A noun below an outcome verb that says in what act it came about: "were killed when …" is a circumstance, "killed in the attack" a noun.
    /// </summary>
    static bool OwnsOutcome(Sentence sentence, TriggerMatch noun, TriggerMatch verb) =>
        Inside(sentence, noun.Head, verb.Head, "in", "during", "by", "from")
        || (noun.Head.Index > verb.Head.Index && sentence.IsPassive(verb.Head)
            && ((WordOrder.PrepositionBefore(sentence, noun.Head) is "in" or "during" && !HasVerbBetween(sentence, verb.Head, noun.Head))
                || IsIntroducedByWhen(sentence, verb.Head, noun.Head)));

    /// <summary>
    /// "Two men were murdered by gunmen, a killing that police put down to a feud", "…, officials said, in an attack that …": the noun names once more what
    /// the clause told.
    /// </summary>
    static bool SumsUp(Sentence sentence, TriggerMatch noun, TriggerMatch verb)
    {
        if (noun.Head.Index <= verb.Head.Index + 1 || sentence.Child(noun.Head, "det") is not { Text: "a" or "an", Index: > 1 } article
            || noun.Head.Index - article.Index > 3 || !sentence.Children(noun.Head).Any(c => c.Relation == "acl:relcl"))
            return false;
        var isPhrase = sentence.Tokens[article.Index - 1].Text == "in";
        return sentence.Tokens[isPhrase ? article.Index - 2 : article.Index - 1].Text == ","
            && (isPhrase || noun.Head.Relation is "appos" or "obl" or "conj" or "parataxis" or "obj" or "nmod")
            && !sentence.Tokens[(verb.Head.Index + 1)..article.Index].Any(t => t.Tag is "VBD" or "VBZ" or "VBP" or "MD" && t.Lemma is not ("say" or "report"));
    }

    /// <summary>"In a separate attack in the city, a missile hit a house": the fronted noun frames what the sentence's verb tells.</summary>
    static bool IsFrame(Sentence sentence, TriggerMatch noun, TriggerMatch verb) =>
        noun.Tokens.End < verb.Head.Index && noun.Tokens.Start <= 4 && sentence.Tokens[0].Text is "In" or "During"
        && WordOrder.PrepositionBefore(sentence, noun.Head) is "in" or "during" && !HasVerbBetween(sentence, noun.Head, verb.Head);

    /// <summary>"… were killed when a barrage of rockets": "when" between the two, and no other verb.</summary>
    static bool IsIntroducedByWhen(Sentence sentence, Token outcome, Token act)
    {
        var between = sentence.Tokens.Skip(outcome.Index + 1).Take(act.Index - outcome.Index - 1).ToList();
        return between.Exists(t => t.Lemma.Equals("when", StringComparison.OrdinalIgnoreCase))
            && !between.Exists(t => t.IsVerb && t.Tag != "VBN" && t.Lemma is not ("be" or "include"));
    }


    /// <summary>"Two were killed and 18 others wounded": nothing but people, numbers and "and" between two outcomes.</summary>
    static bool AreListed(Sentence sentence, Token one, Token other)
    {
        var (first, second) = one.Index < other.Index ? (one, other) : (other, one);
        var between = sentence.Tokens.Skip(first.Index + 1).Take(second.Index - first.Index - 1).ToList();
        return between.Exists(t => t.Tag == "CC")
            && between.TrueForAll(t => t.Lemma == "be" || t.Tag is "CC" or "CD" or "JJ" or "JJR" or "DT" or "," or "RB" or "HYPH" || t.IsNoun
            || (t.Tag == "IN" && t.Relation != "mark") || t.Lemma == "include");
    }

    static bool HasVerbBetween(Sentence sentence, Token first, Token second) =>
        sentence.Tokens.Skip(first.Index + 1).Take(second.Index - first.Index - 1)
            .Any(t => t.IsVerb || t.Tag is "MD" or "WDT" or "WRB" || t.Relation == "mark");

    /// <summary>Whether the token is the noun or leads to it by "of": "a series of attacks", "the latest of the strikes".</summary>
    static bool Reaches(Sentence sentence, int token, Token noun)
    {
        if (token == noun.Index)
            return true;
        for (var at = noun; at.Relation is "nmod" or "conj" && sentence.Parent(at) is { } parent; at = parent)
        {
            if (at.Relation == "nmod" && sentence.Case(at) != "of")
                return false;
            if (parent.Index == token)
                return true;
        }

        return false;
    }

    static bool Inside(Sentence sentence, Token inner, Token outer, params ReadOnlySpan<string> cases) =>
        inner.Head == outer.Index && inner.Relation is "nmod" or "obl" or "obl:agent" && sentence.Case(inner) is { } word && cases.Contains(word);

    /// <summary>"Launched the rockets that killed two": the weapon of the one is the subject of the other.</summary>
    static bool IsDoneBy(Sentence sentence, TriggerMatch outcome, TriggerMatch launch) =>
        launch.Frame == "launch" && (sentence.IsPassive(launch.Head) ? sentence.Subject(launch.Head) : sentence.Object(launch.Head)) is { } weapon
            && outcome.Head.Index != launch.Head.Index
        && (sentence.Subject(outcome.Head)?.Index == weapon.Index
            || (sentence.Child(outcome.Head, "nsubj") is { Tag: "WDT" } relative && WordOrder.NounsBefore(sentence, relative)
                .Any(n => n.Index == weapon.Index)));

    /// <summary>"… attacked the village, killing nine", "… shelled the town and wounded two", "opened fire on a bus, leaving".</summary>
    static bool Hangs(Sentence sentence, Token outcome, Token act)
    {
        if (outcome.Head != act.Index)
            return false;
        return outcome.Relation == "conj" ? sentence.Child(outcome, "nsubj", "nsubj:pass") is null || act.Index < outcome.Index
            && sentence.IsPassive(outcome)
            : outcome.Relation is "advcl" or "xcomp" or "parataxis" && outcome.Tag == "VBG" && sentence.Child(outcome, "mark") is null;
    }

    /// <summary>"Two were killed when rockets hit the base": the act stands in a clause of time under the passive outcome.</summary>
    static bool IsCircumstance(Sentence sentence, Token act, Token outcome) =>
        sentence.IsPassive(outcome) && ((sentence.FirstConjunct(act) is { Relation: "advcl" or "advcl:relcl" } clause && clause.Head == outcome.Index
                && sentence.Children(clause).Any(c => c.Relation is "mark" or "advmod"
                    && c.Lemma.ToLowerInvariant() is "when" or "as" or "while" or "after"))
            || (act.Index > outcome.Index && IsIntroducedByWhen(sentence, outcome, act)));
}
