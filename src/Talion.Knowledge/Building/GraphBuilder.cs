using Talion.Knowledge.Documents;
using Talion.Knowledge.Mapping;
using Talion.Knowledge.Resolution;
using Talion.Knowledge.Resolution.Contradictions;
using Talion.Rdf.Terms;

namespace Talion.Knowledge.Building;

/// <summary>Makes the graphs of a knowledge base: one an article, what is agreed, and provenance.</summary>
sealed class GraphBuilder
{
    readonly KnowledgeSettings settings;
    readonly Canon canon;
    readonly ResourceNames names;
    readonly CanonIndex index;
    readonly ArticleStamp stamp;

    public GraphBuilder(KnowledgeSettings settings, Canon canon)
    {
        (this.settings, this.canon) = (settings, canon);
        names = new ResourceNames(settings.BaseIri);
        index = new CanonIndex(canon, names);
        stamp = new ArticleStamp(settings, index);
    }

    /// <summary>Brings all graphs up to date.</summary>
    /// <param name="documents">Every article, sorted by id.</param>
    /// <param name="update">What is done to the store.</param>
    /// <returns>How many articles' graphs were made anew or emptied.</returns>
    public int Build(IReadOnlyCollection<StoredDocument> documents, GraphUpdate update)
    {
        var changed = update.RemoveOthers(documents.Select(GraphOf).Concat([Vocabulary.Tal.AgreedGraph, Vocabulary.Tal.ProvenanceGraph]).ToHashSet());
        var stale = documents
            .Select(document => (Document: document, Graph: GraphOf(document), Stamp: stamp.Of(document)))
            .Where(made => !update.IsCurrent(made.Graph, made.Stamp))
            .ToList();
        // While one core writes a graph, the other makes the next.
        foreach (var (made, quads) in stale.AsParallel().AsOrdered().Select(made => (made, ArticleMapping.Map(made.Document.Report, index, names))))
            update.Replace(made.Graph, quads, made.Stamp);
        update.ReplaceBySubject(Vocabulary.Tal.AgreedGraph, Agreed());
        update.ReplaceBySubject(Vocabulary.Tal.ProvenanceGraph, [.. documents.AsParallel().AsOrdered().SelectMany(document => Provenance(document)).Distinct()]);
        return changed + stale.Count;
    }

    Iri GraphOf(StoredDocument document) => names.Article(document.Id);

    ImmutableArray<Quad> Agreed() =>
        new AgreedMapping(canon, index, names, settings.Gazetteer, new ContradictionFinder(settings.Gazetteer, settings.People), settings.Backings).Map();

    ImmutableArray<Quad> Provenance(StoredDocument document) => ProvenanceMapping.Map(document.Source.Article, document.Source.Version, names);
}
