using Talion.Extraction.Events;
using Talion.Extraction.Language;
using Talion.Extraction.Merging;
using Talion.Extraction.Records;

namespace Talion.Extraction.Links;

/// <summary>Which of the acts that a sentence tells stand at the ends of a cue in it.</summary>
static class CueSyntax
{
    /// <summary>
    /// The act whose word the cue hangs on, or that it is said of: "the raid, which … was in response to", "described the strikes as a response to".
    /// </summary>
    public static Telling? Governor(Sentence sentence, LinkCue cue, ImmutableArray<Telling> here, Telling? cause)
    {
        var isInClause = true;
        foreach (var above in sentence.Ancestors(cue.Head).Prepend(cue.Head).TakeWhile(_ => isInClause))
        {
            isInClause = !above.IsVerb || above == cue.Head;
            // The subject only of a nominal predicate: what hangs on a verb may as well hang on the noun before it.
            foreach (var word in new[] { above, sentence.Child(above, "obj"), above == cue.Head ? sentence.Child(above, "nsubj") : null })
            {
                if (word is not null && word.Index < cue.Tokens.Start
                    && here.FirstOrDefault(p => p != cause && p.Mention.Triggers.Any(t => t.Head.Index == word.Index)) is { } act)
                    return act;
            }
        }

        return null;
    }

    /// <summary>"Then said that the site was hacked" tells when something else was.</summary>
    public static bool IsOf(Sentence sentence, LinkCue cue, Telling act) => cue.Tokens.Start <= 3 || cue.Head.Index < act.Position
        && act.Position - cue.Head.Index <= 3
        || (cue.Tokens.End < sentence.Tokens.Length && sentence.Tokens[cue.Tokens.End].Tag == "." && act.Position < cue.Tokens.Start)
        || act.Mention.Triggers.Any(t => t.Tokens.Overlaps(cue.Tokens) || sentence.IsUnder(cue.Head, t.Head)) || IsSubjectOf(sentence, cue, act);

    static bool IsSubjectOf(Sentence sentence, LinkCue cue, Telling act) => cue.Verb(sentence) is { } verb
        && sentence.Child(verb, "nsubj") is { } subject && act.Mention.Triggers.Any(t => t.Head.Index == subject.Index);

    static bool IsAdjective(LinkCue cue) => cue.Head.Tag.StartsWith("JJ", StringComparison.Ordinal) || cue.Head.Relation is "amod" or "compound";

    /// <summary>"They described it as their reply to the bombing", "this was the price for": what it is was told before.</summary>
    public static bool PointsBack(Sentence sentence, LinkCue cue) => cue.IsFact && !IsSubject(cue.Head)
        && sentence.Tokens[..cue.Tokens.End].Any(t => ((cue.Need != "doer" && IsPointer(t)) || t == cue.Deed)
            && AreLight(sentence, t.Index, cue.Tokens.Start));

    /// <summary>"The attack was revenge for …": whether a telling before the cue names an act that it could not be taken for by itself.</summary>
    public static bool IsMeantBy(EventMention mention, LinkCue cue, ImmutableArray<Telling> here) => mention.Status == EventStatus.Occurred
        && mention.Main.Head.Index < cue.Tokens.Start && !here.Any(t => t.Mention == mention);

    static bool IsSubject(Token token) => token is { IsNoun: true, Relation: "nsubj" or "nsubj:pass" };

    static bool IsPointer(Token token) => token.Tag switch
    {
        "PRP" => token.Lemma.ToLowerInvariant() is "it" or "they" or "them" or "he" or "she" or "we" or "i",
        "DT" => token.Relation != "det" && token.Text.ToLowerInvariant() is "this" or "that" or "these" or "those",
        "IN" => token is { Text: "that", Relation: "obj" or "nsubj" or "nsubj:pass" },
        _ => token.Lemma is "motive" or "reason",
    };

    /// <summary>
    /// Whether the sentence says of an act that it does not tell what the cue says: "sources spoke of revenge for", "because of the bridge".
    /// </summary>
    public static bool IsRemark(Sentence sentence, LinkCue cue) => cue.IsFact
        && (IsTalk(sentence, cue) || cue.Need is "name" or "slogan" || cue.Complement < cue.Tokens.Start
        || (cue.Tokens.Start == 0 && !sentence.Tokens.Any(t => t.IsVerb)));

