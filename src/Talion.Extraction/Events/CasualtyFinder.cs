using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Mentions;
using Talion.Extraction.Numbers;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>Finds the figures of killed, wounded, missing and captured that a sentence gives.</summary>
public sealed class CasualtyFinder(Lexicon lexicon, SpeakerFinder speakers)
{
    readonly LabelIndex words = new(lexicon["casualties"].Where(c => !TollFinder.IsTotal(c)));

    /// <summary>A count of people, its words and who they are.</summary>
    readonly record struct Victims(int Min, int? Max, string Text, string? Who, ImmutableArray<Mention> All);

    /// <summary>The figures in text order.</summary>
    public ImmutableArray<Casualty> Find(string article, Sentence sentence, MentionIndex mentions, ImmutableArray<Quantity> quantities)
    {
        var found = new List<Casualty>();
        foreach (var token in sentence.Tokens)
        {
            if (Match(sentence, token) is { } match)
                Add(new Context(article, sentence, mentions, quantities), token, match, found);
        }

        return [.. found];
    }

    void Add(Context context, Token token, LabelMatch match, List<Casualty> found)
    {
        if (VictimsOf(context, token, match) is not { } victims)
            return;
        var sentence = context.Sentence;
        var speaker = speakers.Find(context.Article, sentence, token, context.Mentions);
        foreach (var outcome in Outcomes(sentence, token, match, victims))
        {
            var kind = Enum.Parse<CasualtyKind>(outcome, ignoreCase: true);
            if (!found.Any(f => f.Kind == kind && f.Min == victims.Min && f.Max == victims.Max && f.Text == victims.Text))
                found.Add(new Casualty(kind, victims.Min, victims.Max, victims.Text, victims.Who, victims.All, speaker, sentence, token));
        }
    }

    /// <summary>
    /// "15 casualties" says neither how many died nor how many were hurt, "no casualties" says both; so does "nobody was hurt". Who is "fatally wounded" is
    /// killed.
    /// </summary>
    IEnumerable<string> Outcomes(Sentence sentence, Token token, LabelMatch match, Victims victims)
    {
        var outcomes = match.Concept.Features["outcome"].Split(' ');
        if (victims.Max == 0)
            return outcomes is ["wounded"] && victims.Text.ToLowerInvariant() is "nobody" or "no one" or "none" ? ["wounded", "killed"] : outcomes;
        // "Shot, one fatally" tells of one.
        if (sentence.Children(token).Where(c => c.Index == 0 || sentence.Tokens[c.Index - 1].Tag != "CD").SelectMany(c => words.At(sentence, c.Index)).FirstOrDefault(m => m.Concept.Features["frame"] == "manner")
            is { Concept: { } manner })
            return [manner.Features["outcome"]];
        return outcomes.Length == 1 ? outcomes : [];
    }

    sealed record Context(string Article, Sentence Sentence, MentionIndex Mentions, ImmutableArray<Quantity> Quantities);

    LabelMatch? Match(Sentence sentence, Token token)
    {
        foreach (var match in words.At(sentence, token.Index))
        {
            var isVerbal = match.Concept.Features["frame"] is "patient" or "subject";
            if (match.Part == LabelPart.Verb == isVerbal)
                return match;
        }

        return null;
    }

