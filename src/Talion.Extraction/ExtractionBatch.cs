using Talion.Extraction.Articles;

namespace Talion.Extraction;

/// <summary>Extraction from many articles at once.</summary>
public static class ExtractionBatch
{
    /// <summary>
    /// Reads the articles on all cores and streams the results in the articles' order. An article that cannot be read is reported and passed over.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller asked to stop.</exception>
    public static IEnumerable<ExtractionResult> Extract(
        Extractor extractor, IEnumerable<Article> articles, Action<Diagnostic> report, CancellationToken cancellation = default)
    {
        var results = articles.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).WithCancellation(cancellation)
            .Select(article => Attempt(extractor, article));
        foreach (var (result, failure) in results)
        {
            if (failure is not null)
                report(failure);
            else
                yield return result!;
        }
    }

    static (ExtractionResult? Result, Diagnostic? Failure) Attempt(Extractor extractor, Article article)
    {
        try
        {
            return (extractor.Extract(article), null);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return (null, new Diagnostic(article.Id, $"{error.GetType().Name}: {error.Message.TrimEnd('.')}", true));
        }
    }
}
