using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Chains.Tracing;

/// <summary>Reads the links of events together with their sources.</summary>
static class LinkReader
{
    /// <summary>One link for each pair of events among <paramref name="events"/>; links to others are left out.</summary>
    public static ImmutableArray<ChainLink> Read(IReadOnlyCollection<CanonicalEvent> events)
    {
        var eventOf = events
            .SelectMany(e => e.Records, (e, record) => (e.Id, Record: record.Id))
            .ToDictionary(pair => pair.Record, pair => pair.Id, StringComparer.Ordinal);
        var ids = events.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        return [.. events.SelectMany(e => e.Links
            .Where(link => ids.Contains(link.Cause) && link.Cause != e.Id)
            .GroupBy(link => link.Cause, StringComparer.Ordinal)
            .Select(group => Read(e, group, eventOf)))];
    }

    static ChainLink Read(CanonicalEvent effect, IGrouping<string, CanonicalLink> links, Dictionary<string, string> eventOf)
    {
        var strongest = links.OrderBy(link => link.Basis).ThenBy(link => link.Type).First();
        var sources = effect.Records
            .SelectMany(record => record.Links.Where(link => eventOf.GetValueOrDefault(link.Target) == links.Key), SourceOf)
            .OrderBy(source => source.Type)
            .ThenByDescending(source => source.Confidence)
            .ThenBy(source => source.Record, StringComparer.Ordinal);
        return new ChainLink(links.Key, effect.Id, strongest.Type, strongest.Basis, strongest.Confidence, [.. sources]);
    }

    static LinkSource SourceOf(EventRecord record, EventLink link) => new(
        record.Document,
        record.Id,
        link.Type,
        link.Cue,
        link.Evidence >= 0 && link.Evidence < record.Evidence.Length ? record.Evidence[link.Evidence].Quote : null,
        link.Confidence);
}
