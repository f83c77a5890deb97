using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Archives;
using Talion.Knowledge.Resolution.Comparisons;
using Talion.Knowledge.Resolution.Updating;

namespace Talion.Knowledge.Chains.Inference;

/// <summary>Infers reprisals again where a change may have made or undone some.</summary>
/// <param name="archive">What is kept of events and articles, the events as they were before the change.</param>
/// <param name="articles">The articles.</param>
/// <param name="inference">What infers them.</param>
sealed class InferenceUpdate(IArchive archive, ArticleCache articles, ReprisalInference inference)
{
    /// <summary>The same change with the links that are inferred now, and with the events that have others because of it.</summary>
    public CanonChange Extend(CanonChange change)
    {
        if (change.Before.IsEmpty && archive.IsNew)
            return change with { After = inference.Infer(change.After) };
        var now = change.After.ToDictionary(happening => happening.Id, StringComparer.Ordinal);
        // An event's links come from what all the articles that tell it tell besides.
        var effects = now.Keys.Concat(ToldBy(ExchangesAmong(change.Before.Concat(change.After)))).ToHashSet(StringComparer.Ordinal);
        var world = effects.Concat(ToldBy(ExchangesAmong(effects.Select(Worded)))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var inferred = inference.Infer([.. world.Select(Worded)]).Where(happening => effects.Contains(happening.Id)).ToList();
        var others = inferred.Where(happening => !now.ContainsKey(happening.Id) && !happening.Links.SequenceEqual(archive.Event(happening.Id)!.Links, LinkComparer)).ToList();
        return change with
        {
            Before = Sorted(change.Before.Concat(others.Select(happening => Current(happening.Id)))),
            After = Sorted(inferred.Where(happening => now.ContainsKey(happening.Id)).Concat(others)),
        };

        CanonicalEvent Worded(string id)
        {
            if (now.TryGetValue(id, out var happening))
                return happening;
            var kept = Current(id);
            return kept with { Links = [.. kept.Links.Where(link => !link.Records.IsEmpty)] };
        }
    }

    static IEqualityComparer<CanonicalLink> LinkComparer => EqualityComparer<CanonicalLink>.Create(
        (one, other) => one!.Type == other!.Type && one.Cause == other.Cause && one.Basis == other.Basis && one.Confidence.Equals(other.Confidence) && one.Records.SequenceEqual(other.Records));

    static ImmutableArray<CanonicalEvent> Sorted(IEnumerable<CanonicalEvent> events) => [.. events.OrderBy(happening => happening.Id, StringComparer.Ordinal)];

    CanonicalEvent Current(string id) => archive.Event(id) is { } stored ? stored.With(record => articles.Record(record, stored.Documents)) : throw new KeyNotFoundException(id);

    IEnumerable<string> ExchangesAmong(IEnumerable<CanonicalEvent> events) => events
        .SelectMany(happening => happening.Records).Select(record => record.Document).Distinct(StringComparer.Ordinal)
        .Where(document => articles.Report(document) is { } report && inference.CallsItAnExchange(report)).ToList();

    IEnumerable<string> ToldBy(IEnumerable<string> documents) => documents.SelectMany(document => archive.Standing(document).Events.Values).ToList();
}
