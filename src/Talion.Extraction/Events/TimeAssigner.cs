using Talion.Extraction.Language;
using Talion.Extraction.Records;
using Talion.Extraction.Time;

namespace Talion.Extraction.Events;

/// <summary>Gives each event mention the time expressions that say when it happened, keeping apart when it was reported.</summary>
public sealed class TimeAssigner(SpeakerFinder speakers)
{
    /// <summary>A time within so many tokens from the start belongs to the sentence's main verb.</summary>
    const int Fronted = 3;

    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">Its event mentions, in text order.</param>
    /// <param name="times">Its time expressions, in text order.</param>
    public void Assign(Sentence sentence, ImmutableArray<EventMention> mentions, IEnumerable<TimeExpression> times)
    {
        if (mentions.IsEmpty)
            return;
        mentions = mentions.RemoveAll(m => CountBack(sentence, m, mentions, times));
        var left = new List<TimeExpression>();
        DateOnly? told = null;
        foreach (var time in times.Where(SaysWhen))
        {
            var head = Head(sentence, time.Span);
            if (FollowsReport(sentence, time.Span))
            {
                told ??= time.Days?.Latest;
                continue;
            }

            if (IsBound(sentence, time)
                || (time.Days is { Days: > 7 } && IsOfThing(sentence, head, mentions)))
                continue;
            if (mentions.FirstOrDefault(m => IsOwned(sentence, time.Span, m)) is { } dated)
            {
                dated.Times.Add(time);
                continue;
            }

            if (Preceding(sentence, head, mentions) is { } preceding)
            {
                preceding.Times.Add(time);
                continue;
            }

            switch (Owner(sentence, head, mentions))
            {
                case (EventMention owner, _) when IsTaken(sentence, owner, time, times):
                    break;
                case (EventMention owner, _):
                    owner.Times.Add(time);
                    break;
                case (null, false):
                    left.Add(time);
                    break;
                default:
                    told ??= time.Days?.Latest;
                    break;
            }
        }

        foreach (var mention in mentions)
            mention.ToldBy = told;

        foreach (var time in left)
        {
            var at = Head(sentence, time.Span).Index;
            mentions.Where(m => m.Times.Count == 0 && !(IsDayOfAnother(sentence, at, m) && !IsMonth(time))).OrderBy(m => Math.Abs(m.Main.Head.Index - at)).ThenBy(m => m.Main.Head.Index)
                .FirstOrDefault()?.Times.Add(time);
        }
    }

    /// <summary>
    /// "Struck back on Thursday, two days after missiles hit the port", "said on Thursday, a day after he was shot": what the other came after is dated by
    /// counting back from the day named before.
    /// </summary>
    /// <returns>Whether the mention was dated so.</returns>
    static bool CountBack(Sentence sentence, EventMention mention, ImmutableArray<EventMention> mentions, IEnumerable<TimeExpression> times)
    {
        var start = mention.Triggers[0].Head.Index;
        if (times.LastOrDefault(t => t is { Type: TimexType.Duration, Offset: not null } && t.Span.End <= sentence.Tokens[start].Span.Start) is not { } distance)
            return false;
        var after = sentence.Tokens.First(t => t.Span.Start >= distance.Span.End);
        if (after is not { Lemma: "after" } || after.Index > start || sentence.Tokens[after.Index..start].Any(t => t.Text is "," or ";")
            || mentions.Any(m => m != mention && after.Index < m.Triggers[0].Head.Index && m.Triggers[0].Head.Index < start)
            || times.LastOrDefault(t => t.Span.End <= distance.Span.Start && SaysWhen(t) && t is { Days.Days: <= 2, Offset: null }) is not { Days: { } day })
            return false;
        var (least, most) = distance.Offset!.Value;
        mention.Times.Add(distance with
        {
            Type = TimexType.Date,
            Basis = TimeBasis.Relative,
            Days = new DayInterval(day.Earliest.AddDays(-most), day.Latest.AddDays(-least)),
            Offset = null,
        });
        return true;
    }

