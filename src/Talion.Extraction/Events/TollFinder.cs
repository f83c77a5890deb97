using Talion.Extraction.Language;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Mentions;
using Talion.Extraction.Numbers;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>
/// Finds figures told as totals: "put the toll at 17", "the number of wounded rose to 40", "villagers spoke of 41", "claimed ten lives".
/// </summary>
public sealed class TollFinder(Lexicon lexicon, SpeakerFinder speakers)
{
    /// <summary>How many tokens behind its word a total may stand: "put the army's losses at the garrison, known as El Redwood, at 200".</summary>
    const int Reach = 24;

    static readonly string[] TotalFrames = ["toll", "figure", "count", "lives"];

    readonly LabelIndex totals = new(lexicon["casualties"].Where(IsTotal));
    readonly LabelIndex outcomes = new(lexicon["casualties"].Where(c => !IsTotal(c)));

    /// <summary>Whether a concept of the casualty words introduces a total.</summary>
    public static bool IsTotal(Concept concept) => TotalFrames.Contains(concept.Features["frame"]);

    /// <summary>The figures in text order.</summary>
    /// <param name="article">The article's text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">The article's mentions.</param>
    /// <param name="quantities">The sentence's numbers.</param>
    /// <param name="counted">What was counted last, before this sentence; a bare number goes on counting it.</param>
    public ImmutableArray<Casualty> Find(string article, Sentence sentence, MentionIndex mentions, ImmutableArray<Quantity> quantities,
        CasualtyKind? counted)
    {
        var found = ImmutableArray.CreateBuilder<Casualty>();
        foreach (var token in sentence.Tokens)
        {
            if (Match(sentence, token) is not { } match || Number(sentence, match, mentions, quantities) is not { } number)
                continue;
            if ((Outcome(sentence, match) ?? counted) is not { } kind)
                continue;
            counted = kind;
            found.Add(new Casualty(kind, number.Min, number.Max, number.Span.In(article), null, [],
                speakers.Find(article, sentence, token, mentions), sentence, token));
        }

        return found.ToImmutable();
    }

    LabelMatch? Match(Sentence sentence, Token token) =>
        totals.Longest(sentence, token.Index, LabelPart.Noun) ?? totals.Longest(sentence, token.Index, LabelPart.Verb);

    /// <summary>What the word itself counts: "toll" the dead; "number" and "figure" what "of" says, if anything.</summary>
    CasualtyKind? Outcome(Sentence sentence, LabelMatch match)
    {
        if (match.Concept.Features.GetValueOrDefault("outcome") is { } own)
            return Kind(own);
        if (match.Part != LabelPart.Noun)
            return null;
        for (var i = match.Tokens.End; i < Math.Min(sentence.Tokens.Length, match.Tokens.End + 6); i++)
        {
            // "The number of people held in the killing" counts no dead.
            if (sentence.Tokens[i].Text is "in" or "over" or "after")
                return null;
            if (outcomes.At(sentence, i).Select(m => m.Concept.Features["outcome"])
                .FirstOrDefault(o => !o.Contains(' ', StringComparison.Ordinal)) is { } outcome)
                return Kind(outcome);
        }

        return null;
    }

    static CasualtyKind Kind(string outcome) => Enum.Parse<CasualtyKind>(outcome, ignoreCase: true);

    static Quantity? Number(Sentence sentence, LabelMatch match, MentionIndex mentions, ImmutableArray<Quantity> quantities) =>
        match.Concept.Features["frame"] switch
        {
            "count" => quantities.FirstOrDefault(q => First(sentence, q) == match.Tokens.End && Follower(sentence, q) is null),
            "lives" => Lives(sentence, match, quantities),
            _ => Behind(sentence, match, mentions, quantities) ?? Before(sentence, match, quantities),
        };

    /// <summary>"The toll rose to 40", "put the number of dead at 358", "a figure of 19".</summary>
    static Quantity? Behind(Sentence sentence, LabelMatch match, MentionIndex mentions, ImmutableArray<Quantity> quantities)
    {
        foreach (var quantity in quantities)
        {
            var at = First(sentence, quantity);
            if (at <= match.Tokens.End || at - match.Tokens.End > Reach)
                continue;
            var word = sentence.Tokens[at - 1].Text.ToLowerInvariant();
            if (word is not ("at" or "to") && !(word == "of" && at - 1 == match.Tokens.End))
                continue;
            if (sentence.Tokens[match.Tokens.End..at].Any(t => t.Text == ";"))
                return null;
            if (Follower(sentence, quantity) is not { } counted
                || mentions.HeadedBy(sentence, counted) is { Kind: EntityKind.People or EntityKind.ArmedForces })
                return quantity;
        }

        return null;
    }

    /// <summary>"Raised to 19 the number of people killed".</summary>
    static Quantity? Before(Sentence sentence, LabelMatch match, ImmutableArray<Quantity> quantities) =>
        quantities.LastOrDefault(q => First(sentence, q) is > 1 and var at && at < match.Tokens.Start && match.Tokens.Start - at <= 4
            && sentence.Tokens[at - 1].Text == "to" && sentence.Tokens[at - 2].IsVerb);

    /// <summary>"Cost eight lives", "claimed the lives of ten miners".</summary>
    static Quantity? Lives(Sentence sentence, LabelMatch match, ImmutableArray<Quantity> quantities)
    {
        var lives = sentence.Tokens.Skip(match.Tokens.End).Take(5).FirstOrDefault(t => t.Lemma == "life");
        return lives is null ? null : quantities.FirstOrDefault(q => q.Span.Length > 1 && First(sentence, q) is var at
            && (at < lives.Index ? at >= match.Tokens.End : at - lives.Index <= 3 && sentence.Tokens[lives.Index + 1].Text == "of"));
    }

    static int First(Sentence sentence, Quantity quantity) => sentence.Tokens.First(t => t.Span.End > quantity.Span.Start).Index;

    /// <summary>What a number counts right behind it, if it is not bare.</summary>
    static Token? Follower(Sentence sentence, Quantity quantity) =>
        sentence.Tokens.FirstOrDefault(t => t.Span.Start >= quantity.Span.End) is { } next
            && (next.IsNoun || next.Tag is "JJ" or "VBN" or "IN") ? next : null;
}