    /// <summary>Whether no verb stands between two tokens but such as say what something is or that somebody came or acted.</summary>
    static bool AreLight(Sentence sentence, int from, int to) =>
        !sentence.Tokens[Math.Min(from, to)..to].Any(t => t.IsVerb && t.Lemma is not ("be" or "have"
        or "do" or "come" or "mean" or "intend" or "think" or "believe" or "understand" or "see" or "describe" or "call" or "say" or "regard"
            or "consider"
        or "present" or "carry" or "launch" or "aim" or "follow" or "happen" or "act" or "move" or "strike" or "attack"));

    /// <summary>
    /// Whether what the cue is said of did what the cue says, and not some other thing: "the gunmen came to avenge", "had paid the price for".
    /// </summary>
    public static bool IsOfSubject(Sentence sentence, LinkCue cue, Token subject) =>
        cue.IsFact && AreLight(sentence, subject.Index, cue.Tokens.Start) && subject.Index < cue.Tokens.Start;

    /// <summary>The mention whose noun the adjective qualifies.</summary>
    static Telling? Modified(Sentence sentence, LinkCue cue, ImmutableArray<Telling> here)
    {
        return here.FirstOrDefault(p => p.Mention.Triggers.Any(t => cue.Head.Head == t.Head.Index))
            ?? here.FirstOrDefault(p => p.Position > cue.Head.Index && p.Position - cue.Head.Index <= 4);
    }

    /// <summary>Whether a semicolon or a coordinated main clause parts a mention from a cue after it.</summary>
    public static bool IsCut(Sentence sentence, Telling mention, LinkCue cue) =>
        sentence.Tokens.Skip(mention.Position).Take(cue.Tokens.Start - mention.Position).Any(t => t.Text == ";");

    /// <summary>Whether a mention stands in what the cue governs: no finite main verb of another clause lies between.</summary>
    public static bool IsObject(Sentence sentence, LinkCue cue, Telling mention)
    {
        var head = mention.Mention.Triggers.Where(t => t.Head.Index >= cue.Complement).Select(t => t.Head).FirstOrDefault()
            ?? mention.Mention.Main.Head;
        var between = sentence.Tokens.Skip(cue.Complement).Take(Math.Max(0, head.Index - cue.Complement)).ToList();
        var commas = between.Count(t => t.Text == ",");
        // "In response to the arrest, gunmen set fire to a bank": what the cue hangs on is the answer.
        if (head.IsVerb && commas > 0 && sentence.IsUnder(cue.Head, head))
            return false;
        return between.Count <= 25 && commas <= 2 && !between.Exists(t => t.Text is ";" or ":" or "including")
            && !between.Zip(between.Skip(1)).Any(pair => pair is ({ Tag: "CC" }, { IsVerb: true, Relation: "conj" }));
    }

    /// <summary>Of whom or what the cue is said: "the gunmen came to avenge", "the rockets came two days after".</summary>
    public static Token? Subject(Sentence sentence, LinkCue cue) => sentence.Child(cue.Head, "cop") is not null ? sentence.Child(cue.Head, "nsubj") :
        (sentence.Tokens[cue.Tokens.Start..cue.Tokens.End].FirstOrDefault(t => t.IsVerb)
            ?? sentence.Ancestors(cue.Head).FirstOrDefault(t => t.IsVerb && t.Index < cue.Tokens.Start)) is { } verb ? sentence.Subject(verb) : null;

    /// <summary>"Took revenge", "hit back": says itself that something was done.</summary>
    public static bool IsDeed(Sentence sentence, LinkCue cue) =>
        sentence.Tokens[cue.Tokens.Start..cue.Tokens.End].Any(t => t.Tag is "VBD" or "VBN")
            && sentence.Tokens[cue.Tokens.End - 1].Text is not ("with" or "by");

    /// <summary>"After a bombing, militias took revenge": whether an act is told before the cue as what came first.</summary>
    public static bool IsBackground(Sentence sentence, LinkCue cue, ImmutableArray<LinkCue> cues, Telling act) => act.Position < cue.Tokens.Start
        && cues.Any(c => c is { Type: LinkType.Followed, Direction: CauseSide.After } && c.Complement <= act.Position)
        && sentence.Tokens[act.Position..cue.Tokens.Start].Any(t => t.Text == ",");

