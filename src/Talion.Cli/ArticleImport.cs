using Talion.Cli.Rendering;
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

    /// <summary>
    /// Reads what the store does not hold yet, then resolves all. An article is written soon after it is read, in its input's order; stopping in between loses
    /// no article that has been read, being killed no more than the last few.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller asked to stop.</exception>
    public ImportOutcome Run(IEnumerable<Article> articles, string folder, CancellationToken cancellation)
    {
        using var knowledge = KnowledgeBase.OpenToWrite(folder);
        var (read, added) = (0, 0);
        var missing = articles.Where(article =>
        {
            read++;
            return !knowledge.Holds(article, settings);
        });
        var batch = new List<Report>(Batch);
        try
        {
            foreach (var result in ExtractionBatch.Extract(extractor, missing, log.Add, cancellation).ShownOn(terminal, "new articles"))
            {
                batch.Add(new Report(result.Article, result.Records));
                if (batch.Count == Batch)
                    Keep();
            }
        }
        catch (OperationCanceledException)
        {
            Keep();
            terminal.Error.WriteLine($"{Phrases.Quantity(added, "new article")} kept; the same call goes on from there");
            throw;
        }
        Keep();
        return new ImportOutcome(read, added, knowledge.Resolve(settings, cancellation));

        void Keep()
        {
            if (batch.Count > 0)
                knowledge.AddAll(batch, settings);
            added += batch.Count;
            batch.Clear();
        }
    }
}
