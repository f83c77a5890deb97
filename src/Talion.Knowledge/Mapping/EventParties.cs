using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;
using Talion.Rdf.Terms;

namespace Talion.Knowledge.Mapping;

/// <summary>Who has which part in an event, over all its accounts; each list in the order of the records.</summary>
/// <param name="Attackers">Named by an article's own voice, by their own claim or by somebody named.</param>
/// <param name="Suspected">Only ever suspected.</param>
/// <param name="Targets">Whoever and whatever was attacked.</param>
/// <param name="TargetActors">The targets that can act: states, forces, groups, people.</param>
/// <param name="Victims">Persons who were killed, wounded or taken.</param>
sealed record EventParties(
    ImmutableArray<Iri> Attackers,
    ImmutableArray<Iri> Suspected,
    ImmutableArray<Iri> Targets,
    ImmutableArray<Iri> TargetActors,
    ImmutableArray<Iri> Victims)
{
    public static EventParties Of(CanonicalEvent happening, Func<EventRecord, RecordNames> meant)
    {
        var attackers = Named(happening, meant, record => record.Attackers.Where(a => a.Basis != PartyBasis.Suspected).Select(a => a.Label));
        var suspected = Named(happening, meant, record => record.Attackers.Where(a => a.Basis == PartyBasis.Suspected).Select(a => a.Label));
        return new EventParties(
            attackers,
            [.. suspected.Except(attackers)],
            Named(happening, meant, record => record.Targets.Select(target => target.Label)),
            Named(happening, meant, record => record.Targets.Where(target => CanAct(target.Kind)).Select(target => target.Label)),
            Named(happening, meant, record => record.Targets.Where(target => IsVictim(record, target)).Select(target => target.Label)));
    }

    /// <summary>Whether things of a kind act of their own will.</summary>
    public static bool CanAct(EntityKind kind) =>
        kind is EntityKind.State or EntityKind.ArmedForces or EntityKind.ArmedGroup or EntityKind.Organization or EntityKind.Person or EntityKind.People;

    static ImmutableArray<Iri> Named(CanonicalEvent happening, Func<EventRecord, RecordNames> meant, Func<EventRecord, IEnumerable<string>> labels) =>
        [.. happening.Records.SelectMany(record => labels(record).Select(meant(record).Actor)).Distinct()];

    /// <summary>An assassination or abduction has its target for a victim; otherwise a figure must name the person.</summary>
    static bool IsVictim(EventRecord record, Target target) =>
        target.Kind == EntityKind.Person
        && (record.Type is EventType.Assassination or EventType.Abduction || record.Casualties.Any(figure => figure.Min > 0 && Names(figure.Who ?? figure.Text, target)));

    static bool Names(string words, Target target) =>
        target.Aliases.Prepend(target.Label).Any(name => words.Contains(name, StringComparison.OrdinalIgnoreCase));
}
