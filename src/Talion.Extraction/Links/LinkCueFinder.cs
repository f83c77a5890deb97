using Talion.Extraction.Events;
using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;
using Talion.Extraction.Time;

namespace Talion.Extraction.Links;

/// <summary>Finds the cues of a sentence.</summary>
public sealed class LinkCueFinder(Lexicon lexicon)
{
    /// <summary>Tokens of "according to its leader, Tom Alder" at the most.</summary>
    const int LongestParenthesis = 10;

    const string Deed = "deed";

    readonly LabelIndex cues = new(lexicon["links"].Where(c => c.Id != Deed));
    readonly LabelIndex deeds = new(lexicon["links"].Where(c => c.Id == Deed));
    readonly StatusFinder statuses = new(lexicon);

    /// <summary>In text order, without those inside a longer one and those that the text denies.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="times">Its expressions of time.</param>
    public IEnumerable<LinkCue> Find(Sentence sentence, IEnumerable<TimeExpression> times)
    {
        var found = new List<LinkCue>();
        foreach (var cue in cues.In(sentence).Select(m => Read(sentence, m, times)).OfType<LinkCue>()
            .OrderByDescending(c => c.Tokens.Length))
        {
            if (!found.Exists(f => f.Tokens.Overlaps(cue.Tokens)))
                found.Add(cue);
        }

        return found.Count == 0 ? [] : found.Where(c => !IsDenied(sentence, c) && !IsOfTime(sentence, c, times)
            && (c.Need != "deed" || IsDoneWithDeed(sentence, c.Head)))
            .Select(c => c with { IsFact = statuses.IsTold(sentence, c.Verb(sentence) ?? c.Head), Deed = DeedBefore(sentence, c) })
                .OrderBy(c => c.Tokens.Start);
    }

    /// <summary>"Responded on Tuesday with a salvo of rockets".</summary>
    bool IsDoneWithDeed(Sentence sentence, Token verb) => sentence.Children(verb)
        .Any(c => c.Index > verb.Index && c.IsNoun && sentence.Case(c) == "with" && deeds.Longest(sentence, c.Index, LabelPart.Noun) is not null);

    /// <summary>"Described the operation as …", "the bomb was …": the last such noun that points back.</summary>
    Token? DeedBefore(Sentence sentence, LinkCue cue) => sentence.Tokens[..cue.Tokens.Start].LastOrDefault(t => t.IsNoun
        && deeds.Longest(sentence, t.Index, LabelPart.Noun) is not null
        && sentence.Tokens[..t.Index].Reverse().SkipWhile(w => w.IsNoun || w.Tag is "JJ" or "CD").FirstOrDefault() is { Tag: "DT" } article
        && article.Text.ToLowerInvariant() is "the" or "this" or "that" or "these" or "those");

    static LinkCue? Read(Sentence sentence, LabelMatch match, IEnumerable<TimeExpression> times)
    {
        var head = sentence.Tokens[match.Head];
        if (match.Concept.Features.GetValueOrDefault("need") == "duration")
            return Within(sentence, match, head, times);
        if (match.Concept.Features.GetValueOrDefault("need") is "name" or "slogan" && !LeadsToName(sentence, match, times))
            return null;
        switch (match.Part)
        {
            case LabelPart.Noun:
                return Noun(sentence, match, head);
            // "A revenge attack for the bombing".
            case LabelPart.Adjective when sentence.Parent(head) is { IsNoun: true } qualified && qualified.Index > head.Index
                && qualified.Index + 1 < sentence.Tokens.Length && sentence.Tokens[qualified.Index + 1] is { Text: "for" or "over" } leading:
                return new LinkCue(match.Concept, match.Tokens, head, CauseSide.After, leading.Index + 1);
            case LabelPart.Adjective:
                return new LinkCue(match.Concept, match.Tokens, head, CauseSide.Context, match.Tokens.End);
            // "Took revenge on the village for the ambush": the noun leads to what is answered.
            case LabelPart.Phrase when match.Concept.Features["direction"] == "cause-context"
                && sentence.Tokens[match.Tokens.Start..match.Tokens.End].Any(t => t.IsNoun && Preposition(sentence, t)?.Index >= match.Tokens.End):
                return null;
            case LabelPart.Phrase:
                return new LinkCue(match.Concept, match.Tokens, head, Direction(sentence, match), Avenged(sentence, match)?.Start
                    ?? match.Tokens.End);
            default:
                return null;
        }
    }

    /// <summary>"The blood of the commander had been avenged": what the passive is said of is answered.</summary>
    static TextSpan? Avenged(Sentence sentence, LabelMatch match) =>
        match.Tokens.Length == 1 && !match.Concept.Features.ContainsKey("need") && sentence.Tokens[match.Head] is { Tag: "VBN" } verb
            && Direction(sentence, match) == CauseSide.After
            && sentence.Child(verb, "aux:pass") is not null
                && sentence.Child(verb, "nsubj:pass", "nsubj") is { } subject ? sentence.Subtree(subject) : null;