    static Victims? VictimsOf(Context context, Token token, LabelMatch match)
    {
        var sentence = context.Sentence;
        switch (match.Concept.Features["frame"])
        {
            case "patient":
                var passive = sentence.IsPassive(token)
                    || (token.Tag == "VBN" && sentence.Child(token, "obj") is null && sentence.Child(token, "aux") is null
                        && !WordOrder.HasCountedObject(sentence, token) && !WordOrder.IsPastTense(sentence, token));
                var patient = passive ? token.Relation == "acl" ? sentence.Parent(token) : sentence.Subject(token) : sentence.Object(token);
                return Negated(sentence, token, patient is not null ? Count(context, patient)
                        : passive && WordOrder.NounBeforeParenthesis(sentence, token) is { } struck ? Count(context, struck) : null)
                    ?? (passive && sentence.Child(token, "aux:pass") is null ? State(context, token) : null);
            case "subject":
                return Negated(sentence, token, (sentence.Subject(token) is { } subject ? Count(context, subject) : null)
                    ?? (WordOrder.NounBeforeParenthesis(sentence, token) is { } far ? Count(context, far) : null));
            case "state":
                // "Nine were feared dead".
                var bearer = token.IsVerb && token.Relation != "acl" ? sentence.Subject(token)
                    : sentence.Child(token, "cop") is not null ? sentence.Child(token, "nsubj", "nsubj:pass")
                    : token.Relation == "xcomp" && sentence.Parent(token) is { IsVerb: true } holds && sentence.IsPassive(holds)
                    ? sentence.Subject(holds) : null;
                return bearer is null ? State(context, token) : Negated(sentence, token, Count(context, bearer));
            case "noun":
                return Noun(context, token);
            case "manner":
                return Bare(context, token);
            default:
                return Suffered(context, token);
        }
    }

    /// <summary>"Ten people were shot, two fatally": a number alone right before the word.</summary>
    static Victims? Bare(Context context, Token manner)
    {
        var before = manner.Index > 0 ? context.Sentence.Tokens[manner.Index - 1] : null;
        return before is { Tag: "CD" } && context.Quantities.FirstOrDefault(q => q.Span.Contains(before.Span)) is { } quantity
            ? new Victims(quantity.Min, quantity.Max, quantity.Span.In(context.Article), null, []) : null;
    }

    static Victims? Negated(Sentence sentence, Token verb, Victims? victims) =>
        victims is { } some && sentence.IsNegated(verb)
            ? new Victims(0, 0, some.Text, some.Who, some.All) : victims;

    /// <summary>"Four dead", "two soldiers wounded", "left 30 people injured": the number stands close before the word.</summary>
    static Victims? State(Context context, Token token)
    {
        var sentence = context.Sentence;
        foreach (var quantity in context.Quantities.Reverse())
        {
            var gap = sentence.Tokens.Where(t => t.Span.Start >= quantity.Span.End && t.Index < token.Index).ToList();
            if (quantity.Span.End > token.Span.Start || gap.Count > 4
                || gap.Any(t => t.IsVerb || t.Tag is "," or "." || (t.Tag == "CC" && !JoinsNouns(sentence, t))))
                continue;
            // "Left a woman of 67 dead": an age.
            var before = sentence.Tokens.LastOrDefault(t => t.Span.End <= quantity.Span.Start);
            if (before is { Text: "of", Index: > 0 }
                && sentence.Tokens[before.Index - 1] is { Lemma: "man" or "woman" or "boy" or "girl" or "child" or "youth", Tag: "NN" } aged)
                return Count(context, aged);
            var head = gap.LastOrDefault(t => t.IsNoun);
            var counted = head is null ? null : context.Mentions.HeadedBy(sentence, head);
            return new Victims(quantity.Min, quantity.Max, quantity.Span.In(context.Article), counted?.Label, counted is null ? [] : [counted]);
        }

        return sentence.Parent(token) is { IsNoun: true } noun && token.Relation is "xcomp" or "acl"
            && context.Mentions.HeadedBy(sentence, noun) is not null ? Count(context, noun) : null;
    }

    /// <summary>"45 traders and shoppers".</summary>
    static bool JoinsNouns(Sentence sentence, Token and) => sentence.Tokens[and.Index - 1].IsNoun && sentence.Tokens[and.Index + 1].Tag == "NNS";

