using Talion.Extraction.Articles;
using Talion.Extraction.Events;
using Talion.Extraction.Lexicons;
using Talion.Extraction.Mentions;

namespace Talion.Extraction.Records;

/// <summary>Turns the acts found in an article into event records.</summary>
public sealed class RecordBuilder(Lexicon lexicon)
{
    readonly PlaceList places = new(lexicon);

    /// <summary>The records, in the order of the acts.</summary>
    /// <param name="article">The article.</param>
    /// <param name="acts">In the order of their first telling.</param>
    /// <param name="entities">What its mentions stand for.</param>
    /// <param name="scene">Where it plays.</param>
    public ImmutableArray<EventRecord> Build(Article article, ImmutableArray<ArticleEvent> acts, EntityIndex entities, Scene scene)
    {
        var dates = EventDating.Date(acts, article.Text, article.Published, scene.Aftermath);
        return [.. acts.Select((act, i) => Build(article, act, i, dates[i], acts, entities, scene))];
    }

    EventRecord Build(Article article, ArticleEvent act, int index, EventDate? date, ImmutableArray<ArticleEvent> acts, EntityIndex entities,
        Scene scene)
    {
        var evidence = new EvidenceList(article.Text, act);
        var attackers = Attackers(act, entities);
        var targets = Targets(act, entities, attackers);
        var where = places.Of(act, entities, scene);
        var status = act.IsAtLarge ? EventStatus.Series : act.Status;
        var type = TypeRefiner.Refine(act);
        return new EventRecord
        {
            Id = IdOf(article, index),
            Document = article.Id,
            Published = article.Published,
            Type = type,
            Status = status,
            Label = EventLabel.Of(type, status, where, targets, date),
            Date = date,
            Attackers = attackers,
            Targets = targets,
            Weapons = Weapons(act),
            Places = where,
            Casualties = [.. Figures(act).Select(c => new CasualtyFigure(c.Kind, c.Min, c.Max, c.Text, c.Who, c.By, evidence.IndexOf(c)))],
            Damage = [.. act.Mentions.SelectMany(m => m.Damage).Select(d => new Damage(d.Thing.Label, d.Effect)).Distinct()],
            Claims = [.. act.Stances.Select(s => new ResponsibilityClaim(s.Stance, entities.Of(s.Party)?.Label
                ?? s.Party.Label, s.By, evidence.IndexOf(s.Sentence)))],
            Links = [.. act.Links.OrderBy(l => acts.IndexOf(l.Cause))
                .Select(l => new EventLink(l.Type, IdOf(article, acts.IndexOf(l.Cause)), LinkBasis.Explicit, l.Cue, l.Confidence,
                evidence.IndexOf(l.Sentence)))],
            Evidence = evidence.All,
            Confidence = Confidence(act, date, where, attackers, targets),
        };
    }

    static string IdOf(Article article, int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{article.Id}#e{index + 1}");

    /// <summary>Every distinct figure once, with its first sentence.</summary>
    static IEnumerable<Casualty> Figures(ArticleEvent act) => act.Casualties.DistinctBy(c => (c.Kind, c.Min, c.Max, c.By));

    static ImmutableArray<Attacker> Attackers(ArticleEvent act, EntityIndex entities)
    {
        var agents = act.Mentions.SelectMany(m => m.Attackers.Select(a => a.Basis == PartyBasis.Stated
            && m.Speaker is not null ? a with { Basis = PartyBasis.Attributed, By = m.Speaker } : a))
            .Where(a => !IsDenied(act, a, entities))
            .Concat(act.Stances.Select(Ascription).OfType<Agent>());
        var found = new List<(Entity Entity, Agent Agent)>();
        foreach (var agent in agents)
        {
            if (entities.Of(agent.Mention) is not { } entity)
                continue;
            var known = found.FindIndex(f => f.Entity == entity || SameState(f.Entity, entity));
            if (known < 0)
                found.Add((entity, agent));
            else if (agent.Basis < found[known].Agent.Basis)
                found[known] = (found[known].Entity, agent with { People = agent.People ?? found[known].Agent.People });
        }

        return [.. found.Select(f => new Attacker(f.Entity.Label, Party(f.Entity.Kind), f.Entity.Aliases, f.Agent.Basis, f.Agent.By,
            f.Entity.Entry?.Id, Count(f.Agent.Mention), f.Entity.Description ?? f.Agent.People?.Label))];
    }

    /// <summary>"The coalition denied that it had carried out the strike": who only denies is no attacker.</summary>
    static bool IsDenied(ArticleEvent act, Agent agent, EntityIndex entities) =>
        act.Stances.Exists(s => s.Stance == Stance.Denied && s.Sentence == agent.Mention.Sentence
            && entities.Of(s.Party) == entities.Of(agent.Mention));

    /// <summary>"Iran" and "the Iranian forces" are one attacker where both are only named by the state.</summary>
    static bool SameState(Entity a, Entity b) => a.Entry is not null && a.Entry == b.Entry;

    static Agent? Ascription(StanceMention stance) => stance.Stance switch
    {
        Stance.Claimed => new Agent(stance.Party, PartyBasis.Claimed, stance.By),
        Stance.Accused => new Agent(stance.Party, PartyBasis.Attributed, stance.By),
        Stance.Suspected => new Agent(stance.Party, PartyBasis.Suspected, stance.By),
        _ => null,
    };

    static ImmutableArray<Target> Targets(ArticleEvent act, EntityIndex entities, ImmutableArray<Attacker> attackers)
    {
        var found = new List<(Entity Entity, Mention Mention)>();
        foreach (var mention in act.Mentions.SelectMany(m => m.Targets))
        {
            if (entities.Of(mention) is { Label: not ("others" or "OTHERS") } entity && !found.Exists(f => f.Entity == entity || (!entity.IsNamed && f.Entity.Label == entity.Label))
                && !attackers.Any(a => a.Label == entity.Label))
                found.Add((entity, mention));
        }

        return [.. found.Select(f => new Target(f.Entity.Label, Party(f.Entity.Kind), f.Entity.Aliases, Count(f.Mention), f.Entity.Entry?.Id, f.Entity.Description))];
    }

    /// <summary>A country in a party's or target's role is a state.</summary>
    static EntityKind Party(EntityKind? kind) => kind switch
    {
        null => EntityKind.Organization,
        EntityKind.Country => EntityKind.State,
        EntityKind.City or EntityKind.Province or EntityKind.Region => EntityKind.Place,
        { } other => other,
    };

    static ImmutableArray<WeaponUse> Weapons(ArticleEvent act) =>
        [.. act.Mentions.SelectMany(m => m.Weapons).GroupBy(w => w.Weapon!, StringComparer.Ordinal)
            .Select(g => new WeaponUse(g.First().Label, g.Key, g.Select(Count).FirstOrDefault(c => c is { Min: > 1 })))];

    static CountRange? Count(Mention mention) => mention.Count is { } count ? new CountRange(count.Min, count.Max) : null;

    static double Confidence(ArticleEvent act, EventDate? date, ImmutableArray<EventPlace> places, ImmutableArray<Attacker> attackers,
        ImmutableArray<Target> targets)
    {
        var filled = (date is not null ? 1 : 0) + (places.Length > 0 ? 1 : 0) + (attackers.Length > 0 ? 1 : 0) + (targets.Length > 0 ? 1 : 0);
        return Math.Round(Math.Min(0.98, 0.5 + (0.09 * filled) + (0.03 * Math.Min(4, act.Mentions.Count - 1))), 2);
    }
}
