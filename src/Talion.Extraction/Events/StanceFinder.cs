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

    readonly DoerFinder doers = new(speakers);

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
                    foreach (var read in StanceReader.Read(sentence, match, mentions))
                    {
                        // "Claimed most of the raids": a bare verb needs the act itself as its object.
                        var isBare = (match is { Part: LabelPart.Verb, Tokens.Length: 1 } && read.Stance is Stance.Claimed or Stance.Denied)
                            || match.Concept.Features.GetValueOrDefault("need") == "complement" || StanceReader.IsAboutDoer(sentence, token);
                        var pointsBack = (sentence.Child(token, "obj") is { } what && (what.Tag is "PRP" or "DT" || MeansAct(sentence, what)))
                            || IsForCrime(sentence, token);
                        var act = match.Concept.Features["frame"] == "author" ? Planned(sentence, token, here)
                            : About(sentence, token, here, isBare) ?? (pointsBack || (here.Count == 0 && !isBare) ? context : null);
                        if (act is not null && !act.Stances.Exists(s => s.Stance == read.Stance && s.Party.Label == read.Party.Label && s.By == read.By))
                            act.Stances.Add(read);
                    }
                }

                if (doers.Behind(sentence, token, mentions) is { } behind && (here.Count > 0 ? here[0].Act : context) is { } done)
                    done.Stances.Add(behind);
            }

            foreach (var (mention, act) in here)
            {
                if (act.Status is EventStatus.Occurred or EventStatus.Series && DoerFinder.SelfReport(sentence, mention, mentions) is { } claim
                    && !act.Stances.Exists(s => s.Stance == Stance.Claimed && s.Party.Label == claim.Party.Label))
                    act.Stances.Add(claim);
            }

            // "Stormed the embassy in fury over air strikes": what the sentence is about, not its background.
            context = here.Where(h => h.Act.Status == EventStatus.Occurred).OrderBy(h => sentence.Ancestors(h.Mention.Main.Head).Count())
                .Select(h => h.Act).FirstOrDefault() ?? context;
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
}