    /// <summary>"The deaths of three soldiers", "12 fatalities", "no casualties", "Soleimani's killing".</summary>
    static Victims? Noun(Context context, Token token)
    {
        var sentence = context.Sentence;
        if (sentence.Child(token, "det") is { } det && det.Lemma.Equals("no", StringComparison.OrdinalIgnoreCase))
            return new Victims(0, 0, sentence.Text(new TextSpan(det.Index, token.Index + 1), context.Article), null, []);
        if (token.Tag == "NNS" && sentence.Parent(token) is { IsVerb: true } verb && token.Relation is "obj" or "nsubj:pass"
            && sentence.IsNegated(verb))
            return new Victims(0, 0, token.Text, null, []);
        if (sentence.Children(token).FirstOrDefault(c => c.Relation == "nmod" && sentence.Case(c) == "of" && c.Index > token.Index) is { } victims)
            return Count(context, victims);
        foreach (var child in sentence.Children(token))
        {
            if (child.Relation == "nmod:poss" && context.Mentions.HeadedBy(sentence, child) is { Kind: EntityKind.Person or EntityKind.People })
                return Count(context, child);
        }

        return Own(context, token) is { } quantity
            && quantity.Span.Length > 2 ? new Victims(quantity.Min, quantity.Max, quantity.Span.In(context.Article), null, []) : null;
    }

    /// <summary>"Dozens of troops suffering from brain trauma", "left 100 troops with injuries".</summary>
    static Victims? Suffered(Context context, Token token)
    {
        var sentence = context.Sentence;
        var parent = sentence.Parent(token);
        if (parent is null)
            return null;
        if (parent.Lemma is "suffer" or "sustain" or "receive" or "have" && token.Relation is "obj" or "obl")
        {
            var bearer = parent.Relation is "acl" or "acl:relcl" ? sentence.Parent(parent)
                : parent.Relation is "xcomp" or "ccomp" && sentence.Parent(parent) is { } leave
                    && sentence.Child(leave, "obj") is { } left ? left : sentence.Subject(parent);
            return bearer is null || !IsPeople(context, bearer) ? null : Count(context, bearer);
        }

        if (sentence.Case(token) != "with")
            return null;
        var sufferer = parent.IsVerb ? sentence.Child(parent, "obj") : parent;
        return sufferer is not null && IsPeople(context, sufferer) ? Count(context, sufferer) : null;
    }

    static bool IsPeople(Context context, Token token) =>
        context.Mentions.HeadedBy(context.Sentence, token) is { Kind: EntityKind.People or EntityKind.Person or EntityKind.ArmedForces }
            || Own(context, token) is not null;

    /// <summary>Counts a phrase and what is coordinated with it; what "including" introduces is a part of it and not added.</summary>
    static Victims? Count(Context context, Token head)
    {
        var sentence = context.Sentence;
        int min = 0;
        int? max = 0;
        var first = int.MaxValue;
        var last = -1;
        List<Mention> victims = [];
        var parts = Coordinated(context, head).Where(t => !IsApposed(context, t))
            .Select(t => (Token: t, Count: CountOne(context, t))).Where(p => p.Count is not null).ToList();
        // "Two crew members, a Briton and a Romanian": the list says who the two are.
        if (parts.Count > 2 && parts[0].Count!.Value.Min == parts.Skip(1).Sum(p => p.Count!.Value.Min))
            parts.RemoveRange(1, parts.Count - 1);
        // "The pilot, Wing Commander Alder": one man.
        if (parts is [var described, var named] && described.Count!.Value is { Min: 1, Max: 1 } && named.Token.Index > described.Token.Index
            && context.Mentions.HeadedBy(sentence, described.Token) is { IsName: false }
                && context.Mentions.HeadedBy(sentence, named.Token) is { IsName: true, Kind: EntityKind.Person }
            && sentence.Tokens[described.Token.Index + 1].Text == ",")
            parts.RemoveAt(1);
        foreach (var (token, counted) in parts)
        {
            var one = counted!.Value;
            if (VictimAt(context, token) is { } victim)
                victims.Add(victim);
            min += one.Min;
            max = max is null || one.Max is null ? null : max + one.Max;
            first = Math.Min(first, Math.Min(token.Index, context.Mentions.HeadedBy(sentence, token)?.Tokens.Start ?? token.Index));
            last = Math.Max(last, (context.Mentions.HeadedBy(sentence, token)?.Tokens.End ?? token.Index + 1) - 1);
            if (one.Span is { } span)
                first = Math.Min(first, sentence.Tokens.First(t => t.Span.End > span.Start).Index);
        }

        if (last < 0)
            return null;
        var text = sentence.Text(new TextSpan(first, last + 1), context.Article);
        return new Victims(min, max, text, text, [.. victims]);
    }

