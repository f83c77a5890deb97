using System.Runtime.InteropServices;
using Talion.Extraction.Events;
using Talion.Extraction.Language.Classification;
using Talion.Extraction.Links;

namespace Talion.Extraction.Merging;

/// <summary>
/// What tells whether a telling means an act, as hashed features: how it is worded, how far the act stands back, what the two share, what other acts
/// share, and within one sentence the grammar between. The trained model holds the hashes, so that a change here wants a new one.
/// </summary>
sealed class MergeFeatures
{
    /// <summary>Where the templates of each sign begin.</summary>
    const uint Signs = 100;

    /// <summary>How many templates each sign has room for.</summary>
    const uint Room = 8;

    readonly Dictionary<EventMention, TellingView> views = new(ReferenceEqualityComparer.Instance);
    readonly List<uint> features = [];

    /// <summary>The features of a telling and an act; the next call writes over them.</summary>
    /// <param name="telling">The telling.</param>
    /// <param name="profile">What it says.</param>
    /// <param name="candidate">The act.</param>
    public ReadOnlySpan<uint> Of(EventMention telling, ActProfile profile, MergeCandidate candidate)
    {
        features.Clear();
        var (act, known) = (candidate.Known.Act, candidate.Known.Profile);
        var (view, first) = (ViewOf(telling), ViewOf(act.Mentions[0]));
        var near = view.IsHeadline ? act.Mentions[0] : act.Mentions[^1];
        var last = ViewOf(near);
        var away = view.IsHeadline ? near.Sentence.Index - telling.Sentence.Index : telling.Sentence.Index - near.Sentence.Index;
        var distance = DistanceOf(away, view.IsHeadline);
        AddWords(view, last, first, distance);
        AddPlace(telling, candidate, near, view, last, first, distance);
        AddSigns(candidate, view, distance);
        AddRoles(profile, known, candidate.Comparison, view, distance);
        if (away == 0 && near.Main.Head.Index != telling.Main.Head.Index)
            AddWithin(telling, profile, near, known, view, last);
        else
            AddAcross(telling, view, Value.Of(Math.Clamp(away, 0, 2)));
        return CollectionsMarshal.AsSpan(features);
    }

    TellingView ViewOf(EventMention telling) =>
        views.TryGetValue(telling, out var view) ? view : views[telling] = new TellingView(telling);

    static ulong DistanceOf(int away, bool isHeadline) => Value.Of(isHeadline
        ? away switch { <= 1 => 8, <= 3 => 9, <= 5 => 10, <= 9 => 11, _ => 12 }
        : away switch { <= 3 => away, <= 5 => 4, <= 9 => 5, <= 15 => 6, _ => 7 });

    /// <summary>How the telling and the act's are worded.</summary>
    void AddWords(TellingView view, TellingView last, TellingView first, ulong distance)
    {
        Add(0);
        Add(1, view.Form);
        Add(2, view.Form, distance);
        Add(3, view.Form, last.Shape, distance);
        Add(4, view.Tense, last.Tense, distance);
        Add(5, view.Tense, view.Form);
        Add(6, view.Concept, distance);
        Add(7, view.Concept, first.Concept);
        Add(8, view.Lemma, last.Lemma);
        Add(9, view.Lemma, view.IsDefinite);
        Add(10, view.Frame, last.Frame, distance);
        Add(11, view.Type, first.Type);
        Add(12, view.IsAnchored, distance);
        Add(13, view.HasCasualties, view.Form, distance);
        Add(14, first.IsBackground, view.Form, distance);
    }

