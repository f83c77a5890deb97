using Talion.Extraction.Records;
using Talion.Extraction.Time;
using Talion.Knowledge.Resolution.Clusters;

namespace Talion.Knowledge.Resolution.Merging;

/// <summary>An event before it has an id and links.</summary>
sealed record EventDraft(EventType Type, DayInterval? Days, string Label, ImmutableArray<EventRecord> Records, ImmutableArray<MergeReason> Reasons)
{
    /// <summary>What the event is called after; other events may be of the same description.</summary>
    public string Name { get; } = EventName.Of(Type, Days, Records);

    /// <summary>The id that tells it from other events of the same description.</summary>
    public string MarkedName => EventName.Of(Type, Days, Records, Records[0].Id);

    public static EventDraft Of(Cluster cluster, Func<string, EventRecord> recordOf, Sources sources)
    {
        ImmutableArray<EventRecord> records = [.. cluster.Records.Select(recordOf)];
        var type = CanonicalType.Of(records, sources);
        return new EventDraft(type, CanonicalDays.Of(records), Telling.Most(records, type).Label, records, cluster.Reasons);
    }

    /// <summary>An event that is resolved already, without its id and links.</summary>
    public static EventDraft Of(CanonicalEvent happening) => new(happening.Type, happening.Days, happening.Label, happening.Records, happening.Reasons);

    public CanonicalEvent As(string id, ImmutableArray<CanonicalLink> links) => new(id, Type, Records[0].Status, Label, Days, Records, links, Reasons);
}
