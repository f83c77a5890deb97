using Talion.Extraction.Language;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>Finds who is told to be the hand in an act without a cue of its own: "the army was behind it", "said that its fighters had done it".</summary>
sealed class DoerFinder(SpeakerFinder speakers)
{
    /// <summary>
    /// "The group said it had shelled the town", "said one of its fighters had carried out the bombing": an armed group tells its own act.
    /// </summary>
    public static StanceMention? SelfReport(Sentence sentence, EventMention mention, MentionIndex mentions)
    {
        // "The group said the blast was revenge for", "said the bomb was meant for": who knows what an act was for did it.
        foreach (var noun in mention.Triggers.Where(t => !t.IsVerb && t.Head.Relation is "nsubj" or "nsubj:pass").Select(t => t.Head))
        {
            if (sentence.Parent(noun) is { Relation: "ccomp" } purpose && IsPurpose(sentence, purpose)
                && sentence.Parent(purpose) is { Lemma: "say" or "announce" or "declare" or "claim" or "state" } tells
                && sentence.Subject(tells) is { } teller && StanceReader.Party(sentence, teller, mentions) is { Kind: EntityKind.ArmedGroup } own)
                return new StanceMention(Stance.Claimed, own, own.Label, sentence);
        }

        foreach (var verb in mention.Triggers.Where(t => t.IsVerb).Select(t => t.Head))
        {
            if (verb.Relation == "ccomp"
                && sentence.Parent(verb) is { Lemma: "say" or "announce" or "declare" or "claim" or "state" or "boast" or "confirm" } says
                && sentence.Child(verb, "nsubj") is { } doer
                    && (doer.Tag == "PRP" || sentence.Tokens[sentence.Subtree(doer).Start..sentence.Subtree(doer).End].Any(t => t.Tag == "PRP$"))
                && sentence.Subject(says) is { } speaker && StanceReader.Party(sentence, speaker, mentions) is { Kind: EntityKind.ArmedGroup } party)
                return new StanceMention(Stance.Claimed, party, party.Label, sentence);
        }

        return null;
    }

    /// <summary>"Was a response to", "was to avenge", "was meant for", "targeted".</summary>
    static bool IsPurpose(Sentence sentence, Token predicate) =>
        predicate.Lemma is "response" or "revenge" or "retaliation" or "reply" or "answer" or "reprisal" or "punishment" or "message" or "warning" or "avenge"
            or "mean" or "aim" or "intend" or "target" && (predicate.IsVerb || sentence.Child(predicate, "cop") is not null
            || sentence.Children(predicate).Any(c => c.Lemma == "be"));

    /// <summary>"The group is likely behind it", "the army is responsible": the hand in the act, hedged or not.</summary>
    public StanceMention? Behind(Sentence sentence, Token token, MentionIndex mentions) =>
        token.Lemma is "responsible" or "blame" or "do" or "work" or "handiwork" || sentence.Case(token) == "behind" ? Doer(sentence, token, mentions) : null;

    StanceMention? Doer(Sentence sentence, Token token, MentionIndex mentions)
    {
        // "Denied that it had done it", "is not to blame".
        if (sentence.Ancestors(token).Prepend(token).Take(3).Any(t => sentence.IsNegated(t) || t.Lemma == "deny"))
            return null;
        if (OwnUp(sentence, token, mentions) is { } owned)
            return owned;
        // "Called it the work of guerrillas".
        if (token is { Lemma: "work" or "handiwork", IsNoun: true } && sentence.Children(token).FirstOrDefault(c => c.Relation == "nmod" && sentence.Case(c) == "of")
            is { } worker && StanceReader.Party(sentence, worker, mentions) is { } author)
            return new StanceMention(Stance.Accused, author, null, sentence);
        if (token is { Lemma: "blame", Tag: "VB" } && sentence.Child(token, "obj") is null && sentence.Subject(token) is { } blamed
            && StanceReader.Party(sentence, blamed, mentions) is { } guilty)
            return new StanceMention(Stance.Accused, guilty, null, sentence);
        if ((sentence.Case(token) != "behind" && token.Lemma != "responsible")
            || (sentence.Child(token, "nsubj") ?? BeforeBehind(sentence, token)) is not { } subject)
            return null;
        if (subject.Tag == "PRP")
            return token.Relation == "ccomp" && sentence.Parent(token) is { } says && sentence.Subject(says) is { } speaker
                && StanceReader.Party(sentence, speaker, mentions) is { } self
                ? new StanceMention(Stance.Claimed, self, self.Label, sentence) : null;
        if (StanceReader.Party(sentence, subject, mentions) is not { } party)
            return null;
        var hedged = sentence.Children(token)
            .Any(c => c.Relation == "advmod" && c.Lemma.ToLowerInvariant() is "likely" or "probably" or "possibly" or "allegedly" or "apparently");
        var accuser = token.Relation == "ccomp" && sentence.Parent(token) is { } tells
            && sentence.Subject(tells) is { } accusing ? StanceReader.Party(sentence, accusing, mentions)?.Label : null;
        return new StanceMention(hedged ? Stance.Suspected : Stance.Accused, party, accuser, sentence);
    }

    /// <summary>"The army said the group was behind it", whatever the tree hangs "it" on.</summary>
    static Token? BeforeBehind(Sentence sentence, Token token) => sentence.Child(token, "case") is { Text: "behind", Index: > 1 } behind
        && sentence.Tokens[behind.Index - 1] is { Lemma: "be" } verb
        && WordOrder.SubjectBefore(sentence, verb) is { } last ? last.Relation == "flat" ? sentence.Parent(last) : last : null;

    /// <summary>"Declared itself responsible", "said it had done it".</summary>
    StanceMention? OwnUp(Sentence sentence, Token token, MentionIndex mentions)
    {
        if (sentence.Parent(token) is not { } tells)
            return null;
        var isOwn = token switch
        {
            { Lemma: "responsible", Relation: "xcomp" } => sentence.Child(tells, "obj") is { Tag: "PRP" },
            { Lemma: "do", Relation: "ccomp" } => sentence.Child(token, "obj") is { Lemma: "it" or "this" } && sentence.Child(token, "nsubj") is { Tag: "PRP" },
            _ => false,
        };
        return isOwn && speakers.IsReport(sentence, tells) && sentence.Subject(tells) is { } speaker && StanceReader.Party(sentence, speaker, mentions) is { } party
            ? new StanceMention(Stance.Claimed, party, party.Label, sentence) : null;
    }
}