    static LinkCue? Noun(Sentence sentence, LabelMatch match, Token head)
    {
        var preposition = Preposition(sentence, head);
        var start = match.Tokens.Start > 0 && sentence.Tokens[match.Tokens.Start - 1] is { Tag: "IN" } word
            && word.Text.ToLowerInvariant() is "in" or "as"
            ? match.Tokens.Start - 1 : match.Tokens.Start;
        if (match.Concept.Features["direction"] == "cause-context")
            return preposition is null && (IsManner(sentence, head) || IsTold(sentence, head))
                ? new LinkCue(match.Concept, new TextSpan(start, match.Tokens.End), head, CauseSide.Context, match.Tokens.End) : null;
        if (preposition is null)
            return null;
        var end = preposition.Index == match.Tokens.End ? match.Tokens.End + 1 : match.Tokens.End;
        return new LinkCue(match.Concept, new TextSpan(start, end), head, CauseSide.After, preposition.Index + 1);
    }

    /// <summary>"Paid for Alderton", "the price of Thursday"; as a slogan with quotation marks around it.</summary>
    static bool LeadsToName(Sentence sentence, LabelMatch match, IEnumerable<TimeExpression> times)
    {
        var rest = sentence.Tokens.Skip(match.Tokens.End).ToList();
        var start = rest.FirstOrDefault()?.Tag == "DT" ? 1 : 0;
        if (start >= rest.Count || !(rest[start].IsProperNoun || times.Any(t => t.Span.Overlaps(rest[start].Span))))
            return false;
        return match.Concept.Features["need"] == "name" || (match.Tokens.Start > 0 && IsQuote(sentence.Tokens[match.Tokens.Start - 1])
            && rest.Skip(start).SkipWhile(t => t.IsProperNoun || t.Tag is "." or ",").Take(1).Any(IsQuote));
    }

    static bool IsQuote(Token token) => token.Tag is "``" or "''";

    /// <summary>"Within 20 minutes", after what was told; "within two days of the raid", after that.</summary>
    static LinkCue? Within(Sentence sentence, LabelMatch match, Token head, IEnumerable<TimeExpression> times)
    {
        var end = match.Tokens.End;
        while (end < sentence.Tokens.Length && times.Any(t => t.Type == TimexType.Duration && t.Span.Overlaps(sentence.Tokens[end].Span)))
            end++;
        if (end == match.Tokens.End)
            return null;
        var isOf = end < sentence.Tokens.Length && sentence.Tokens[end].Text == "of";
        var tokens = new TextSpan(match.Tokens.Start, isOf ? end + 1 : end);
        return new LinkCue(match.Concept, tokens, sentence.Tokens[end - 1], isOf ? CauseSide.After : CauseSide.Context, tokens.End);
    }

    static CauseSide Direction(Sentence sentence, LabelMatch match) =>
        IsReversed(sentence, match) ? match.Concept.Features["direction"] == "cause-before" ? CauseSide.After : CauseSide.Before
        : IsIntransitive(sentence, match) ? CauseSide.Context
        : IsBeforeNoun(sentence, match) ? CauseSide.Before : match.Concept.Features["direction"] switch
        {
            "cause-after" => CauseSide.After,
            "cause-before" => CauseSide.Before,
            "cause-context" => CauseSide.Context,
            _ => CauseSide.EffectContext,
        };

    /// <summary>"A response to", "its answer, the group said, to": the preposition that leads to what is answered.</summary>
    static Token? Preposition(Sentence sentence, Token noun)
    {
        var next = sentence.Tokens.Skip(noun.Index + 1).FirstOrDefault(t => t.Tag is not ("''" or "``"));
        if (next is not null && IsLeading(next))
            return next;
        if (BehindParenthesis(sentence, noun) is { } behind)
            return behind;
        var above = noun.Relation == "obj" && sentence.Parent(noun) is { IsVerb: true } verb ? sentence.Children(verb) : [];
        return sentence.Children(noun).Concat(above).Where(c => c.Index > noun.Index && c.Relation is "nmod" or "obl")
            .Select(c => sentence.Child(c, "case")).FirstOrDefault(c => c is not null && IsLeading(c));
    }

    /// <summary>The leading preposition behind "…, they wrote, …".</summary>
    static Token? BehindParenthesis(Sentence sentence, Token noun)
    {
        if (noun.Index + 1 >= sentence.Tokens.Length || sentence.Tokens[noun.Index + 1].Text != ",")
            return null;
        var close = sentence.Tokens.Skip(noun.Index + 2).Take(LongestParenthesis)
            .LastOrDefault(t => t.Text == "," && t.Index + 1 < sentence.Tokens.Length
            && IsLeading(sentence.Tokens[t.Index + 1]));
        return close is null ? null : sentence.Tokens[close.Index + 1];
    }

