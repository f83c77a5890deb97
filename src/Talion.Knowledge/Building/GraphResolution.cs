using Talion.Knowledge.Chains.Inference;
using Talion.Knowledge.Documents;
using Talion.Knowledge.Mapping;
using Talion.Knowledge.Resolution.Comparisons;
using Talion.Knowledge.Resolution.Profiles;
using Talion.Knowledge.Resolution.Updating;
using Talion.Rdf.Terms;
using Talion.Store.Durable;

namespace Talion.Knowledge.Building;

/// <summary>Brings the events and graphs of a store up to date with its articles, within one change.</summary>
/// <remarks>Only what the articles touch that came, went or changed since the last time is done again; all of it where the store was resolved with another
/// gazetteer, lexicon or version of the program. With people's decisions, all records are put together anew, but compared only where they have changed.</remarks>
sealed class GraphResolution(DurableTransaction change, KnowledgeSettings settings)
{
    /// <exception cref="OperationCanceledException">The caller asked to stop; the change can only be dropped.</exception>
    /// <exception cref="FormatException">A pair of records is decided to be both the same event and different ones.</exception>
    public BuildSummary Run(CancellationToken cancellation)
    {
        var last = ResolutionState.Read(change) is { } read && read.Signature == settings.Signature ? read : null;
        var state = last ?? new ResolutionState(settings.Signature, IsDecided: false, 0, 0, new(StringComparer.Ordinal));
        if (last is null)
            Clear();
        var archive = new StoreArchive(change, isNew: last is null);
        var changed = last is null ? archive.Documents.ToDictionary(document => document, _ => (StoredDocument?)null, StringComparer.Ordinal) : PendingArticles.Read(change);
        var update = new GraphUpdate(change, isRebuild: last is null);
        var told = Resolve(archive, changed, state.IsDecided, out var articles);
        cancellation.ThrowIfCancellationRequested();

        var builder = new GraphBuilder(settings, archive, articles);
        if (last is null)
            update.RemoveOthers(archive.Documents.Select(GraphOf).Concat([Vocabulary.Tal.AgreedGraph, Vocabulary.Tal.ProvenanceGraph]).ToHashSet());
        builder.BuildArticles(told.Documents, update);
        var changedGraphs = update.Changed;
        builder.BuildAgreed(told, update, change);
        builder.BuildProvenance(changed, archive.VersionOf, state.Versions, update);
        foreach (var gone in told.Before.Select(happening => happening.Id).Except(told.After.Select(happening => happening.Id)))
            archive.Forget(gone);
        foreach (var happening in told.After)
            archive.Keep(StoredEvent.Of(happening));
        archive.Save();
        change.DeleteBlobs(PendingArticles.Prefix);
        state = state with
        {
            IsDecided = !settings.Decisions.IsEmpty,
            Articles = state.Articles + changed.Keys.Count(document => articles.Report(document) is not null) - changed.Values.Count(document => document is not null),
            Events = state.Events + told.After.Length - told.Before.Length,
        };
        state.Write(change);
        return new BuildSummary(state.Articles, state.Events, changedGraphs, update.Added, update.Removed, archive.Copies.Length, told.UnknownIds);
    }

    CanonChange Resolve(StoreArchive archive, Dictionary<string, StoredDocument?> changed, bool wasDecided, out ArticleCache articles)
    {
        var reader = new ProfileReader(settings.Gazetteer);
        articles = new ArticleCache(archive, reader);
        var before = changed.ToDictionary(pair => pair.Key, pair => pair.Value?.Report, StringComparer.Ordinal);
        var told = new IncrementalResolver(archive, articles, reader).Update(before, settings.Decisions, all: wasDecided || !settings.Decisions.IsEmpty);
        articles.Release();
        told = new InferenceUpdate(archive, articles, new ReprisalInference(settings.Gazetteer, settings.Exchanges)).Extend(told);
        return told.Before.IsEmpty ? told : Differing(told, changed.Keys.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Leaves out the events that are as they were, record by record.</summary>
    static CanonChange Differing(CanonChange told, HashSet<string> changed)
    {
        var before = told.Before.ToDictionary(happening => happening.Id, StringComparer.Ordinal);
        var same = told.After
            .Where(happening => before.TryGetValue(happening.Id, out var old) && !happening.Records.Any(record => changed.Contains(record.Document))
                && StoredEvent.Of(old).ToBytes().AsSpan().SequenceEqual(StoredEvent.Of(happening).ToBytes()))
            .Select(happening => happening.Id).ToHashSet(StringComparer.Ordinal);
        return told with { Before = told.Before.RemoveAll(happening => same.Contains(happening.Id)), After = told.After.RemoveAll(happening => same.Contains(happening.Id)) };
    }

    void Clear()
    {
        StoreArchive.Clear(change);
        change.DeleteBlobs(ThingLedger.Prefix);
    }

    Iri GraphOf(string document) => new ResourceNames(settings.BaseIri).Article(document);
}
