using Talion.Extraction;
using Talion.Extraction.Articles;
using Talion.Extraction.Lexicons;
using Talion.Knowledge;
using Talion.Knowledge.Building;
using Talion.Knowledge.Resolution;

namespace Talion.Cli;

/// <summary>Brings articles into a store.</summary>
sealed class ArticleImport(Lexicon lexicon, KnowledgeSettings settings, Terminal terminal, DiagnosticLog log)
{
    readonly Extractor extractor = new(lexicon);

    /// <summary>Reads what the store does not hold yet, article by article, then resolves all. Stopping in between loses no article that was stored.</summary>
    /// <exception cref="OperationCanceledException">The caller asked to stop.</exception>
    public ImportOutcome Run(IEnumerable<Article> articles, string folder, CancellationToken cancellation)
    {
        using var knowledge = KnowledgeBase.OpenToWrite(folder);
        var (read, added) = (0, 0);
        var missing = articles.Where(article =>
        {
            read++;
            return !knowledge.Holds(article, settings);
        }).ToList();
        foreach (var result in ExtractionBatch.Extract(extractor, missing, log.Add, cancellation).ShownOn(terminal, "articles", missing.Count))
        {
            knowledge.Add(new Report(result.Article, result.Records), settings);
            added++;
        }
        return new ImportOutcome(read, added, knowledge.Resolve(settings));
    }
}
