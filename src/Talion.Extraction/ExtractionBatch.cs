using Talion.Extraction.Articles;

namespace Talion.Extraction;

/// <summary>Extraction from many articles at once.</summary>
public static class ExtractionBatch
{
    /// <summary>How many articles for each core may be ahead of the one whose turn it is: enough that a long one holds nobody up.</summary>
    const int AheadOfEachCore = 16;

    /// <summary>And how many UTF-16 code units of text, whatever the number of cores, since what is found takes memory by the length of the text.</summary>
    const int CharactersAhead = 2_000_000;

    /// <summary>
    /// Reads the articles on all cores and streams the results in the articles' order. No more articles are asked for than are soon worked on, and none while
    /// the caller is busy with a result, so that the memory needed does not grow with their number. An article that cannot be read is reported and passed over.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller asked to stop; the results of all articles that were begun have been given.</exception>
    public static IEnumerable<ExtractionResult> Extract(
        Extractor extractor, IEnumerable<Article> articles, Action<Diagnostic> report, CancellationToken cancellation = default)
    {
        var window = new Queue<(Task<Attempt> Attempt, int Length)>();
        var length = 0;
        foreach (var article in articles.TakeWhile(_ => !cancellation.IsCancellationRequested))
        {
            while (window.TryPeek(out var first) && (first.Attempt.IsCompleted || IsFull(article)))
            {
                if (Next() is { } result)
                    yield return result;
            }
            window.Enqueue((Task.Run(() => Try(extractor, article), CancellationToken.None), article.Text.Length));
            length += article.Text.Length;
        }
        while (window.Count > 0)
        {
            if (Next() is { } result)
                yield return result;
        }
        cancellation.ThrowIfCancellationRequested();

        bool IsFull(Article next) => window.Count >= AheadOfEachCore * Environment.ProcessorCount || length + next.Text.Length > CharactersAhead;

        ExtractionResult? Next()
        {
            var (attempt, characters) = window.Dequeue();
            length -= characters;
            var (result, failure) = attempt.GetAwaiter().GetResult();
            if (failure is not null)
                report(failure);
            return result;
        }
    }

    static Attempt Try(Extractor extractor, Article article)
    {
        try
        {
            return new(extractor.Extract(article), null);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return new(null, new Diagnostic(article.Id, "", DiagnosticKind.Failed, $"{error.GetType().Name}: {error.Message.TrimEnd('.')}"));
        }
    }

    readonly record struct Attempt(ExtractionResult? Result, Diagnostic? Failure);
}