    /// <summary>Where in the text the act stands.</summary>
    void AddPlace(EventMention telling, MergeCandidate candidate, EventMention near, TellingView view, TellingView last, TellingView first, ulong distance)
    {
        var act = candidate.Known.Act;
        var isFirst = Value.Of(candidate.IsFirst);
        var recency = Value.Of(Math.Min(4, candidate.Recency));
        var count = Value.Of(Math.Min(5, candidate.Count));
        var tellings = Value.Of(Math.Min(3, act.Mentions.Count));
        var speakers = Value.Of((telling.Speaker is null ? 0 : 1) + (near.Speaker is null ? 0 : 2) + (telling.Speaker is { } speaker && speaker == near.Speaker ? 4 : 0));
        Add(20, distance, recency);
        Add(21, isFirst, view.Form);
        Add(22, isFirst, distance, count);
        Add(23, Value.Of(candidate.IsCause));
        Add(24, Value.Of(candidate.IsLatest), view.Form);
        Add(25, recency, count, view.Form);
        Add(26, Value.Of(telling.Sentence.Paragraph == near.Sentence.Paragraph), distance, view.Form);
        Add(27, speakers, distance);
        Add(28, speakers, Reading(candidate.Comparison, Sign.Figure));
        Add(29, tellings, view.Form);
        Add(30, tellings, distance);
        Add(31, Value.Of(act.IsInterception), view.IsInterception);
        Add(32, view.IsPlural, last.IsPlural, first.IsPlural);
        Add(33, isFirst, Reading(candidate.Comparison, Sign.Word), view.Form);
        Add(34, isFirst, Value.Of(candidate.IsLatest), view.Form, tellings);
        Add(35, isFirst, Value.Of(candidate.IsLatest), view.PointsBack);
    }

    /// <summary>What the two share, and whether other acts share it too.</summary>
    void AddSigns(MergeCandidate candidate, TellingView view, ulong distance)
    {
        var comparison = candidate.Comparison;
        var (hasOthers, better, worse, with, against) = (Value.Of(candidate.Count > 1), 0, 0, 0, 0);
        foreach (var sign in Comparison.Signs)
        {
            var (template, reading, stands) = (Signs + Room * (uint)sign, Reading(comparison, sign), candidate.Standing[(int)sign]);
            var standing = Value.Of(stands);
            Add(template, reading, standing, hasOthers);
            Add(template + 1, reading, standing, view.Form);
            Add(template + 2, reading, standing, distance);
            Add(template + 3, reading, view.Form);
            Add(template + 4, reading, distance);
            Add(template + 5, reading);
            better += stands == 2 ? 1 : 0;
            worse += stands == 0 ? 1 : 0;
            with += comparison[sign] > 0 ? 1 : 0;
            against += comparison[sign] < 0 ? 1 : 0;
        }

        Add(40, Value.Of(better), Value.Of(worse));
        Add(41, Value.Of(better), Value.Of(worse), view.PointsBack, Value.Of(candidate.IsFirst));
        Add(42, Value.Of(with), Value.Of(against), view.PointsBack);
        Add(43, Value.Of(with), Value.Of(against), distance);
        Add(44, Value.Of(with), Value.Of(against), view.Determiner, view.IsVerb);
    }

    /// <summary>Which parts of an act the two say at all, and what they share of several.</summary>
    void AddRoles(ActProfile mine, ActProfile theirs, Comparison comparison, TellingView view, ulong distance)
    {
        var (word, type, time, place) =
            (Reading(comparison, Sign.Word), Reading(comparison, Sign.Type), Reading(comparison, Sign.Time), Reading(comparison, Sign.Place));
        var (attacker, target, figure) = (Reading(comparison, Sign.Attacker), Reading(comparison, Sign.Target), Reading(comparison, Sign.Figure));
        var times = Both(mine.Days is not null, theirs.Days is not null);
        var sites = Both(mine.HasNamedSite, theirs.HasNamedSite, mine.Sites.Count > 0, theirs.Sites.Count > 0);
        var attackers = Both(mine.Attackers.Count > 0, theirs.Attackers.Count > 0, mine.Attackers.Overlaps(theirs.Attackers));
        var targets = Both(mine.Targets.Count > 0, theirs.Targets.Count > 0, mine.HasPerson, theirs.HasPerson);
        var figures = Both(mine.Figures.Count > 0, theirs.Figures.Count > 0);
        Add(50, word, distance, view.IsDefinite);
        Add(51, time, times, type);
        Add(52, time, times, view.Form);
        Add(53, time, times, distance);
        Add(54, place, sites);
        Add(55, place, sites, view.Form);
        Add(56, attacker, attackers);
        Add(57, attacker, attackers, view.Form);
        Add(58, target, targets);
        Add(59, target, targets, view.Form);
        Add(60, figure, figures);
        Add(61, attacker, target, distance);
        Add(62, place, time, type);
        Add(63, place, time, attacker, target);
        Add(64, attackers, targets, view.Form, distance);
    }

