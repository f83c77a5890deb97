using Talion.Extraction.Records;
using Talion.Extraction.Time;
using Talion.Knowledge.Resolution.Clusters;

namespace Talion.Knowledge.Resolution.Merging;

/// <summary>Makes events of clusters.</summary>
static class EventMerger
{
    /// <summary>One event for each cluster, sorted by id.</summary>
    public static ImmutableArray<CanonicalEvent> Merge(ImmutableArray<Cluster> clusters, Func<string, EventRecord> recordOf,
        Sources sources)
    {
        var named = clusters.AsParallel().AsOrdered().Select(cluster => Draft.Of(cluster, recordOf, sources))
            .Select(draft => (Name: draft.Name(null), Draft: draft))
            .AsEnumerable()
            .GroupBy(pair => pair.Name, pair => pair.Draft, StringComparer.Ordinal)
            .SelectMany(group => group.Skip(1).Any()
                ? group.Select(draft => (Id: draft.Name(draft.Records[0].Id), Draft: draft))
                : group.Select(draft => (Id: group.Key, Draft: draft)))
            .OrderBy(pair => pair.Id, StringComparer.Ordinal)
            .ToList();
        var eventOf = named
            .SelectMany(pair => pair.Draft.Records, (pair, record) => (pair.Id, Record: record.Id))
            .ToDictionary(pair => pair.Record, pair => pair.Id, StringComparer.Ordinal);
        return [.. named.Select(pair => pair.Draft.As(pair.Id, LinkLifter.Lift(pair.Id, pair.Draft.Records, eventOf)))];
    }

    /// <summary>An event before it has a name.</summary>
    sealed record Draft(EventType Type, DayInterval? Days, string Label, ImmutableArray<EventRecord> Records,
        ImmutableArray<MergeReason> Reasons)
    {
        public static Draft Of(Cluster cluster, Func<string, EventRecord> recordOf, Sources sources)
        {
            ImmutableArray<EventRecord> records = [.. cluster.Records.Select(recordOf)];
            var type = CanonicalType.Of(records, sources);
            return new Draft(type, CanonicalDays.Of(records), Telling.Most(records, type).Label, records, cluster.Reasons);
        }

        public string Name(string? mark) => EventName.Of(Type, Days, Records, mark);

        public CanonicalEvent As(string id, ImmutableArray<CanonicalLink> links) =>
            new(id, Type, Records[0].Status, Label, Days, Records, links, Reasons);
    }
}
