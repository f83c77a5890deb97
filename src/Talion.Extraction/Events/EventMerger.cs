using Talion.Extraction.Mentions;
using Talion.Extraction.Records;
using Talion.Extraction.Time;

namespace Talion.Extraction.Events;

/// <summary>Puts together the mentions of one act within an article ("the attack", "Monday's rocket fire", headline and body) by weighing what they share.</summary>
public sealed class EventMerger(EntityIndex entities)
{
    const double PointingBack = 2.5;
    const double Fresh = 3.2;

    /// <summary>The acts in the order of their first mention.</summary>
    /// <param name="sentences">What each sentence tells, in text order.</param>
    public ImmutableArray<ArticleEvent> Merge(ImmutableArray<SentenceEvents> sentences)
    {
        var events = new List<ArticleEvent>();
        foreach (var sentence in sentences)
        {
            foreach (var mention in sentence.Mentions)
            {
                var threshold = mention.IsDefinite || IsBare(mention) ? PointingBack : Fresh;
                var best = events.Select(e => (Event: e, Score: Score(mention, e)))
                    .Where(c => c.Score >= threshold)
                    .OrderByDescending(c => c.Score).ThenByDescending(c => c.Event.LastSentence)
                    .Select(c => c.Event).FirstOrDefault();
                if (best is not null)
                    best.Add(mention);
                else if (IsAct(mention))
                    events.Add(new ArticleEvent(mention));
            }

            foreach (var casualty in sentence.LooseCasualties)
            {
                var context = events.Where(e => e.Status == EventStatus.Occurred && sentence.Sentence.Index - e.LastSentence <= 3).MaxBy(e => e.LastSentence);
                context?.LooseCasualties.Add(casualty);
            }
        }

        return [.. events];
    }

    /// <summary>Whether a mention that found no earlier one tells an act by itself rather than a kind of act.</summary>
    static bool IsAct(EventMention mention)
    {
        if (mention.Casualties.Count > 0 && mention.Casualties.All(c => c.Max == 0) && IsBare(mention))
            return false;
        var hasParty = mention.Attackers.Count > 0 || mention.Targets.Count > 0;
        if (mention.Triggers.All(t => t.Frame == "damage"))
            return mention.Attackers.Count > 0 || mention.Weapons.Count > 0;
        if (mention.Triggers.All(t => t.Frame == "clash"))
            return mention.Times.Count > 0 || mention.Casualties.Count > 0;
        if (mention.Status == EventStatus.Series)
            return hasParty;
        if (mention.Noun is not null && mention.Triggers.All(t => !t.IsVerb))
            return mention.IsPlural ? mention.Times.Count > 0 || mention.Casualties.Count > 0 || (mention.Attackers.Count > 0 && mention.Targets.Count > 0)
                : hasParty || mention.Places.Count > 0 || mention.Times.Count > 0 || mention.Casualties.Count > 0 || mention.Weapons.Count > 0 || mention.Type != EventType.Attack;
        return true;
    }

    /// <summary>Tells only an outcome, without a hand or a means: what was done stands elsewhere.</summary>
    static bool IsBare(EventMention mention) =>
        mention.Triggers.All(t => t.Frame is "harm" or "damage") && mention.Attackers.Count == 0 && mention.Weapons.Count == 0;

    double Score(EventMention mention, ArticleEvent act)
    {
        if (mention.Status != act.Status || !Compatible(mention.Type, act.Type))
            return double.NegativeInfinity;
        var time = TimeScore(mention, act);
        var place = PlaceScore(mention, act);
        var attacker = AttackerScore(mention, act);
        var target = TargetScore(mention, act);
        var figures = FigureScore(mention, act);
        if (double.IsNegativeInfinity(time + place + attacker + target))
            return double.NegativeInfinity;
        if (time < 0 && attacker + target + place < 1.5)
            return double.NegativeInfinity;
        var type = mention.Type == act.Type && mention.Type != EventType.Attack ? 1 : 0.3;
        var distance = mention.Sentence.Index - act.LastSentence;
        var near = distance switch { 0 => -3, 1 => 1, <= 3 => 0.5, _ => 0 };
        var pointing = (mention.IsDefinite ? 1.5 : 0) + (IsBare(mention) ? 1 : 0) - (mention.IsOther ? 4 : 0);
        var plural = mention.IsPlural != act.Mentions[0].IsPlural && mention.Noun is not null && act.Mentions[0].Noun is not null ? -0.7 : 0;
        return time + place + attacker + target + figures + type + near + pointing + plural;
    }

    static bool Compatible(EventType a, EventType b)
    {
        if (a == b || a == EventType.Attack && b is not EventType.Abduction || b == EventType.Attack && a is not EventType.Abduction)
            return true;
        return (Family(a) & Family(b)) != 0;
    }