    /// <summary>"Signatories of the 2016 accord": a time before a noun that tells no act dates that thing alone.</summary>
    static bool IsOfThing(Sentence sentence, Token time, ImmutableArray<EventMention> mentions) =>
        time.Relation is "compound" or "nummod" or "nmod:poss" or "amod" && time.Head > time.Index
            && sentence.Tokens[time.Head] is { IsNoun: true } thing
            && !mentions.Any(m => m.Triggers.Any(t => t.Head.Index == thing.Index || t.Tokens.Start <= thing.Index && thing.Index < t.Tokens.End))
            && !sentence.Ancestors(time).TakeWhile(a => a.IsNoun)
                .Any(a => mentions.Any(m => m.Triggers.Any(t => t.Head.Index == a.Index && a.Index > time.Index && a.Index - time.Index < 4)));

    /// <summary>"A response to Saturday's attack", "the Saturday attack": a day before the noun is that noun's own.</summary>
    static bool IsOwned(Sentence sentence, TextSpan time, EventMention mention) => mention.Triggers.Any(t => !t.IsVerb
        && sentence.Children(t.Head)
            .Any(c => c.Index < t.Head.Index && c.Relation is "nmod:poss" or "compound" or "nmod:unmarked" or "nmod" && time.Overlaps(c.Span)));

    /// <summary>"Sentenced on Monday for a murder in 2003": the day right behind the act's own word is its day.</summary>
    bool IsTaken(Sentence sentence, EventMention owner, TimeExpression time, IEnumerable<TimeExpression> times) =>
        times.Any(t => t != time && SaysWhen(t) && t.Days is { } own && time.Days is { } days && !own.Overlaps(days) && !IsBound(sentence, t)
            && !FollowsReport(sentence, t.Span)
            && Preceding(sentence, Head(sentence, t.Span), [owner]) == owner);

    /// <summary>The mention whose trigger stands right before the time, with no other verb between: "a strike on the consulate on April 1".</summary>
    static EventMention? Preceding(Sentence sentence, Token time, ImmutableArray<EventMention> mentions)
    {
        (EventMention Mention, TriggerMatch Trigger)? last = null;
        foreach (var mention in mentions)
        {
            foreach (var trigger in mention.Triggers)
            {
                if (trigger.Tokens.End <= time.Index && (last is null || trigger.Tokens.CompareTo(last.Value.Trigger.Tokens) >= 0))
                    last = (mention, trigger);
            }
        }

        if (last is not { } nearest)
            return null;
        var between = sentence.Tokens.Skip(nearest.Trigger.Tokens.End).Take(time.Index - nearest.Trigger.Tokens.End);
        // "Months after the massacre, on the night of June 18, gunmen …": the second time is that of what came after.
        if (between.Any(t => t.Text == ",") && !nearest.Trigger.IsVerb
            && WordOrder.PrepositionBefore(sentence, nearest.Trigger.Head) is null
                && sentence.Case(nearest.Trigger.Head) is "after" or "before" or "following" or "since" or "within hours of")
            return null;
        return between.Any(t => t.IsVerb || t.Tag is "MD" or "WRB" or ":" || t.Text == ";") ? null : nearest.Mention;
    }

    /// <summary>Vague references ("recently", "in the past") date nothing.</summary>
    static bool SaysWhen(TimeExpression time) =>
        time.Type is TimexType.Date or TimexType.Time
            && (time.Offset is not null || (time.Days is not null && !time.Value.EndsWith("_REF", StringComparison.Ordinal)));

