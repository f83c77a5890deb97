using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>Finds the words of a sentence that tell attacks, leaving out figurative and harmless uses.</summary>
public sealed class TriggerFinder
{
    readonly LabelIndex triggers;
    readonly LabelIndex figurative;
    readonly Dictionary<Concept, EventType> types;
    readonly HarmlessUses harmless;

    /// <param name="lexicon">Its schemes <c>events</c> and <c>figurative</c> hold the words.</param>
    /// <param name="harmless">Tells where they tell no attack.</param>
    public TriggerFinder(Lexicon lexicon, HarmlessUses harmless)
    {
        triggers = new LabelIndex(lexicon["events"]);
        figurative = new LabelIndex(lexicon["figurative"].Where(c => !c.Features.ContainsKey("role")));
        var concepts = lexicon["events"].ToDictionary(c => c.Id, StringComparer.Ordinal);
        types = concepts.Values.ToDictionary(c => c, c => TypeOf(c, concepts), (IEqualityComparer<Concept>)ReferenceEqualityComparer.Instance);
        this.harmless = harmless;
    }

    /// <summary>The triggers in text order, at most one for each head token.</summary>
    public ImmutableArray<TriggerMatch> Find(Sentence sentence, MentionIndex mentions)
    {
        var blocked = Blocked(sentence);
        var nouns = new Dictionary<int, TriggerMatch>();
        foreach (var token in sentence.Tokens)
        {
            if (!blocked[token.Index] && Noun(sentence, token, mentions) is { } noun)
                nouns[token.Index] = noun;
        }

        var found = new List<TriggerMatch>(nouns.Values);
        foreach (var token in sentence.Tokens)
        {
            if (!blocked[token.Index] && !nouns.ContainsKey(token.Index) && Verb(sentence, token, mentions, nouns) is { } verb)
                found.Add(verb);
        }

        return [.. found.OrderBy(t => t.Tokens)];
    }

    bool[] Blocked(Sentence sentence)
    {
        var blocked = new bool[sentence.Tokens.Length];
        foreach (var match in figurative.In(sentence))
            blocked.AsSpan(match.Tokens.Start, match.Tokens.Length).Fill(true);
        return blocked;
    }

    TriggerMatch? Noun(Sentence sentence, Token token, MentionIndex mentions) =>
        triggers.Longest(sentence, token.Index, LabelPart.Noun) is { } match ? Noun(sentence, token, match, mentions) : null;

    TriggerMatch? Noun(Sentence sentence, Token token, LabelMatch match, MentionIndex mentions)
    {
        if (IsPartOfAnotherNoun(sentence, token, mentions) || Modifiers(sentence, token, match.Tokens)
            .Any(m => harmless.Has("modifier", m)))
            return null;
        if (mentions.At(sentence, token) is { IsName: true } name && name.Tokens.Length > 1)
            return null;
        var trigger = Trigger(sentence, match);
        if (!HasNeed(sentence, trigger, mentions))
            return null;
        if ((sentence.Parent(token) is { IsVerb: true } does && IsOnlyNamed(sentence, trigger, does, mentions))
            || (trigger.Frame == "harm" && IsCharge(sentence, token, mentions)))
            return null;
        if (trigger.Frame == "answer"
            && (sentence.Case(token) is "in" or "as" || !NounArguments(sentence, token)
            .Any(a => sentence.Case(a) is "against" or "on" or "by" && mentions.HeadedBy(sentence, a) is not null)))
            return null;
        if (trigger.Frame == "clash" && NounArguments(sentence, token).Any(a => harmless.Has("venue", a)))
            return null;
        return NounArguments(sentence, token).Any(a => sentence.Case(a) == "by" && harmless.Has("subject", a)) || NounArguments(sentence, token)
            .Any(a => sentence.Case(a) is "on" or "of" or "against" && harmless.Has("object", a)
            && mentions.HeadedBy(sentence, a) is null)
            ? null : trigger;
    }

    /// <summary>"The convoy came under fire", "was found dead with gunshot wounds": what the lexicon wants beside a noun.</summary>
    bool HasNeed(Sentence sentence, TriggerMatch noun, MentionIndex mentions) => noun.Concept.Features.GetValueOrDefault("need") switch
    {
        "object" => sentence.Parent(noun.Head) is { IsVerb: true } comes
            && VerbFrames.IsStruck(new VerbClause(sentence, noun, mentions, []).Inner(sentence.Subject(comes))),
        "found" => sentence.Ancestors(noun.Head).Any(t => t.IsVerb && harmless.Has("find", t))
            && sentence.Tokens.Any(t => t.Lemma is "dead" or "body" or "corpse"),
        _ => true,
    };

