using Talion.Extraction.Events;
using Talion.Extraction.Records;

namespace Talion.Extraction.Merging;

/// <summary>
/// What a telling and an act share, sign by sign: each is 0 where it says nothing, above it the more it speaks for one act, below it the more against.
/// </summary>
sealed class Comparison
{
    /// <summary>All signs, in the order of their numbers.</summary>
    public static ImmutableArray<Sign> Signs { get; } = [.. Enum.GetValues<Sign>()];

    /// <summary>More shared words say no more.</summary>
    const int MostAttributes = 3;

    readonly int[] readings;

    /// <param name="telling">The telling.</param>
    /// <param name="mine">What it says.</param>
    /// <param name="act">The act.</param>
    /// <param name="theirs">What is known of it.</param>
    public Comparison(EventMention telling, ActProfile mine, ArticleEvent act, ActProfile theirs) => readings =
    [
        act.HasHead(telling.Main.Head.Lemma) ? 1 : 0,
        CompareTypes(telling.Type, act.Type),
        (int)CompareTimes(mine, theirs),
        (int)ComparePlaces(mine, theirs),
        (int)CompareAttackers(mine, theirs),
        (int)CompareTargets(mine, theirs, pointsBack: telling is { IsDefinite: true, Noun: not null }),
        (int)CompareFigures(mine, theirs),
        mine.Concepts.Overlaps(theirs.Concepts) ? 1 : 0,
        Math.Min(MostAttributes, mine.Attributes.Count(theirs.Surroundings.Contains)),
        mine.Means.Count == 0 || theirs.Means.Count == 0 ? 0 : mine.Means.Overlaps(theirs.Means) ? 1 : -1,
    ];

    public int this[Sign sign] => readings[(int)sign];

    /// <summary>Whether they name days, persons or nations that cannot be one act's; days that only touch can be where something else agrees.</summary>
    public bool IsClash => this[Sign.Time] == (int)Times.Other
        || this[Sign.Attacker] == (int)Attackers.OtherNamedNation
        || this[Sign.Target] == (int)Targets.OtherPerson
        || this[Sign.Time] == (int)Times.NextDay && this[Sign.Place] <= 0 && this[Sign.Attacker] <= 0 && this[Sign.Target] <= 0;

    /// <summary>Whether one attacker, or attackers of one nation or word, did both.</summary>
    public bool SharesAttacker => this[Sign.Attacker] == (int)Attackers.Same;

    enum Times
    {
        Other = -2,

        /// <summary>Days that only touch: a night, two time zones.</summary>
        NextDay = -1,
        None = 0,
        Overlap = 1,

        /// <summary>A day within a longer time.</summary>
        Within = 2,
        SameDay = 3,
    }

    enum Places
    {
        OtherCountry = -2,
        OtherSite = -1,
        None = 0,
        SameArea = 1,

        /// <summary>Sites that share a proper noun.</summary>
        LikeSite = 2,
        SameSite = 3,
    }

    enum Attackers
    {
        /// <summary>Two states, both by name.</summary>
        OtherNamedNation = -3,

        /// <summary>Two states, of which one is only known from what a word points back to.</summary>
        OtherNation = -2,

        /// <summary>An armed group and forces.</summary>
        OtherSide = -1,
        None = 0,

        /// <summary>"Missiles launched from" the attacker's state.</summary>
        Origin = 1,
        Same = 2,
    }

    enum Targets
    {
        OtherPerson = -3,

        /// <summary>A person by name in one of them alone.</summary>
        OnePerson = -2,
        Other = -1,
        None = 0,
        SameNation = 1,
        SameDescription = 2,

        /// <summary>"The killing of a Redwood commander", later given a name.</summary>
        NamedLater = 3,
        SameName = 4,
        SamePerson = 5,
    }

    enum Figures
    {
        Other = -1,
        None = 0,
        SameOne = 1,
        Same = 2,
    }

    static int CompareTypes(EventType mine, EventType theirs) => TypeLikeness.AreSame(mine, theirs) ? 1
        : mine == EventType.Attack || theirs == EventType.Attack ? 0 : -1;

    static Times CompareTimes(ActProfile mine, ActProfile theirs)
    {
        if (IsLater(theirs, mine.ToldBy) || IsLater(mine, theirs.ToldBy))
            return Times.Other;
        if (mine.Days is not { } one || theirs.Days is not { } other)
            return Times.None;
        if (one.Overlaps(other))
            return Math.Max(one.Days, other.Days) <= 2 ? Times.SameDay : Math.Min(one.Days, other.Days) <= 2 ? Times.Within : Times.Overlap;
        return one.Days <= 2 && other.Days <= 2 && one.Gap(other) <= 1 ? Times.NextDay : Times.Other;
    }