    /// <summary>"Since October", "until Monday": the end of a period, not the day of an act; "before dawn on Monday" is that day.</summary>
    static bool IsBound(Sentence sentence, TimeExpression time)
    {
        var first = sentence.Tokens.First(t => t.Span.End > time.Span.Start).Index;
        return first > 0 && !(time.Type == TimexType.Time && sentence.Tokens[first - 1].Lemma == "before")
            && (sentence.Tokens[first - 1].Lemma.ToLowerInvariant() is "since" or "until" or "till" or "before"
            || (first > 1 && sentence.Tokens[first - 1].Text == "to"
                && sentence.Tokens[first - 2].Text.Equals("up", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>"Said on Tuesday", "told reporters Thursday".</summary>
    bool FollowsReport(Sentence sentence, TextSpan time)
    {
        var first = sentence.Tokens.First(t => t.Span.End > time.Start).Index;
        for (var i = first - 1; i >= Math.Max(0, first - 3); i--)
        {
            if (speakers.IsReport(sentence, sentence.Tokens[i]))
                return true;
            if (sentence.Tokens[i].Tag is not ("IN" or "DT" or "NNS" or "NN" or "PRP" or "RB"))
                return false;
        }

        return false;
    }

    static Token Head(Sentence sentence, TextSpan span)
    {
        var inside = sentence.Tokens.Where(t => span.Overlaps(t.Span)).ToList();
        return inside.FirstOrDefault(t => t.Head < 0 || !span.Overlaps(sentence.Tokens[t.Head].Span)) ?? inside[0];
    }

    /// <summary>
    /// The event mention that a time belongs to, and whether it is the time of a report instead: "On Tuesday, police said …", but not "Hours later
    /// jets bombed
    /// the town, police said".
    /// </summary>
    (EventMention? Owner, bool IsReportTime) Owner(Sentence sentence, Token head, ImmutableArray<EventMention> mentions)
    {
        foreach (var above in sentence.Ancestors(head))
        {
            if (mentions.FirstOrDefault(m => m.Triggers.Any(t => t.Head.Index == above.Index)) is { } owner)
                return (owner, false);
            if (!above.IsVerb && above.Head >= 0)
                continue;
            if (speakers.IsReport(sentence, above))
                return (null, head.Index > above.Index
                    || (head.Index < Fronted && !mentions.Any(m => head.Index < m.Main.Head.Index && m.Main.Head.Index < above.Index)));
            var below = mentions.Where(m => m.Triggers.Any(t => IsInClause(sentence, t.Head, above))).ToList();
            if (below.Count > 0)
                return (below.OrderBy(m => Math.Abs(m.Main.Head.Index - head.Index)).ThenBy(m => m.Main.Head.Index).First(), false);
        }

        return (null, false);
    }

    /// <summary>"In January lawmakers voted in reaction to the killing": wide enough for an act and what it led to.</summary>
    static bool IsMonth(TimeExpression time) => time.Days is { Days: > 7 and <= 31 };

    /// <summary>"Was charged on Monday with the murder", "in 1981 published a book on the bombing": a day of the verb, not of the act it is about.</summary>
    bool IsDayOfAnother(Sentence sentence, int time, EventMention mention) => !mention.Main.IsVerb && mention.Status == EventStatus.Occurred
        && sentence.Ancestors(sentence.Tokens[time]).FirstOrDefault(t => t.IsVerb) is { } verb && !speakers.IsUndergone(sentence, verb);

    /// <summary>Below the verb without crossing a subordinate clause with a time of its own.</summary>
    bool IsInClause(Sentence sentence, Token trigger, Token verb)
    {
        for (var at = trigger; at.Index != verb.Index; at = sentence.Tokens[at.Head])
        {
            var isNominal = at.Relation is "nmod" or "obl" && (at.Relation == "nmod" || at.Head != verb.Index);
            // "Today denounced the killing", "was jailed on Friday for the killing": a day of the verb, not of what it is about.
            var isTopic = at.Head == verb.Index && !trigger.IsVerb && verb.IsVerb && !speakers.IsUndergone(sentence, verb)
                && (at.Relation == "obj" || (at.Relation == "obl" && sentence.Case(at) is "for" or "over" or "about" or "of" or "into" or "with"));
            if (at.Head < 0 || isNominal || isTopic || at.Relation is "acl:relcl" or "parataxis" || (at.Relation == "advcl" && at.Tag is not "VBG"))
                return false;
        }

        return true;
    }
}