    /// <summary>Types that reports use for one another, as bits.</summary>
    static int Family(EventType type) => type switch
    {
        EventType.Airstrike => 1 | 8,
        EventType.DroneStrike => 1,
        EventType.MissileStrike => 1 | 2,
        EventType.RocketAttack => 2,
        EventType.Shelling => 2,
        EventType.Bombing => 4 | 8,
        EventType.SuicideBombing => 4 | 8,
        EventType.ArmedAssault => 16,
        EventType.Assassination => 1 | 4 | 16,
        EventType.NavalAttack => 1 | 2 | 64,
        EventType.Abduction => 128,
        EventType.Arson => 4 | 256,
        _ => ~128,
    };

    static double TimeScore(EventMention mention, ArticleEvent act)
    {
        var days = mention.Times.Where(t => t.Days is not null).Select(t => t.Days!.Value).OrderBy(d => d.Days).Cast<DayInterval?>().FirstOrDefault();
        if (days is null && mention.Times.Any(t => t.Offset is not null))
            return -1;
        if (days is not { } mine || act.Dated is not { } dated)
            return 0;
        if (mine.Overlaps(dated.Days))
            return Math.Max(mine.Days, dated.Days.Days) <= 2 ? 2.5 : Math.Min(mine.Days, dated.Days.Days) <= 2 ? 0.8 : 1;
        var gap = mine.Earliest > dated.Days.Latest ? mine.Earliest.DayNumber - dated.Days.Latest.DayNumber : dated.Days.Earliest.DayNumber - mine.Latest.DayNumber;
        return gap <= 1 && mine.Days <= 2 && dated.Days.Days <= 2 ? -0.5 : double.NegativeInfinity;
    }

    double PlaceScore(EventMention mention, ArticleEvent act)
    {
        var mine = mention.Places.Where(IsSpecific).Select(entities.Of).ToList();
        var theirs = act.Mentions.SelectMany(m => m.Places).Where(IsSpecific).Select(entities.Of).ToList();
        if (mine.Count > 0 && theirs.Count > 0)
        {
            if (mine.Any(theirs.Contains))
                return 2.5;
            return mine.Exists(IsNamed) && theirs.Exists(IsNamed) ? -2 : 0;
        }

        var wide = mention.Places.Select(entities.Of).ToList();
        return act.Mentions.SelectMany(m => m.Places).Select(entities.Of).Any(wide.Contains) ? 0.5 : 0;
    }

    static bool IsNamed(Entity? entity) => entity?.Mentions.Any(m => m.IsName) == true;

    static bool IsSpecific(Mention place) => place.Kind is EntityKind.Base or EntityKind.City or EntityKind.Building or EntityKind.Infrastructure or EntityKind.Place;

    double AttackerScore(EventMention mention, ArticleEvent act)
    {
        var mine = mention.Attackers.Select(a => entities.Of(a.Mention)).OfType<Entity>().ToList();
        var theirs = act.Mentions.SelectMany(m => m.Attackers).Select(a => entities.Of(a.Mention)).OfType<Entity>().ToList();
        if (mine.Count == 0 || theirs.Count == 0)
            return 0;
        if (mine.Any(theirs.Contains))
            return 1.5;
        if (mine.Any(m => m.Nation is not null && theirs.Any(t => t.Nation == m.Nation)))
            return 1.5;
        return mine.Any(m => m.Nation is not null && theirs.All(t => t.Nation is not null)) ? double.NegativeInfinity : 0;
    }

    double TargetScore(EventMention mention, ArticleEvent act)
    {
        var mine = mention.Targets.Select(entities.Of).OfType<Entity>().ToList();
        var theirs = act.Mentions.SelectMany(m => m.Targets).Select(entities.Of).OfType<Entity>().ToList();
        if (mine.Count == 0 || theirs.Count == 0)
            return 0;
        if (mine.Any(m => theirs.Contains(m)))
            return mine.Any(m => theirs.Contains(m) && IsNamed(m)) ? 2 : 1.2;
        var people = mine.Where(IsPerson).ToList();
        return people.Count > 0 && theirs.Any(IsPerson) ? double.NegativeInfinity : people.Count > 0 || theirs.Any(IsPerson) ? -1 : -0.3;
    }

    static bool IsPerson(Entity entity) => entity.Kind == EntityKind.Person && IsNamed(entity);

    static double FigureScore(EventMention mention, ArticleEvent act)
    {
        var score = 0.0;
        foreach (var mine in mention.Casualties.Where(c => c.Max != 0))
        {
            var same = act.Casualties.Where(c => c.Kind == mine.Kind && c.Max != 0).ToList();
            if (same.Any(c => c.Min == mine.Min && c.Max == mine.Max))
                score += mine.Min > 1 ? 2.5 : 0.8;
            else if (same.Count > 0)
                score -= 1;
        }

        return Math.Clamp(score, -1.5, 3);
    }
}
