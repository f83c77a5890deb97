using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>
/// Weighs what a mention and an act share. See <see cref="MergeWeights"/>; minus infinity for what cannot be one
/// act.
/// </summary>
static class MentionMatch
{
    const double Never = double.NegativeInfinity;

    /// <summary>The sum of what the roles, times, places and figures say.</summary>
    /// <param name="mention">What the mention says.</param>
    /// <param name="act">What is known of the act.</param>
    /// <param name="pointsBack">Whether the mention's noun points back ("killed in the same strike"): one act may have several victims.</param>
    /// <param name="isQuoted">Whether somebody is quoted as telling it, whose figures may differ.</param>
    public static double Score(ActProfile mention, ActProfile act, bool pointsBack, bool isQuoted)
    {
        var parties = Attackers(mention, act) + Targets(mention, act, pointsBack);
        var place = Places(mention, act);
        var time = Times(mention, act);
        // Days that only touch are one act's where much else agrees (a night, two time zones).
        return time < 0 && parties + place < MergeWeights.NextDayNeeds ? Never : time + place + parties + Figures(mention, act, isQuoted);
    }

    static double Times(ActProfile mention, ActProfile act)
    {
        if (IsLater(act, mention.ToldBy) || IsLater(mention, act.ToldBy))
            return Never;
        if (mention.Days is not { } mine || act.Days is not { } theirs)
            return 0;
        if (mine.Overlaps(theirs))
            return Math.Max(mine.Days, theirs.Days) <= 2 ? MergeWeights.SameDay
                : Math.Min(mine.Days, theirs.Days) <= 2 ? MergeWeights.WithinTime : MergeWeights.LikeTime;
        return mine.Days <= 2 && theirs.Days <= 2 && mine.Gap(theirs) <= 1 ? MergeWeights.NextDay : Never;
    }

    /// <summary>Whether an act was long after a day by which it would have been told of; within a week, "on Monday" may be either Monday.</summary>
    static bool IsLater(ActProfile act, DateOnly? toldBy) => act.Days is { } days && toldBy is { } told && days.Earliest.DayNumber > told.DayNumber + 7;

    static double Places(ActProfile mention, ActProfile act)
    {
        if (mention.Sites.Overlaps(act.Sites) || mention.SiteWords.Overlaps(act.SiteWords))
            return MergeWeights.SameSite;
        if (mention.SiteNames.Overlaps(act.SiteNames))
            return MergeWeights.LikeSite;
        if (mention.HasNamedSite && act.HasNamedSite)
            return MergeWeights.OtherSite;
        if (mention.Countries.Count > 0 && act.Countries.Count > 0 && !mention.Countries.Overlaps(act.Countries))
            return MergeWeights.OtherCountry;
        return mention.Areas.Overlaps(act.Areas) ? MergeWeights.SameArea : 0;
    }

    static double Attackers(ActProfile mention, ActProfile act)
    {
        // "Missiles launched from Iran" are likely Iran's.
        if (mention.Attackers.Count == 0 || act.Attackers.Count == 0)
            return mention.Origins.Overlaps(act.AttackerNations) || act.Origins.Overlaps(mention.AttackerNations) ? MergeWeights.Origin : 0;
        if (mention.Attackers.Overlaps(act.Attackers) || mention.AttackerWords.Overlaps(act.AttackerWords)
            || mention.AttackerNations.Overlaps(act.AttackerNations))
            return MergeWeights.SameAttacker;
        if (mention.AttackerNations.Count > 0 && act.AttackerNations.Count > 0 && act.AllAttackersHaveNations)
            return mention.NamesAttackerNation && act.NamesAttackerNation ? Never : MergeWeights.OtherNation;
        return mention.AttackerSides.Count > 0 && act.AttackerSides.Count > 0 && !mention.AttackerSides.Overlaps(act.AttackerSides)
            ? MergeWeights.OtherSide : 0;
    }

    static double Targets(ActProfile mention, ActProfile act, bool pointsBack)
    {
        if (mention.Targets.Count == 0 || act.Targets.Count == 0)
            return 0;
        if (mention.Targets.Overlaps(act.Targets))
            return mention.Targets.Where(act.Targets.Contains).Max(t => !t.IsNamed ? MergeWeights.SameDescription
                : t.Kind == EntityKind.Person ? MergeWeights.SamePerson : MergeWeights.SameTarget);
        if (mention.TargetWords.Overlaps(act.TargetWords))
            return MergeWeights.SameDescription;
        // "The killing of an Iranian commander", later given a name.
        if (mention.HasPerson != act.HasPerson && mention.VictimNations.Overlaps(act.VictimNations))
            return MergeWeights.NamedLater;
        if (mention.TargetNations.Overlaps(act.TargetNations) && !mention.HasPerson && !act.HasPerson)
            return MergeWeights.SameNation;
        return mention.HasPerson && act.HasPerson ? pointsBack ? 0 : Never : mention.HasPerson || act.HasPerson ? MergeWeights.OnePerson : MergeWeights.OtherTarget;
    }

    static double Figures(ActProfile mention, ActProfile act, bool isQuoted)
    {
        var score = 0.0;
        foreach (var figure in mention.Figures)
        {
            if (act.Figures.Any(f => f.Kind == figure.Kind && f.Min == figure.Min))
                score += figure.Min > 1 ? MergeWeights.SameFigure : MergeWeights.SameOne;
            else if (act.Figures.Any(f => f.Kind == figure.Kind) && !act.Figures.Any(f => Agree(f, figure)))
                score += isQuoted ? MergeWeights.OtherTeller : MergeWeights.OtherFigure;
        }

        return Math.Clamp(score, -1.5, 3);
    }

    /// <summary>"Dozens" and "more than 40".</summary>
    static bool Agree((CasualtyKind Kind, int Min, int? Max) one, (CasualtyKind Kind, int Min, int? Max) other) =>
        one.Kind == other.Kind && new CountRange(one.Min, one.Max).Overlaps(new CountRange(other.Min, other.Max));

    /// <summary>Whether two types say the same of an act, one perhaps more closely.</summary>
    public static bool AreSame(EventType a, EventType b) => a != EventType.Attack
        && (a == b || (a, b) is (EventType.Bombing, EventType.SuicideBombing) or (EventType.SuicideBombing, EventType.Bombing));

    /// <summary>Whether reports use the two types for one another.</summary>
    public static bool AreCompatible(EventType a, EventType b) =>
        a == b || (a == EventType.Attack && b != EventType.Abduction) || (b == EventType.Attack && a != EventType.Abduction)
            || (Families(a) & Families(b)) != 0;

    static int Families(EventType type) => type switch
    {
        EventType.Airstrike => 1 | 8,
        EventType.DroneStrike => 1,
        EventType.MissileStrike => 1 | 2,
        EventType.RocketAttack or EventType.Shelling => 2,
        EventType.Bombing or EventType.SuicideBombing => 4 | 8,
        EventType.ArmedAssault => 16,
        EventType.Assassination => 1 | 4 | 16,
        EventType.NavalAttack => 1 | 2,
        EventType.Arson => 4,
        _ => 0,
    };
}