    /// <summary>Whether an act was long after a day by which it would have been told of; within a week, "on Monday" may be either Monday.</summary>
    static bool IsLater(ActProfile act, DateOnly? toldBy) => act.Days is { } days && toldBy is { } told && days.Earliest.DayNumber > told.DayNumber + 7;

    static Places ComparePlaces(ActProfile mine, ActProfile theirs)
    {
        if (mine.Sites.Overlaps(theirs.Sites) || mine.SiteWords.Overlaps(theirs.SiteWords))
            return Places.SameSite;
        if (mine.SiteNames.Overlaps(theirs.SiteNames))
            return Places.LikeSite;
        if (mine.HasNamedSite && theirs.HasNamedSite)
            return Places.OtherSite;
        if (mine.Countries.Count > 0 && theirs.Countries.Count > 0 && !mine.Countries.Overlaps(theirs.Countries))
            return Places.OtherCountry;
        return mine.Areas.Overlaps(theirs.Areas) ? Places.SameArea : Places.None;
    }

    static Attackers CompareAttackers(ActProfile mine, ActProfile theirs)
    {
        if (mine.Attackers.Count == 0 || theirs.Attackers.Count == 0)
            return mine.Origins.Overlaps(theirs.AttackerNations) || theirs.Origins.Overlaps(mine.AttackerNations) ? Attackers.Origin : Attackers.None;
        if (mine.Attackers.Overlaps(theirs.Attackers) || mine.AttackerWords.Overlaps(theirs.AttackerWords)
            || mine.AttackerNations.Overlaps(theirs.AttackerNations))
            return Attackers.Same;
        if (mine.AttackerNations.Count > 0 && theirs.AttackerNations.Count > 0 && theirs.AllAttackersHaveNations)
            return mine.NamesAttackerNation && theirs.NamesAttackerNation ? Attackers.OtherNamedNation : Attackers.OtherNation;
        return mine.AttackerSides.Count > 0 && theirs.AttackerSides.Count > 0 && !mine.AttackerSides.Overlaps(theirs.AttackerSides)
            ? Attackers.OtherSide : Attackers.None;
    }

    /// <summary>What the two struck; where the telling points back ("killed in the same strike"), one act may have several victims by name.</summary>
    static Targets CompareTargets(ActProfile mine, ActProfile theirs, bool pointsBack)
    {
        if (mine.Targets.Count == 0 || theirs.Targets.Count == 0)
            return Targets.None;
        if (mine.Targets.Overlaps(theirs.Targets))
            return mine.Targets.Where(theirs.Targets.Contains).Max(t => !t.IsNamed ? Targets.SameDescription
                : t.Kind == EntityKind.Person ? Targets.SamePerson : Targets.SameName);
        if (mine.TargetWords.Overlaps(theirs.TargetWords))
            return Targets.SameDescription;
        if (mine.HasPerson != theirs.HasPerson && mine.VictimNations.Overlaps(theirs.VictimNations))
            return Targets.NamedLater;
        if (mine.TargetNations.Overlaps(theirs.TargetNations) && !mine.HasPerson && !theirs.HasPerson)
            return Targets.SameNation;
        if (mine.HasPerson && theirs.HasPerson)
            return pointsBack ? Targets.None : Targets.OtherPerson;
        return mine.HasPerson || theirs.HasPerson ? Targets.OnePerson : Targets.Other;
    }

    static Figures CompareFigures(ActProfile mine, ActProfile theirs)
    {
        var reading = Figures.None;
        foreach (var figure in mine.Figures)
        {
            if (theirs.Figures.Any(f => f.Kind == figure.Kind && f.Min == figure.Min))
                return figure.Min > 1 ? Figures.Same : Figures.SameOne;
            if (theirs.Figures.Any(f => f.Kind == figure.Kind) && !theirs.Figures.Any(f => Agree(f, figure)))
                reading = Figures.Other;
        }

        return reading;
    }

    /// <summary>"Dozens" and "more than 40".</summary>
    static bool Agree((CasualtyKind Kind, int Min, int? Max) one, (CasualtyKind Kind, int Min, int? Max) other) =>
        one.Kind == other.Kind && new CountRange(one.Min, one.Max).Overlaps(new CountRange(other.Min, other.Max));
}