    /// <summary>"Villagers spoke of revenge": what was told before is put down to it.</summary>
    public static bool IsTalk(Sentence sentence, LinkCue cue) =>
        sentence.Parent(cue.Head) is { Lemma: "speak" or "talk" } && (sentence.Case(cue.Head) ?? sentence.Child(cue.Head, "mark")?.Text) == "of";

    /// <summary>Whether a mention stands in what a verb like "set off" brought about: not where that is "panic".</summary>
    public static bool IsBroughtAbout(Sentence sentence, LinkCue cue, Telling effect) =>
        cue.Type != LinkType.Caused || sentence.Child(cue.Head, "obj") is not { } brought || brought.Index < cue.Tokens.Start
            || effect.Mention.Triggers.Any(t => t.Tokens.End > brought.Index && sentence.Subtree(brought).Overlaps(t.Tokens))
            || effect.Position <= brought.Index
            || sentence.Tokens[brought.Index..effect.Position].Any(t => t.Tag is "WRB" or "WDT");

    /// <summary>"An air raid killed six, and four men were buried after the attack": the order is that of another clause.</summary>
    public static bool IsOfOther(Sentence sentence, LinkCue cue, Telling effect) =>
        cue.Type == LinkType.Followed && sentence.Ancestors(cue.Head).FirstOrDefault(t => t.IsVerb && t.Index < cue.Tokens.Start) is { } verb
            && verb.Index > effect.Position && !sentence.Tokens[verb.Index..cue.Tokens.Start].Any(t => t.Text == ",")
            && !effect.Mention.Triggers.Any(t => t.Tokens.Start <= verb.Index && verb.Index < t.Tokens.End)
            && sentence.Child(verb, "nsubj", "nsubj:pass") is { } subject
            && !(subject.Tag is "WDT" && effect.Mention.Triggers.Any(t => t.Head.Index == verb.Head))
            && !effect.Mention.Triggers.Any(t => t.Head.Index == subject.Index || sentence.Subtree(subject).Overlaps(t.Tokens));

    /// <summary>"Within minutes of the blast, channels announced a drone attack": what came after is that they spoke of it.</summary>
    public static bool IsTopic(Sentence sentence, LinkCue cue, Telling effect) =>
        cue.Type == LinkType.Followed && !effect.Mention.Triggers.Any(t => t.IsVerb)
            && sentence.Ancestors(effect.Mention.Main.Head).FirstOrDefault(t => t.IsVerb) is { } verb && sentence.IsUnder(cue.Head, verb)
            && effect.Mention.Main.Head.Relation == "obj";

    /// <summary>"Three were killed after troops shelled the post": with no time between the two, what came of one act.</summary>
    public static bool IsOutcomeOf(Sentence sentence, LinkCue cue, Telling effect, Telling cause) =>
        cue is { Type: LinkType.Followed, Tokens.Length: 1 } && TellingWords.IsBare(effect.Mention) && cause.Mention.Main.IsVerb
            && sentence.IsPassive(effect.Mention.Main.Head);

    /// <summary>The act that a cue which stands with its effect is said of.</summary>
    public static Telling? Answer(Sentence sentence, LinkCue cue, ImmutableArray<Telling> here) => IsAdjective(cue) ? Modified(sentence, cue, here)
        ?? Governor(sentence, cue, here, null)
        : here.FirstOrDefault(p => p.Mention.Triggers.Any(t => t.Tokens.Overlaps(cue.Tokens)))
            // "Air raids followed, and then an ambush": the raids did.
            ?? here.FirstOrDefault(p => IsSubjectOf(sentence, cue, p))
            ?? here.FirstOrDefault(p => p.Position >= cue.Tokens.End)
            ?? here.LastOrDefault(p => p.Position < cue.Tokens.Start);

    /// <summary>The token before which what the act came after was told.</summary>
    public static int Reach(LinkCue cue, Telling effect) => IsAdjective(cue) ? Math.Min(effect.Position, cue.Head.Index) : effect.Position;

    /// <summary>"The army hits back after an ambush": what it says that the answer came after is what is answered.</summary>
    public static Telling? AnsweredBehind(Sentence sentence, LinkCue cue, ImmutableArray<Telling> here, ImmutableArray<LinkCue> cues,
        Telling effect) =>
        cues.FirstOrDefault(c => c is { Type: LinkType.Followed, Direction: CauseSide.After } && c.Tokens.Start >= cue.Tokens.End) is { } order
            ? here.FirstOrDefault(t => t.End != effect.End && t.Position >= order.Complement && IsObject(sentence, order, t)) : null;
}
