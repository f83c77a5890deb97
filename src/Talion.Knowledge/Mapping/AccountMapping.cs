using Talion.Extraction.Records;
using static Talion.Knowledge.Vocabulary;

namespace Talion.Knowledge.Mapping;

/// <summary>A record as the account that its article gives of an event.</summary>
static class AccountMapping
{
    public static void Map(AccountScope scope)
    {
        var (record, graph, account) = (scope.Record, scope.Graph, scope.Account);
        graph.Add(account, RdfSyntax.Type, Tal.Account);
        graph.Add(account, Dcterms.Identifier, Literals.Text(record.Id));
        graph.Add(account, Rdfs.Label, Literals.English(record.Label));
        graph.Add(account, Sem.EventType, Tal.EventConcept(record.Type));
        graph.Add(account, Faro.Status, StatusMapping.Status(record.Status));
        graph.Add(account, Tal.Confidence, Literals.Share(record.Confidence));
        MapDate(scope, record.Date);
        graph.Add(account, Sem.HasPlace, record.Places.Select(place => scope.Place(place.Label)));
        EvidenceMapping.Map(scope);
        RoleMapping.Map(scope);
        WeaponMapping.Map(scope);
        CasualtyMapping.Map(scope);
        DamageMapping.Map(scope);
        ClaimMapping.Map(scope);
        LinkMapping.Map(scope);
    }

    static void MapDate(AccountScope scope, EventDate? date)
    {
        if (date is null)
            return;
        scope.Graph.Add(scope.Account, Sem.HasEarliestBeginTimeStamp, Literals.Day(date.Earliest));
        scope.Graph.Add(scope.Account, Sem.HasLatestEndTimeStamp, Literals.Day(date.Latest));
        scope.Graph.Add(scope.Account, Tal.DateBasis, Tal.Word(date.Basis));
        scope.Graph.Add(scope.Account, Tal.DateVerbatim, Literals.Text(date.Text));
    }
}
