namespace Talion.Extraction.Links;

/// <summary>
/// What each sign that a cue means an act weighs where its sentence does not tell it. Fitted one weight at a time, in steps of a quarter to one and
/// a half, to the
/// links of the keyed news that rules are tuned on (see <c>docs/evaluation.md</c>), a false link counting half as much again as a missed one; a
/// step is taken only
/// where it makes the whole better and no fourth of the news worse.
/// </summary>
static class LinkWeights
{
    /// <summary>The words behind the cue give a name that its place or target has, or one that stands beside it where it is told.</summary>
    public const double Named = 4, NamedBeside = 2;

    /// <summary>They name whom or what it struck; the day on which it did; the arms with which.</summary>
    public const double Struck = 4, Day = 4, Arms = 3.75;

    /// <summary>The words before the cue name who did it, or whom it struck ("he had paid the price for").</summary>
    public const double Doer = 2, Victim = 1;

    /// <summary>Each sentence between its last telling and the cue, and the most that these come to.</summary>
    public const double Sentence = -1, Far = -8;

    /// <summary>It is told only behind the cue: anywhere, or in the next sentence.</summary>
    public const double Later = -3, Next = 0;

    /// <summary>It is the article's first act.</summary>
    public const double Main = 0.5;

    /// <summary>For a retaliation: the hand that answers is the side that was struck; or the hand that struck.</summary>
    public const double Reversed = 3, SameHand = -3;

    /// <summary>What two acts must come to: for a retaliation, for an order or cause, for what "it" or a phrase means.</summary>
    public const double Retaliation = -3.5, Order = -4, Pointing = -5.5;
}
