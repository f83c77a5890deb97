using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>
/// Finds claims of responsibility, accusations, suspicions, denials and judgements, and gives them to the acts that they are about.
/// </summary>
public sealed class StanceFinder(Lexicon lexicon, SpeakerFinder speakers)
{
    readonly LabelIndex stances = new(lexicon["stances"].Where(c => c.Id != "crime"));

    /// <summary>Nouns that mean the act told before: "the operation".</summary>
    readonly LabelIndex deeds = new(lexicon["links"].Where(c => c.Id == "deed"));

    /// <summary>What courts call such acts: "manslaughter", "murder charges".</summary>
    readonly LabelIndex crimes = new(lexicon["stances"].Where(c => c.Id == "crime"));

    /// <summary>Adds to each act the stances taken on it.</summary>
    public void Find(IEnumerable<Sentence> sentences, ImmutableArray<ArticleEvent> acts, MentionIndex mentions)
    {
        var told = acts.SelectMany(a => a.Mentions.Select(m => (Mention: m, Act: a)))
            .OrderBy(t => t.Mention.Sentence.Index).ThenBy(t => t.Mention.Main.Head.Index).ToList();
        var bySentence = told.ToLookup(t => t.Mention.Sentence.Index);
        ArticleEvent? context = null;
        foreach (var sentence in sentences)
        {
            var here = bySentence[sentence.Index].Select(t => (t.Mention, t.Act)).ToList();
            foreach (var token in sentence.Tokens)
            {
                foreach (var match in stances.At(sentence, token.Index).Take(1))
                {
                    foreach (var read in Read(sentence, match, mentions))
                    {
                        // "Claimed most of the raids": a bare verb needs the act itself as its object.
                        var isBare = (match is { Part: LabelPart.Verb, Tokens.Length: 1 } && read.Stance is Stance.Claimed or Stance.Denied)
                            || match.Concept.Features.GetValueOrDefault("need") == "complement" || IsAboutDoer(sentence, token);
                        var pointsBack = (sentence.Child(token, "obj") is { } what && (what.Tag is "PRP" or "DT" || MeansAct(sentence, what)))
                            || IsForCrime(sentence, token);
                        var act = match.Concept.Features["frame"] == "author" ? Planned(sentence, token, here)
                            : About(sentence, token, here, isBare) ?? (pointsBack || (here.Count == 0 && !isBare) ? context : null);
                        if (act is not null && !act.Stances.Exists(s => s.Stance == read.Stance && s.Party.Label == read.Party.Label && s.By == read.By))
                            act.Stances.Add(read);
                    }
                }

                if (Behind(sentence, token, mentions) is { } behind && (here.Count > 0 ? here[0].Act : context) is { } done)
                    done.Stances.Add(behind);
            }

            foreach (var (mention, act) in here)
            {
                if (act.Status is EventStatus.Occurred or EventStatus.Series && SelfReport(sentence, mention, mentions) is { } claim
                    && !act.Stances.Exists(s => s.Stance == Stance.Claimed && s.Party.Label == claim.Party.Label))
                    act.Stances.Add(claim);
            }

            context = here.Where(h => h.Act.Status == EventStatus.Occurred).Select(h => h.Act).LastOrDefault() ?? context;
        }
    }

    /// <summary>The act that a word says was planned: what the verb itself governs, not what hangs on that.</summary>
    static ArticleEvent? Planned(Sentence sentence, Token verb, List<(EventMention Mention, ArticleEvent Act)> here) =>
        (sentence.IsPassive(verb) ? sentence.Subject(verb) : sentence.Object(verb)) is { } plan
            ? here.Find(h => h.Mention.Triggers.Any(t => t.Head.Index == plan.Index)).Act : null;

    /// <summary>"Claimed the operation", "blamed the group for this outrage".</summary>
    bool MeansAct(Sentence sentence, Token noun) => deeds.Longest(sentence, noun.Index, LabelPart.Noun) is not null
        && sentence.Child(noun, "det") is { } det && det.Text.ToLowerInvariant() is "the" or "this" or "that";

    /// <summary>"Charged with murder", "arrested on charges of manslaughter": the crime that the text is about, which the charge calls by its kind.</summary>
    bool IsForCrime(Sentence sentence, Token cue) => sentence.Tokens.Any(t => t.Index > cue.Index && t.IsNoun && sentence.IsUnder(t, cue)
        && crimes.Longest(sentence, t.Index, LabelPart.Noun) is not null);

    /// <summary>"The men accused of the attack", as opposed to "an attack blamed on the men".</summary>
    static bool IsAboutDoer(Sentence sentence, Token verb) =>
        verb.Relation == "acl" && !sentence.Children(verb).Any(c => c.Relation is "obl" or "nmod" && sentence.Case(c) is "on" or "to" or "upon");

    /// <summary>The act named in the cue's complement, else the nearest that the sentence tells.</summary>
    static ArticleEvent? About(Sentence sentence, Token cue, List<(EventMention Mention, ArticleEvent Act)> here, bool onlyComplement)
    {
        var below = here.FirstOrDefault(h => h.Mention.Triggers.Any(t => t.Head.Index != cue.Index && sentence.IsUnder(t.Head, cue)
            && !(onlyComplement && IsWhen(sentence, t.Head, cue))));
        // "The bombings that killed nine, which the movement had claimed".
        if (below.Act is null && onlyComplement && cue.Relation == "acl:relcl" && sentence.Child(cue, "obj") is { Tag: "WDT" or "WP" })
            return here.LastOrDefault(h => h.Mention.Triggers.Any(t => !t.IsVerb && t.Head.Index < cue.Index)).Act;
        // "The bombing suspect".
        if (below.Act is null && cue.IsNoun && here.Find(h => h.Mention.Triggers.Any(t => t.Tokens.End == cue.Index)) is { Act: { } named })
            return named;
        if (below.Act is not null || onlyComplement)
            return below.Act ?? (cue.Relation == "acl" ? here.Find(h => h.Mention.Triggers.Any(t => t.Head.Index == cue.Head)).Act : null);
        return here.OrderBy(h => Math.Abs(h.Mention.Main.Head.Index - cue.Index)).ThenBy(h => h.Mention.Main.Head.Index).Select(h => h.Act)
            .FirstOrDefault();
    }

