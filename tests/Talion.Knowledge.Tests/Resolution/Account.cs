using Talion.Extraction.Articles;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Tests.Resolution;

/// <summary>Records written down briefly.</summary>
static class Account
{
    public static EventRecord Of(string id, EventType type = EventType.RocketAttack, string? from = null, string? to = null) => new()
    {
        Id = id,
        Document = id[..id.IndexOf('#', StringComparison.Ordinal)],
        Type = type,
        Status = EventStatus.Occurred,
        Label = $"{type} in {id}",
        Date = from is null ? null : new EventDate(Day(from), Day(to ?? from), DateBasis.Relative, null),
        Evidence = [new Evidence($"Told in {id}", 0, 1, null)],
        Confidence = 0.9,
    };

    public static EventRecord By(this EventRecord record, string label, string? entity = null, EntityKind kind = EntityKind.ArmedGroup, PartyBasis basis = PartyBasis.Stated) =>
        record with { Attackers = record.Attackers.Add(new Attacker(label, kind, [], basis, null, entity)) };

    public static EventRecord On(this EventRecord record, string label, EntityKind kind = EntityKind.People, string? entity = null) =>
        record with { Targets = record.Targets.Add(new Target(label, kind, [], null, entity)) };

    public static EventRecord At(this EventRecord record, string label, EntityKind kind = EntityKind.City, string? entity = null) =>
        record with { Places = record.Places.Add(new EventPlace(label, kind, entity, null, null)) };

    public static EventRecord With(this EventRecord record, CasualtyKind kind, int min, int? max, string? who = null) =>
        record with { Casualties = record.Casualties.Add(new CasualtyFigure(kind, min, max, $"{min}", who, null, 0)) };

    public static EventRecord Killing(this EventRecord record, int number, string? who = null) => record.With(CasualtyKind.Killed, number, number, who);

    public static EventRecord Answering(this EventRecord record, string cause, LinkType type = LinkType.Retaliation, double confidence = 0.8) =>
        record with { Links = record.Links.Add(new EventLink(type, cause, LinkBasis.Explicit, "in retaliation for", confidence, 0)) };

    public static EventRecord Quoting(this EventRecord record, string quote) => record with { Evidence = [new Evidence(quote, 0, quote.Length, null)] };

    /// <summary>One report for each document, in the order of first mention; its text is what the records quote.</summary>
    public static ImmutableArray<Report> Reports(params EventRecord[] records) =>
        [.. records.GroupBy(record => record.Document, StringComparer.Ordinal).Select(group => new Report(new Article(group.Key, string.Join('\n', group.OrderBy(record => record.Id, StringComparer.Ordinal).SelectMany(record => record.Evidence).Select(evidence => evidence.Quote)), group.First().Published), [.. group]))];

    static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd");
}
