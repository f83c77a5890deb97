namespace Talion.Extraction.Events;

/// <summary>
/// What each sign that a mention means an act weighs: positive for likeness, negative for difference. Fitted one weight at a time to the keyed news
/// that rules are tuned on (see <c>docs/evaluation.md</c>); a step is taken only where it makes the whole better and no fourth of the news worse.
/// </summary>
static class MergeWeights
{
    /// <summary>What a mention must share with an act that it points back to, what one must that does not, and what a headline's must.</summary>
    public const double PointingBack = 2.25, Fresh = 3.2, Headline = -0.25;

    /// <summary>What two acts must share to be one.</summary>
    public const double Unite = 3.25;

    /// <summary>"The attack" rather means the article's first act than any other.</summary>
    public const double MainAct = 0.9;

    /// <summary>"That attack" rather means the act told last.</summary>
    public const double Demonstrative = 1.5;

    /// <summary>"The strike" rather means what was told with that word.</summary>
    public const double SameWord = 1.75;

    /// <summary>An act told in the mention's own sentence: an outcome goes with it, another telling is rather another act.</summary>
    public const double BareHere = 1.25, Here = -2.5;

    /// <summary>An act told in the sentence before, or two or three before.</summary>
    public const double NextSentence = 3, Near = 0.5;

    /// <summary>A relative clause of the phrase that names the act.</summary>
    public const double Elaborates = 2;

    /// <summary>What was named as a reason only.</summary>
    public const double NamedAhead = 1.5;

    /// <summary>"The", "this", "Wednesday's"; an outcome alone; "another".</summary>
    public const double Definite = 1.75, Bare = 2.4, Other = -4;

    /// <summary>An outcome alone, and an act that stands in the background of its sentence.</summary>
    public const double Background = -0.7;

    /// <summary>What the act that the sentence tells was said before to answer.</summary>
    public const double SameCause = 3;

    /// <summary>Within so many sentences the text takes up what its headline told.</summary>
    public const int LeadSentences = 5;

    /// <summary>An act of those sentences.</summary>
    public const double Lead = 1.8;

    /// <summary>The same type of attack, or two that reports use for one another.</summary>
    public const double SameType = 1.5, LikeType = 0.3;

    /// <summary>A time that another act anchors: "days later".</summary>
    public const double Anchored = -3.5;

    /// <summary>"The raids" and one raid.</summary>
    public const double OtherNumber = -2.2;

    /// <summary>An act of which only an interception is told.</summary>
    public const double Intercepted = -1;

    /// <summary>The same day or two; days within a longer time; times that overlap; days that touch.</summary>
    public const double SameDay = 2.5, WithinTime = 0.8, LikeTime = 1, NextDay = -0.5;

    /// <summary>What else must agree where the days only touch.</summary>
    public const double NextDayNeeds = 2.25;

    /// <summary>The same site; a proper noun that two sites share; two names of sites; the same country or region; other countries.</summary>
    public const double SameSite = 3, LikeSite = 2, OtherSite = -0.5, SameArea = 1, OtherCountry = -1.25;

    /// <summary>An armed group in the one, forces in the other; two states, of which one is only known from what a word points back to.</summary>
    public const double OtherSide = -2, OtherNation = -2.75;

    /// <summary>The same attacker, or one from where it was launched.</summary>
    public const double SameAttacker = 1, Origin = 1.5;

    /// <summary>The same target: by description, by name, a person by name; a nameless person of a state, later named; the same state's people.</summary>
    public const double SameDescription = 1.2, SameTarget = 2, SamePerson = 3.5, NamedLater = 2, SameNation = 0.6;

    /// <summary>A person by name in one of them alone; other targets.</summary>
    public const double OnePerson = -1, OtherTarget = 0;

    /// <summary>The same figure of more than one; of one; another figure of the same kind, in the article's words and in somebody's.</summary>
    public const double SameFigure = 1.5, SameOne = 0.8, OtherFigure = -1.75, OtherTeller = -1;
}