    /// <summary>The grammar between two tellings of one sentence.</summary>
    void AddWithin(EventMention telling, ActProfile profile, EventMention before, ActProfile known, TellingView view, TellingView last)
    {
        var (sentence, head, other) = (telling.Sentence, telling.Main.Head, before.Main.Head);
        var between = sentence.Tokens[(Math.Min(head.Index, other.Index) + 1)..Math.Max(head.Index, other.Index)];
        Add(70, view.Case, view.IsVerb);
        Add(71, last.Case, last.IsVerb);
        Add(72, view.Relation, last.Relation);
        Add(73, TreePath.Of(sentence, head, other));
        Add(74, Value.Of(Math.Min(3, between.Count(t => t.Text == ","))), Value.Of(between.Any(t => t.Text is ";" or ":" or "--" or "—")),
            Value.Of(Math.Min(3, between.Count(t => t.IsFinite))));
        Add(75, Value.Of(TellingWords.Elaborates(telling, before)));
        Add(76, Value.Of(other.Index < head.Index), view.Form);
        Add(77, view.PointsOnly);
        Add(78, Value.Of(TellingWords.SharePerson(profile, known)));
        Add(79, view.Before, view.IsVerb);
        Add(80, view.Opener, view.Opens);
        foreach (var cue in telling.Cues)
        {
            var sides = Value.Of(3 * SideOf(cue, head.Index) + SideOf(cue, other.Index));
            Add(82, Value.Of((int)cue.Type), Value.Of((int)cue.Direction), sides);
            Add(83, Value.Of((int)cue.Type), sides, view.IsOutcome, last.IsOutcome);
        }

        foreach (var token in between)
        {
            if (token.Tag is "IN" or "CC" or "WDT" or "WRB" or "WP" or "RB" or "TO")
                Add(81, Value.Of(token.Lemma), view.IsVerb);
        }
    }

    /// <summary>How a sentence takes up what one before it told.</summary>
    void AddAcross(EventMention telling, TellingView view, ulong away)
    {
        foreach (var cue in telling.Cues)
            Add(92, Value.Of((int)cue.Type), Value.Of((int)cue.Direction), Value.Of(SideOf(cue, telling.Main.Head.Index)), view.PointsBack);
        Add(85, view.Determiner, view.IsVerb, away);
        Add(86, view.Case, view.Relation, view.Form);
        Add(87, view.Opener, away);
        Add(88, view.Opener, view.Opens);
        Add(89, view.HasOwner);
        foreach (var adverb in view.Adverbs)
            Add(90, adverb);
        foreach (var modifier in view.Modifiers)
            Add(91, modifier);
    }

    /// <summary>Whether a word stands before a cue, in it or behind it.</summary>
    static int SideOf(LinkCue cue, int word) => word < cue.Tokens.Start ? 0 : word < cue.Tokens.End ? 1 : 2;

    static ulong Reading(Comparison comparison, Sign sign) => Value.Of(comparison[sign] + 8);

    static ulong Both(params ReadOnlySpan<bool> says)
    {
        var number = 0;
        foreach (var isSaid in says)
            number = 2 * number + (isSaid ? 1 : 0);
        return Value.Of(number);
    }

    void Add(uint template) => features.Add(Hash.Feature(template, 0));

    void Add(uint template, ulong a) => features.Add(Hash.Feature(template, a));

    void Add(uint template, ulong a, ulong b) => features.Add(Hash.Feature(template, a, b));

    void Add(uint template, ulong a, ulong b, ulong c) => features.Add(Hash.Feature(template, a, b, c));

    void Add(uint template, ulong a, ulong b, ulong c, ulong d) => features.Add(Hash.Feature(template, a, b, c, d));
}
