using Talion.Extraction.Lexicons;
using Talion.Extraction.Records;
using Talion.Knowledge.Chains.Sides;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Names;

namespace Talion.Knowledge.Chains.Inference;

/// <summary>Infers reprisals that no sentence words: attacker and target are swapped within days, and an article that tells both attacks
/// calls them an exchange of blows.</summary>
/// <param name="gazetteer">Tells which side a party is of.</param>
/// <param name="exchanges">The lexicon's scheme <c>exchanges</c>; where it is empty nothing is inferred.</param>
public sealed class ReprisalInference(GazetteerIndex gazetteer, ImmutableArray<Concept> exchanges)
{
    /// <summary>What an inferred reprisal is trusted: always less than even.</summary>
    public const double Confidence = 0.4;

    const int MostDays = 10;
    readonly PartyNames names = new(gazetteer);
    readonly ImmutableArray<string> words = [.. exchanges
        .SelectMany(concept => concept.Labels)
        .Select(label => $" {NameFolding.Fold(label.Text)} ")];

    /// <summary>The same events, each with a link to the latest attack that it may have answered, if it has no link to that one
    /// yet.</summary>
    public ImmutableArray<CanonicalEvent> Infer(ImmutableArray<CanonicalEvent> events)
    {
        var told = events.Where(e => e.Status == EventStatus.Occurred && e.Days is not null)
            .SelectMany(e => e.Records, (e, record) => (Event: e, record.Document))
            .Distinct()
            .ToLookup(pair => pair.Document, pair => pair.Event, StringComparer.Ordinal);
        var linked = events.SelectMany(e => e.Links, (e, link) => (e.Id, link.Cause)).ToHashSet();
        var inferred = events
            .SelectMany(e => e.Records)
            .Where(CallsItAnExchange)
            .Select(record => record.Document)
            .Distinct(StringComparer.Ordinal)
            .SelectMany(document => told[document].Select(effect => (Effect: effect.Id, Cause: LatestCause(effect, told[document]))))
            .Where(pair => pair.Cause is not null)
            .Where(pair => !linked.Contains((pair.Effect, pair.Cause!)) && !linked.Contains((pair.Cause!, pair.Effect)))
            .ToLookup(pair => pair.Effect, pair => pair.Cause!, StringComparer.Ordinal);
        return [.. events.Select(e => inferred.Contains(e.Id) ? e with { Links = With(e.Links, inferred[e.Id]) } : e)];
    }

    /// <summary>Whether an article calls what it tells an exchange of blows.</summary>
    public bool CallsItAnExchange(Report report) => report.Records.Any(CallsItAnExchange);

    static ImmutableArray<CanonicalLink> With(ImmutableArray<CanonicalLink> links, IEnumerable<string> causes) =>
        [.. causes.Distinct(StringComparer.Ordinal)
            .Select(cause => new CanonicalLink(LinkType.Retaliation, cause, LinkBasis.Inferred, Confidence, []))
            .Concat(links)
            .OrderBy(link => link.Cause, StringComparer.Ordinal).ThenBy(link => link.Type)];

    string? LatestCause(CanonicalEvent effect, IEnumerable<CanonicalEvent> candidates) =>
        candidates.Where(cause => cause.Id != effect.Id && IsDaysBefore(cause, effect) && AreSwapped(cause, effect))
            .OrderByDescending(cause => cause.Days!.Value.Latest).ThenBy(cause => cause.Id, StringComparer.Ordinal)
            .FirstOrDefault()?.Id;

    static bool IsDaysBefore(CanonicalEvent cause, CanonicalEvent effect) =>
        cause.Days is { } before && effect.Days is { } after && before.Latest < after.Earliest
            && after.Latest.DayNumber - before.Earliest.DayNumber <= MostDays;

    bool AreSwapped(CanonicalEvent cause, CanonicalEvent effect) =>
        names.Attackers(effect).Intersect(names.Targets(cause), StringComparer.Ordinal).Any()
        && names.Targets(effect).Intersect(names.Attackers(cause), StringComparer.Ordinal).Any();

    bool CallsItAnExchange(EventRecord record) =>
        words.Length > 0 && record.Evidence.Any(evidence => $" {NameFolding.Fold(evidence.Quote)} " is var quote
            && words.Any(word => quote.Contains(word, StringComparison.Ordinal)));
}