    /// <summary>"Alder, a party leader, and his guard": the leader is Alder once more, the guard is not.</summary>
    static bool IsApposed(Context context, Token token) =>
        token.Relation == "appos" && context.Sentence.Child(token, "nmod:poss") is null && context.Sentence.Parent(token) is { } parent
        && context.Mentions.HeadedBy(context.Sentence, parent) is { } named && named != context.Mentions.HeadedBy(context.Sentence, token);

    /// <summary>The people that a counted head stands for, through "of" ("dozens of troops").</summary>
    static Mention? VictimAt(Context context, Token token) => context.Mentions.HeadedBy(context.Sentence, token)
        ?? context.Sentence.Children(token).Where(c => c.Relation == "nmod").Select(c => context.Mentions.HeadedBy(context.Sentence, c))
            .FirstOrDefault(m => m is not null);

    /// <summary>The heads of the coordinated phrases that a head belongs to, from the first on.</summary>
    static IEnumerable<Token> Coordinated(Context context, Token head)
    {
        var sentence = context.Sentence;
        if (context.Mentions.HeadedBy(sentence, head) is not { } mention)
            return [head];
        return context.Mentions.Coordinated(mention).Select(m => m.Head);
    }

    static (int Min, int? Max, TextSpan? Span)? CountOne(Context context, Token token)
    {
        var mention = context.Mentions.HeadedBy(context.Sentence, token);
        if (mention is { Weapon: not null } or { Kind: EntityKind.Vehicle or EntityKind.Building or EntityKind.Aircraft or EntityKind.Vessel })
            return null;
        if (Own(context, token) is { } quantity)
            return (quantity.Min, quantity.Max, quantity.Span);
        if (mention is null)
        {
            var inner = context.Sentence.Children(token).FirstOrDefault(c => c.Relation == "nmod" && context.Sentence.Case(c) == "of");
            return inner is not null && context.Mentions.HeadedBy(context.Sentence, inner) is not null ? CountOne(context, inner) : null;
        }

        if (mention.Kind is not (EntityKind.People or EntityKind.Person or EntityKind.ArmedForces) || mention.Head.Lemma == "other")
            return null;
        if (context.Sentence.Child(token, "det") is { } det && det.Lemma.Equals("no", StringComparison.OrdinalIgnoreCase))
            return (0, 0, null);
        if (token.Tag is "NNS" or "NNPS" || token.Lemma is "people" or "personnel" or "crew" or "staff" or "family" or "police")
            return context.Sentence.Child(token, "det") is { } some
                && some.Lemma.Equals("some", StringComparison.OrdinalIgnoreCase) ? (1, null, null) : null; // "the troops" gives no figure
        return mention.Kind == EntityKind.ArmedForces ? null : (1, 1, null);
    }

    /// <summary>The number that belongs to a token: covers it, hangs on it, or was read as its count.</summary>
    static Quantity? Own(Context context, Token token)
    {
        if (context.Mentions.HeadedBy(context.Sentence, token)?.Count is { } count)
            return count;
        foreach (var quantity in context.Quantities)
        {
            if (quantity.Span.Contains(token.Span) || (token.Lemma is "more" or "other" && quantity.Span.End + 1 == token.Span.Start))
                return quantity;
            if (context.Sentence.Children(token)
                .Any(c => c.Relation is "nummod" or "det" or "amod" or "advmod" or "nmod" && c.Index < token.Index && quantity.Span.Contains(c.Span)))
                return quantity;
        }

        return null;
    }
}
