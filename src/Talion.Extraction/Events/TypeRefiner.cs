using Talion.Extraction.Mentions;
using Talion.Extraction.Records;

namespace Talion.Extraction.Events;

/// <summary>Narrows the type of an attack by its weapons, attackers and targets.</summary>
public static class TypeRefiner
{
    public static EventType Refine(EventMention mention)
    {
        var types = mention.Triggers.Select(t => t.Type).Where(t => t != EventType.Attack).ToList();
        var said = types.Count > 0 ? types[0] : EventType.Attack;
        if (types.Contains(EventType.Abduction) || types.Contains(EventType.SuicideBombing))
            return types.First(t => t is EventType.Abduction or EventType.SuicideBombing);
        var hint = Hint(mention);
        if (mention.Triggers.Any(t => t.Frame == "harm") && mention.Targets.Any(IsProminent) && said is EventType.Attack or EventType.Assassination
            && hint is not EventType.SuicideBombing)
            return EventType.Assassination;
        if (hint is { } narrower && Narrows(said, narrower))
            return narrower;
        // What a state bombs, it bombs from the air.
        if (said == EventType.Bombing && mention.Triggers.Any(t => t is { IsVerb: true, Head.Lemma: "bomb", Type: EventType.Bombing })
            && mention.Attackers.Any(IsState))
            return EventType.Airstrike;
        if (said == EventType.Attack && mention.Triggers.Any(t => t.Concept.Id == "strike" && !t.IsVerb) && mention.Attackers.Any(IsState))
            return EventType.Airstrike;
        // "On trial on charges of murder" names no sort of attack.
        if (said == EventType.Assassination && mention.Targets.Count == 0 && !mention.Triggers.Any(t => t.Head.Lemma is "assassinate" or "assassination"))
            return EventType.Attack;
        // "Murdered three farmers", "gunmen killed nine": assassination is of somebody by name or rank; men on the ground kill by assault.
        if (said == EventType.Assassination && mention.Targets.Count > 0 && mention.Targets.TrueForAll(t => t is { Side: "civilian", IsPlural: true })
            && !mention.Triggers.Any(t => t.Head.Lemma is "assassinate" or "assassination"))
            return EventType.ArmedAssault;
        return said == EventType.Attack && mention.Weapons.Count == 0 && mention.Triggers.Any(t => t is { Frame: "harm", IsVerb: true })
            && mention.Attackers.Exists(a => (a.People ?? a.Mention) is { Side: "group", Kind: EntityKind.People }) ? EventType.ArmedAssault : said;
    }

    /// <summary>The act's type once all that is told of it is put together: who are people on the ground or an armed group kill by assault.</summary>
    public static EventType Refine(ArticleEvent act) =>
        act.Type == EventType.Attack && act.Mentions.Any(m => m.Triggers.Any(t => t.Frame == "harm")) && act.Mentions.All(m => m.Weapons.Count == 0)
        && act.Mentions.SelectMany(m => m.Attackers).Select(a => a.People ?? a.Mention).ToList() is { Count: > 0 } hands
        && hands.TrueForAll(h => h is { Kind: EntityKind.ArmedGroup } or { Kind: EntityKind.People, Side: "group" or "forces" })
            ? EventType.ArmedAssault : act.Type;

    static bool Narrows(EventType said, EventType hint) => said switch
    {
        EventType.Attack => true,
        EventType.Bombing => hint is EventType.SuicideBombing or EventType.Airstrike or EventType.MissileStrike or EventType.DroneStrike,
        EventType.ArmedAssault => hint is EventType.SuicideBombing or EventType.Airstrike,
        EventType.Arson => hint is EventType.MissileStrike or EventType.DroneStrike or EventType.RocketAttack or EventType.Airstrike,
        EventType.Airstrike => hint is EventType.DroneStrike,
        EventType.Shelling or EventType.RocketAttack => hint is EventType.SuicideBombing or EventType.Airstrike or EventType.DroneStrike,
        _ => false,
    };

    static EventType? Hint(EventMention mention)
    {
        var hints = mention.Weapons.Concat(mention.Attackers.Select(a => a.People ?? a.Mention)).Select(m => m.TypeHint).OfType<string>().ToList();
        if (hints.Contains("suicide-bombing"))
            return EventType.SuicideBombing;
        return hints.Count == 0 ? null : Enum.Parse<EventType>(hints[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
    }

    /// <summary>A person whom the world knows, or whom a rank or office introduces.</summary>
    static bool IsProminent(Mention target) => target is { Kind: EntityKind.Person } and ({ Entry: not null } or { Title: not null });

    static bool IsState(Agent agent) => agent.Mention.Kind is EntityKind.State or EntityKind.Country or EntityKind.ArmedForces
        || agent.Mention.Side == "forces" || agent.Mention.Nation is not null && agent.Mention.Side != "group";
}
