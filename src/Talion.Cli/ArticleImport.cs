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
    /// <summary>Articles are stored so many at a time, since each time costs the disk a write.</summary>
    const int Batch = 50;

    readonly Extractor extractor = new(lexicon);

    /// <summary>Reads what the store does not hold yet, then resolves all. Stopping in between loses no more than the last few articles.</summary>
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
        var results = ExtractionBatch.Extract(extractor, missing, log.Add, cancellation).ShownOn(terminal, "articles", missing.Count);
        foreach (var batch in results.Select(result => new Report(result.Article, result.Records)).Chunk(Batch))
        {
            knowledge.AddAll(batch, settings);
            added += batch.Length;
        }
        return new ImportOutcome(read, added, knowledge.Resolve(settings));
    }
}