    /// <summary>
    /// "Seized pipe bombs in a raid on a farm" (the police's), "killed the attackers in a gun battle" (how the attack ended), "charged with murder" (whose,
    /// the charge does not say).
    /// </summary>
    bool IsOnlyNamed(Sentence sentence, TriggerMatch trigger, Token verb, MentionIndex mentions) => sentence.Case(trigger.Head) switch
    {
        "in" or "during" => (trigger.Concept.Id == "raid" && harmless.Has("search", verb))
            || (trigger.Type == EventType.ArmedAssault && triggers.Longest(sentence, verb.Index, LabelPart.Verb) is { } match
                && harmless.IsEndOfAttack(new VerbClause(sentence, Trigger(sentence, match), mentions, []))),
        "with" or "of" or "for" or "to" => harmless.Has("court", verb)
            && !NounArguments(sentence, trigger.Head).Any(a => mentions.HeadedBy(sentence, a) is not null),
        _ => false,
    };

    /// <summary>"Faces three counts, including murder", "on a charge of murder", unlike "a charge of the murder of Tom Alder".</summary>
    bool IsCharge(Sentence sentence, Token crime, MentionIndex mentions) =>
        sentence.Ancestors(crime).TakeWhile(t => !t.IsVerb).Any(t => harmless.Has("charge", t))
        && !NounArguments(sentence, crime).Any(a => mentions.HeadedBy(sentence, a) is not null);

    /// <summary>"Attack helicopter", "bombing suspects": the noun only says of what sort another thing is.</summary>
    bool IsPartOfAnotherNoun(Sentence sentence, Token token, MentionIndex mentions) =>
        token.Relation is "compound" or "amod" && sentence.Parent(token) is { IsNoun: true } parent && parent.Index > token.Index
        && !triggers.At(sentence, parent.Index).Any(m => m.Part == LabelPart.Noun);

    static IEnumerable<Token> Modifiers(Sentence sentence, Token token, TextSpan inside) =>
        sentence.Children(token).Where(c => c.Index < inside.Start && c.Relation is "compound" or "amod" or "nmod:poss");

    static IEnumerable<Token> NounArguments(Sentence sentence, Token token) =>
        sentence.Children(token).Where(c => c.Index > token.Index && c.Relation is "nmod" or "obl").SelectMany(sentence.Conjuncts);

    /// <summary>"Two of the 12 killed", "11 of the wounded": those of whom the text told before.</summary>
    static bool IsOfThoseHurt(Sentence sentence, Token token)
    {
        if (token.Tag is not ("VBN" or "VBD" or "JJ" or "NNS" or "NN"))
            return false;
        var before = token.Index - 1;
        while (before > 0 && sentence.Tokens[before].Tag is "RB" or "CD")
            before--;
        return before > 0 && sentence.Tokens[before].Text is "the" or "those" && sentence.Tokens[before - 1].Text == "of"
            && !(token.Index + 1 < sentence.Tokens.Length && sentence.Tokens[token.Index + 1].IsNoun);
    }

    TriggerMatch? Verb(Sentence sentence, Token token, MentionIndex mentions, Dictionary<int, TriggerMatch> nouns)
    {
        if (IsOfThoseHurt(sentence, token))
            return null;
        var longest = 0;
        foreach (var match in triggers.At(sentence, token.Index))
        {
            if (match.Part != LabelPart.Verb || match.Tokens.Length < longest)
                continue;
            var trigger = Trigger(sentence, match);
            // "Pleaded guilty to murder", with the crime taken for a verb.
            if (trigger.Frame == "harm" && token is { Tag: "VB", Relation: "xcomp" } && sentence.Object(token) is null
                && sentence.Parent(token) is { } court && harmless.Has("court", court))
                continue;
            if (!VerbFrames.Fits(new VerbClause(sentence, trigger, mentions, nouns), harmless))
                continue;
            longest = match.Tokens.Length;
            return trigger;
        }

        return null;
    }

    TriggerMatch Trigger(Sentence sentence, LabelMatch match) =>
        new(match.Concept, match.Part, match.Tokens, sentence.Tokens[match.Head], types[match.Concept]);

    static EventType TypeOf(Concept concept, Dictionary<string, Concept> concepts)
    {
        for (var at = concept; ; at = concepts[at.Broader])
        {
            if (at.Features.TryGetValue("type", out var type))
                return Enum.Parse<EventType>(type.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            if (at.Broader is null)
                return EventType.Attack;
        }
    }
}
