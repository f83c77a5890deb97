using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>Reads who takes what stance from the grammar around a cue: "claimed", "blamed", "the mastermind of".</summary>
static class StanceReader
{
    /// <summary>The stances that the words of a cue tell, without those that are negated.</summary>
    public static IEnumerable<StanceMention> Read(Sentence sentence, LabelMatch match, MentionIndex mentions)
    {
        var named = match.Concept.Features.GetValueOrDefault("stance", match.Concept.Id);
        var stance = Enum.Parse<Stance>(named.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        var token = sentence.Tokens[match.Head];
        if (stance is not Stance.NoComment && sentence.Children(token).Concat(sentence.Tokens.Skip(token.Index + 1).Take(1))
            .Any(c => c.Lemma.ToLowerInvariant() is "not" or "n't" or "never"))
            return [];
        if (match.Part == LabelPart.Noun && match.Concept.Features["frame"] == "doer")
            return Named(sentence, match, mentions).Select(party => new StanceMention(stance, party, null, sentence));
        return ReadOne(sentence, match, token, stance, mentions) is { } read ? Shared(read, mentions) : [];
    }

    /// <summary>"Arrested A, B and C", "claimed by A and B": one for each; who judges or is silent is taken one by one.</summary>
    static IEnumerable<StanceMention> Shared(StanceMention read, MentionIndex mentions) =>
        read.Stance is not (Stance.Claimed or Stance.Accused or Stance.Suspected or Stance.Denied) ? [read]
            : mentions.Coordinated(read.Party).Where(p => p == read.Party || (p.IsParty && p.IsName == read.Party.IsName && p.Tokens.Start > read.Party.Tokens.Start))
                .Select(p => read with { Party = p, By = read.By == read.Party.Label ? p.Label : read.By });

    static StanceMention? ReadOne(Sentence sentence, LabelMatch match, Token token, Stance stance, MentionIndex mentions) => match.Part switch
    {
        // "Was involved in the raid": the participle as an adjective.
        LabelPart.Adjective when sentence.Child(token, "cop") is not null => match.Concept.Features.ContainsKey("need")
            && sentence.Child(token, "nsubj") is { } part && Party(sentence, part, mentions) is { } taking ? new StanceMention(stance, taking, null, sentence) : null,
        LabelPart.Adjective => Suspected(sentence, token, stance, mentions),
        LabelPart.Verb => match.Concept.Features["frame"] switch
        {
            "other" => Ascribed(sentence, token, stance, mentions),
            "judge" => Judged(sentence, token, stance, mentions),
            "author" => Author(sentence, token) is { } author && Party(sentence, author, mentions) is { } planner
                ? new StanceMention(stance, planner, null, sentence) : null,
            "faces" => sentence.Subject(token) is { } accused && Party(sentence, accused, mentions) is { } party
                ? new StanceMention(stance, party, null, sentence) : null,
            _ => Own(sentence, token, stance, mentions, match.Concept.Features.ContainsKey("need")),
        },
        LabelPart.Noun when match.Concept.Features["frame"] == "falls" => Falls(sentence, token, stance, mentions),
        LabelPart.Phrase when match.Concept.Features["frame"] == "faces" => sentence.Subject(sentence.Clause(token)) is { } tried
            && Party(sentence, tried, mentions) is { } defendant ? new StanceMention(stance, defendant, null, sentence) : null,
        LabelPart.Phrase when match.Concept.Features["frame"] == "self" => sentence.Subject(sentence.Clause(token)) is { } subject
            && Party(sentence, subject, mentions) is { } silent
            ? new StanceMention(stance, silent, silent.Label, sentence) : null,
        _ => null,
    };

    static StanceMention? Suspected(Sentence sentence, Token adjective, Stance stance, MentionIndex mentions) =>
        adjective.Relation is "amod" && sentence.Parent(adjective) is { } noun
            && Party(sentence, noun, mentions) is { Side: "group" } or { Kind: EntityKind.ArmedGroup }
            ? new StanceMention(stance, Party(sentence, noun, mentions)!, null, sentence) : null;

    /// <summary>
    /// "X claimed responsibility", "an attack claimed by X", "X denied shelling the town"; a cue that is whole ("pleaded guilty") needs no object.
    /// </summary>
    static StanceMention? Own(Sentence sentence, Token verb, Stance stance, MentionIndex mentions, bool isWhole)
    {
        var passive = sentence.IsPassive(verb);
        var speaker = passive ? sentence.Child(verb, "obl:agent") ?? sentence.Children(verb)
            .FirstOrDefault(c => c.Relation is "obl" && sentence.Case(c) == "by") : sentence.Subject(verb);
        var complement = sentence.Child(verb, "obj", "ccomp", "xcomp");
        if (speaker is null || (!passive && complement is null && !isWhole)
            || (Represented(sentence, verb, speaker, mentions) ?? Party(sentence, speaker, mentions)) is not { } party)
            return null;
        if (stance == Stance.Claimed && complement is { IsVerb: true } clause && sentence.Child(clause, "nsubj") is { } other && other.Tag != "PRP")
            return null;
        return new StanceMention(stance, party, party.Label, sentence);
    }

    /// <summary>"A spokesman for X claimed", "claimed by a member of X", "a caller claimed on behalf of X": X speaks, whoever lends the voice.</summary>
    static Mention? Represented(Sentence sentence, Token verb, Token speaker, MentionIndex mentions)
    {
        if (mentions.HeadedBy(sentence, speaker) is { IsName: true } or { IsPlural: true } or { IsPronoun: true })
            return null;
        var sender = sentence.Children(speaker).Where(c => c.Relation == "nmod" && sentence.Case(c) is "of" or "for" or "from")
            .Select(c => mentions.HeadedBy(sentence, c)).FirstOrDefault(IsSender);
        var name = sentence.Tokens.FirstOrDefault(t => t.Index > verb.Index && t.Lemma is "behalf" or "name" && t.Index + 1 < sentence.Tokens.Length
            && sentence.LowerText(t.Index + 1) is "of");
        return sender ?? (name is null ? null
            : mentions.BySentence[sentence.Index].FirstOrDefault(m => m.Tokens.Start > name.Index && m.Tokens.Start <= name.Index + 4 && IsSender(m)));
    }

    static bool IsSender(Mention? mention) => mention is { IsName: true, Kind: EntityKind.ArmedGroup or EntityKind.ArmedForces };

    /// <summary>"The raid was ordered by X", "X masterminded the raid"; not "X ordered an inquiry into the raid", which is no plan of it.</summary>
    static Token? Author(Sentence sentence, Token verb) => sentence.IsPassive(verb)
        ? sentence.Child(verb, "obl:agent") ?? sentence.Children(verb).FirstOrDefault(c => c.Relation == "obl" && sentence.Case(c) == "by")
        : sentence.Subject(verb);

    /// <summary>"X accused Y of", "X blamed Y for", "X blamed it on Y", "blamed on Y", "Y is suspected of".</summary>
    static StanceMention? Ascribed(Sentence sentence, Token verb, Stance stance, MentionIndex mentions)
    {
        // "Were hunting suspected bomber Alder": an adjective that the tree took for a verb.
        if (verb.Tag == "VBN" && verb.Index + 1 < sentence.Tokens.Length && sentence.Tokens[verb.Index + 1].Tag is "NN" or "NNS"
            && sentence.Child(verb, "aux", "aux:pass") is null)
            return null;
        var passive = sentence.IsPassive(verb);
        var onto = sentence.Children(verb).Concat(sentence.Child(verb, "obj") is { Tag: "NN" } finger ? sentence.Children(finger) : [])
            .FirstOrDefault(c => c.Relation is "obl" or "nmod" && sentence.Case(c) is "on" or "to" or "upon" or "at");
        var target = onto is not null
            && Party(sentence, onto, mentions) is not null ? onto : passive
            ? (verb.Relation == "acl" && !IsAboutDoer(sentence, verb) ? null : sentence.Subject(verb)) : sentence.Child(verb, "obj");
        if (target is null || Party(sentence, target, mentions) is not { } party)
            return null;
        var accuser = passive ? sentence.Child(verb, "obl:agent") : sentence.Subject(verb);
        return new StanceMention(stance, party, accuser is null ? null : Party(sentence, accuser, mentions)?.Label, sentence);
    }

    /// <summary>"Suspicion fell on X".</summary>
    static StanceMention? Falls(Sentence sentence, Token noun, Stance stance, MentionIndex mentions) =>
        sentence.Parent(noun) is { Lemma: "fall" or "rest" or "focus" or "centre" or "center" or "land" } verb
            && sentence.Children(verb).FirstOrDefault(c => c.Relation is "obl" or "nmod" && sentence.Case(c) is "on" or "upon") is { } onto
            && Party(sentence, onto, mentions) is { } party ? new StanceMention(stance, party, null, sentence) : null;

    /// <summary>"X is the mastermind of", "X, the ringleader", "named X as a suspect in", "the suspected bombers, X and Y".</summary>
    static IEnumerable<Mention> Named(Sentence sentence, LabelMatch match, MentionIndex mentions)
    {
        var noun = sentence.Tokens[match.Head];
        var doer = noun.Relation switch
        {
            _ when sentence.Child(noun, "cop") is not null => sentence.Child(noun, "nsubj"),
            "appos" or "compound" => sentence.Parent(noun),
            "obl" when sentence.Case(noun) == "as" && sentence.Parent(noun) is { IsVerb: true } names =>
                sentence.IsPassive(names) ? sentence.Subject(names) : sentence.Object(names),
            _ => null,
        };
        // "Suspected bomber X", "the bomber, X": by their order, whatever the tree makes of titles.
        var after = match.Tokens.End < sentence.Tokens.Length && sentence.Tokens[match.Tokens.End].Text == "," ? match.Tokens.End + 1 : match.Tokens.End;
        var party = doer is not null && mentions.HeadedBy(sentence, doer) is { } found && IsNamed(found) ? found
            : mentions.BySentence[sentence.Index].FirstOrDefault(m => m.Tokens.Start == after && IsNamed(m));
        return party is null ? [] : mentions.BySentence[sentence.Index]
            .Where(m => m == party || (IsNamed(m) && sentence.Conjuncts(party.Head).Any(c => c.Index == m.Head.Index)));
    }

    static bool IsNamed(Mention mention) => mention is { IsName: true, Kind: EntityKind.Person or EntityKind.ArmedGroup };

    static StanceMention? Judged(Sentence sentence, Token verb, Stance stance, MentionIndex mentions)
    {
        var judge = sentence.IsPassive(verb) ? sentence.Child(verb, "obl:agent") : sentence.Subject(verb);
        return judge is not null && Party(sentence, judge, mentions) is { } party ? new StanceMention(stance, party, party.Label, sentence) : null;
    }

    /// <summary>"The men accused of the attack", as opposed to "an attack blamed on the men".</summary>
    public static bool IsAboutDoer(Sentence sentence, Token verb) =>
        verb.Relation == "acl" && !sentence.Children(verb).Any(c => c.Relation is "obl" or "nmod" && sentence.Case(c) is "on" or "to" or "upon");

    /// <summary>"Tom Alder, a spokesman for the movement": whoever speaks for a group says what it says.</summary>
    static Mention? SpokenFor(Sentence sentence, Token speaker, MentionIndex mentions) => sentence.Children(speaker).Where(c => c.Relation == "appos").Append(speaker)
        .Where(c => c.Lemma is "spokesman" or "spokeswoman" or "spokesperson" or "representative").SelectMany(c => sentence.Children(c))
        .Where(c => c.Relation is "nmod" or "nmod:poss" or "compound").Select(c => mentions.HeadedBy(sentence, c))
        .FirstOrDefault(m => m is { IsName: true, Kind: EntityKind.ArmedGroup });

    /// <summary>The party that a phrase stands for, its owner or bearer where it is none itself; <see langword="null"/> for "no group".</summary>
    public static Mention? Party(Sentence sentence, Token token, MentionIndex mentions)
    {
        foreach (var part in sentence.Conjuncts(token))
        {
            if (sentence.Child(part, "det") is { } det && det.Lemma.Equals("no", StringComparison.OrdinalIgnoreCase))
                return null;
            if (SpokenFor(sentence, part, mentions) is { } group)
                return group;
            if (mentions.HeadedBy(sentence, part) is { IsParty: true } party)
                return party;
            // "Alder's network", "the movement's armed wing".
            if (sentence.Child(part, "nmod:poss") is { } owner
                && mentions.HeadedBy(sentence, owner) is { IsName: true, Kind: EntityKind.ArmedGroup or EntityKind.Person } holds)
                return holds;
            var appositive = sentence.Children(part).Where(c => c.Relation is "appos" or "flat").Select(c => mentions.HeadedBy(sentence, c))
                .FirstOrDefault(m => m?.IsParty == true);
            if (appositive is not null)
                return appositive;
            // "Redwood, an affiliate which claimed …", "attributed to Redwood positions".
            if (part.Relation == "appos" && sentence.Parent(part) is { } named && mentions.HeadedBy(sentence, named) is { IsParty: true } bearer)
                return bearer;
            if (mentions.HeadedBy(sentence, part) is { } site && mentions.Inside(site)
                .FirstOrDefault(m => m.IsName && m.Kind is EntityKind.ArmedGroup or EntityKind.ArmedForces) is { } holder)
                return holder;
        }

        return null;
    }
}
