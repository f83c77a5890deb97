using Talion.Extraction;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Things;
using Talion.Rdf.Terms;
using static Talion.Knowledge.Vocabulary;

namespace Talion.Knowledge.Mapping;

/// <summary>A canonical event with plain properties. Roles and links are given only to what happened, so that queries over them count no threats.</summary>
/// <param name="graph">Where its quads go.</param>
/// <param name="reader">Tells the things that a record names.</param>
/// <param name="statusOf">Whether the event of an id happened.</param>
/// <param name="names">The IRIs.</param>
sealed class EventMapping(GraphDraft graph, ThingReader reader, Func<string, EventStatus> statusOf, ResourceNames names)
{
    const int DaysOfWeek = 7;
    const int DaysOfMonth = 31;

    public void Map(CanonicalEvent happening)
    {
        var name = names.Canonical(happening.Id);
        var meant = happening.Records.ToDictionary(record => record.Id, record => new RecordNames(record, happening.Id, reader, names), StringComparer.Ordinal);
        graph.Add(name, RdfSyntax.Type, Sem.Event);
        graph.Add(name, RdfSyntax.Type, StatusMapping.Class(happening.Status));
        if (happening is { Status: EventStatus.Occurred, Type: not EventType.Attack })
            graph.Add(name, RdfSyntax.Type, Tal.AttackClass(happening.Type));
        graph.Add(name, Sem.EventType, Tal.EventConcept(happening.Type));
        graph.Add(name, Rdfs.Label, Literals.English(happening.Label));
        graph.Add(name, Faro.Status, StatusMapping.Status(happening.Status));
        MapDays(happening, name);
        MapPlaces(happening, name, meant);
        MapAccounts(happening, name);
        MapMerges(happening, name);
        if (!StatusMapping.Happened(happening.Status))
            return;
        MapParties(happening, name, meant);
        MapLinks(happening, name);
    }

    void MapDays(CanonicalEvent happening, Iri name)
    {
        if (happening.Days is not { } days)
            return;
        graph.Add(name, Sem.HasEarliestBeginTimeStamp, Literals.Day(days.Earliest));
        graph.Add(name, Sem.HasLatestEndTimeStamp, Literals.Day(days.Latest));
        graph.Add(name, Tal.TimePrecision, days.Days switch
        {
            1 => OwlTime.UnitDay,
            <= DaysOfWeek => OwlTime.UnitWeek,
            <= DaysOfMonth => OwlTime.UnitMonth,
            _ => OwlTime.UnitYear,
        });
    }

    void MapPlaces(CanonicalEvent happening, Iri name, Dictionary<string, RecordNames> meant)
    {
        foreach (var record in happening.Records)
            graph.Add(name, Sem.HasPlace, record.Places.Select(place => meant[record.Id].Place(place.Label)));
        var kinds = happening.Records.SelectMany(record => record.Places).Select(place => place.Kind).ToList();
        if (kinds.Count > 0)
            graph.Add(name, Tal.PlacePrecision, Literals.Text(kinds.MinBy(Extent).Word()));
    }

    /// <summary>How large places of a kind are, smallest first.</summary>
    static int Extent(EntityKind kind) => kind switch
    {
        EntityKind.Region => 5,
        EntityKind.Country => 4,
        EntityKind.Province => 3,
        EntityKind.City => 2,
        EntityKind.Place => 1,
        _ => 0,
    };

    void MapAccounts(CanonicalEvent happening, Iri name)
    {
        foreach (var record in happening.Records)
        {
            graph.Add(name, Tal.HasAccount, names.Account(record));
            graph.Add(name, Gaf.DenotedBy, record.Evidence
                .Where(evidence => evidence.Trigger is not null)
                .Select(evidence => names.Text(record.Document, new TextSpan(evidence.Trigger!.Start, evidence.Trigger.End))));
        }
    }

    void MapMerges(CanonicalEvent happening, Iri name)
    {
        var accounts = happening.Records.ToDictionary(record => record.Id, names.Account, StringComparer.Ordinal);
        foreach (var reason in happening.Reasons)
        {
            var (first, second) = (accounts[reason.First], accounts[reason.Second]);
            var merge = ResourceNames.Part(name, "merge", reason.Rule, first.Value, second.Value);
            graph.Add(name, Tal.HasMerge, merge);
            graph.Add(merge, RdfSyntax.Type, Tal.Merge);
            graph.Add(merge, Tal.Merged, first);
            graph.Add(merge, Tal.Merged, second);
            graph.Add(merge, Tal.Confidence, Literals.Share(reason.Score));
            graph.Add(merge, Tal.Rule, Literals.Text(reason.Rule));
            graph.Add(merge, Tal.MergedBecause, reason.Reasons.Select(Literals.English));
        }
    }

    void MapParties(CanonicalEvent happening, Iri name, Dictionary<string, RecordNames> meant)
    {
        var parties = EventParties.Of(happening, record => meant[record.Id]);
        graph.Add(name, Tal.Attacker, parties.Attackers);
        graph.Add(name, Tal.SuspectedAttacker, parties.Suspected);
        graph.Add(name, Sem.HasActor, parties.Attackers.Concat(parties.TargetActors));
        graph.Add(name, Tal.Target, parties.Targets);
        graph.Add(name, Tal.Victim, parties.Victims);
        graph.Add(name, Tal.Weapon, happening.Records.SelectMany(record => record.Weapons).Select(weapon => Tal.WeaponConcept(weapon.Kind)));
    }

    /// <summary>Retaliation and cause hold only where an article words them; from circumstances follows no more than order.</summary>
    void MapLinks(CanonicalEvent happening, Iri name)
    {
        foreach (var link in happening.Links.Where(link => StatusMapping.Happened(statusOf(link.Cause))))
        {
            var cause = names.Canonical(link.Cause);
            switch (link)
            {
                case { Basis: LinkBasis.Explicit, Type: LinkType.Retaliation }:
                    graph.Add(name, Tal.RetaliatesFor, cause);
                    graph.Add(cause, Faro.Causes, name);
                    break;
                case { Basis: LinkBasis.Explicit, Type: LinkType.Caused }:
                    graph.Add(name, Tal.CausedBy, cause);
                    graph.Add(cause, Faro.Causes, name);
                    break;
                default:
                    graph.Add(name, Tal.Follows, cause);
                    break;
            }
        }
    }
}