    /// <summary>"Arrested two men after the attack": when, not what for.</summary>
    static bool IsWhen(Sentence sentence, Token trigger, Token cue) => sentence.Ancestors(trigger).Prepend(trigger).First(t => t.Head == cue.Index) is var below
        && ((below.Relation is "obl" or "nmod" && sentence.Case(below) is not ("of" or "for" or "over" or "in" or "to" or "with" or "in connection with"))
            || (below.Relation == "advcl" && sentence.Child(below, "mark") is { Lemma: "after" or "before" or "since" or "while" or "when" }));

    static IEnumerable<StanceMention> Read(Sentence sentence, LabelMatch match, MentionIndex mentions)
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

    /// <summary>"The raid was ordered by X", "X masterminded the raid"; not "X ordered an inquiry into the raid", which <see cref="About"/> tells.</summary>
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

    /// <summary>
    /// "The group said it had shelled the town", "said one of its fighters had carried out the bombing": an armed group tells its own act.
    /// </summary>
    static StanceMention? SelfReport(Sentence sentence, EventMention mention, MentionIndex mentions)
    {
        // "The group said the blast was revenge for", "said the bomb was meant for": who knows what an act was for did it.
        foreach (var noun in mention.Triggers.Where(t => !t.IsVerb && t.Head.Relation is "nsubj" or "nsubj:pass").Select(t => t.Head))
        {
            if (sentence.Parent(noun) is { Relation: "ccomp" } purpose && IsPurpose(sentence, purpose)
                && sentence.Parent(purpose) is { Lemma: "say" or "announce" or "declare" or "claim" or "state" } tells
                && sentence.Subject(tells) is { } teller && Party(sentence, teller, mentions) is { Kind: EntityKind.ArmedGroup } own)
                return new StanceMention(Stance.Claimed, own, own.Label, sentence);
        }

        foreach (var verb in mention.Triggers.Where(t => t.IsVerb).Select(t => t.Head))
        {
            if (verb.Relation == "ccomp"
                && sentence.Parent(verb) is { Lemma: "say" or "announce" or "declare" or "claim" or "state" or "boast" or "confirm" } says
                && sentence.Child(verb, "nsubj") is { } doer
                    && (doer.Tag == "PRP" || sentence.Tokens[sentence.Subtree(doer).Start..sentence.Subtree(doer).End].Any(t => t.Tag == "PRP$"))
                && sentence.Subject(says) is { } speaker && Party(sentence, speaker, mentions) is { Kind: EntityKind.ArmedGroup } party)
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
    StanceMention? Behind(Sentence sentence, Token token, MentionIndex mentions) =>
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
            is { } worker && Party(sentence, worker, mentions) is { } author)
            return new StanceMention(Stance.Accused, author, null, sentence);
        if (token is { Lemma: "blame", Tag: "VB" } && sentence.Child(token, "obj") is null && sentence.Subject(token) is { } blamed
            && Party(sentence, blamed, mentions) is { } guilty)
            return new StanceMention(Stance.Accused, guilty, null, sentence);
        if ((sentence.Case(token) != "behind" && token.Lemma != "responsible")
            || (sentence.Child(token, "nsubj") ?? BeforeBehind(sentence, token)) is not { } subject)
            return null;
        if (subject.Tag == "PRP")
            return token.Relation == "ccomp" && sentence.Parent(token) is { } says && sentence.Subject(says) is { } speaker
                && Party(sentence, speaker, mentions) is { } self
                ? new StanceMention(Stance.Claimed, self, self.Label, sentence) : null;
        if (Party(sentence, subject, mentions) is not { } party)
            return null;
        var hedged = sentence.Children(token)
            .Any(c => c.Relation == "advmod" && c.Lemma.ToLowerInvariant() is "likely" or "probably" or "possibly" or "allegedly" or "apparently");
        var accuser = token.Relation == "ccomp" && sentence.Parent(token) is { } tells
            && sentence.Subject(tells) is { } accusing ? Party(sentence, accusing, mentions)?.Label : null;
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
        return isOwn && speakers.IsReport(sentence, tells) && sentence.Subject(tells) is { } speaker && Party(sentence, speaker, mentions) is { } party
            ? new StanceMention(Stance.Claimed, party, party.Label, sentence) : null;
    }

    /// <summary>"Tom Alder, a spokesman for the movement": whoever speaks for a group says what it says.</summary>
    static Mention? SpokenFor(Sentence sentence, Token speaker, MentionIndex mentions) => sentence.Children(speaker).Where(c => c.Relation == "appos").Append(speaker)
        .Where(c => c.Lemma is "spokesman" or "spokeswoman" or "spokesperson" or "representative").SelectMany(c => sentence.Children(c))
        .Where(c => c.Relation is "nmod" or "nmod:poss" or "compound").Select(c => mentions.HeadedBy(sentence, c))
        .FirstOrDefault(m => m is { IsName: true, Kind: EntityKind.ArmedGroup });

    static Mention? Party(Sentence sentence, Token token, MentionIndex mentions)
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