    static bool IsLeading(Token token) => token.Tag is "IN" or "TO" && token.Lemma is "for" or "to" or "against" or "over" or "at";

    /// <summary>"In a limited and measured response", "by way of reprisal", "as punishment": the noun alone, without what it answers.</summary>
    static bool IsManner(Sentence sentence, Token noun) =>
        (sentence.Case(noun) ?? WordOrder.PrepositionBefore(sentence, noun)) is "in" or "as" or "by way of" or "by" or "of"
            && sentence.Tokens[..noun.Index].Reverse().FirstOrDefault(t => t.Tag is "IN") is { Lemma: "in" or "as" or "of" or "by" };

    /// <summary>"The reply came within hours", "the raids were our answer".</summary>
    static bool IsTold(Sentence sentence, Token noun) => sentence.Child(noun, "cop") is not null
        || (noun.Index + 1 < sentence.Tokens.Length && sentence.Tokens[noun.Index + 1] is { IsVerb: true, Lemma: "come" or "follow" })
        || (noun.Relation == "nsubj" && sentence.Parent(noun) is { Lemma: "come" or "begin" or "follow" or "arrive" });

    /// <summary>"Rockets followed on Saturday": what they followed was told before.</summary>
    static bool IsIntransitive(Sentence sentence, LabelMatch cue) =>
        cue is { Tokens.Length: 1 } && sentence.Tokens[cue.Head] is { Lemma: "follow", Tag: "VBD" or "VBN" } verb
            && sentence.Child(verb, "obj", "aux:pass") is null
            && verb.Index + 1 < sentence.Tokens.Length && sentence.Tokens[verb.Index + 1].Tag is "IN" or "." or "RB" or ",";

    /// <summary>"The shelling stopped hours before the raid": what came later is named.</summary>
    static bool IsBeforeNoun(Sentence sentence, LabelMatch cue) =>
        cue.Concept.Features["direction"] == "effect-context" && sentence.Tokens[cue.Tokens.End - 1].Text == "before"
            && cue.Tokens.End < sentence.Tokens.Length
                && sentence.Tokens[cue.Tokens.End].Tag is "DT" or "PRP$" or "JJ" or "NN" or "NNS" or "NNP" or "PRP" or "VBG";

    /// <summary>
    /// "The blast was followed within a week by raids", "was set off, he said, by the ambush", "was sparked when troops fired": the passive turns the sides
    /// round.
    /// </summary>
    static bool IsReversed(Sentence sentence, LabelMatch cue) =>
        cue.Concept.Features["direction"] is "cause-before" or "cause-after" && sentence.Tokens[cue.Head].Tag is "VBN" or "VBD"
            && sentence.Tokens[cue.Tokens.End - 1].Text != "by"
            && sentence.Tokens.Take(cue.Head).Reverse().Take(3).Any(t => t.Lemma == "be")
            && sentence.Tokens.Skip(cue.Tokens.End).Take(6).TakeWhile(t => t.Text != "," || cue.Concept.Features["link"] == "caused")
                .Any(t => t.Text == "by" || (t is { Tag: "WRB", Lemma: "when" } && cue.Concept.Features["link"] == "caused"));

    /// <summary>"Shortly after 7 p.m.", "since June 7, when", but not "after Friday's raid": what follows is a time and no act.</summary>
    static bool IsOfTime(Sentence sentence, LinkCue cue, IEnumerable<TimeExpression> times)
    {
        if (cue.Type != LinkType.Followed || cue.Complement >= sentence.Tokens.Length
            || times.FirstOrDefault(t => t.Type is TimexType.Date or TimexType.Time
                && t.Span.Overlaps(sentence.Tokens[cue.Complement].Span)) is not { } time)
            return false;
        var next = sentence.Tokens.FirstOrDefault(t => t.Span.Start >= time.Span.End);
        return next is not { Tag: "POS" or "JJ" } && next is not { IsNoun: true };
    }

    /// <summary>
    /// "Asked whether it was a response", "denied that it was in revenge", "was not in retaliation for": what the text does not say.
    /// </summary>
    static bool IsDenied(Sentence sentence, LinkCue cue) => (cue.Tokens.Start > 0 && sentence.Tokens[cue.Tokens.Start - 1].Lemma == "than") ||
        sentence.Tokens.Take(cue.Tokens.Start).Reverse().TakeWhile(t => t.Text is not (";" or ",")).Take(8)
            .Any(t => t.Lemma.ToLowerInvariant() is "whether" or "if" or "not" or "n't" or "no" or "nothing" or "deny" or "neither" or "nor"
                or "unrelated");
}
