using Talion.Extraction.Articles;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Building;

/// <summary>Sees to it that every assertion of a report can be traced to a sentence of its article.</summary>
static class ReportCheck
{
    /// <exception cref="ArgumentException">A record is of another document, quotes what the text does not say, or points at evidence that it has not.</exception>
    public static void Check(Report report)
    {
        foreach (var record in report.Records)
        {
            if (record.Document != report.Article.Id)
                throw Fault(record, $"is of document '{record.Document}', not '{report.Article.Id}'");
            if (record.Evidence.IsEmpty)
                throw Fault(record, "has no evidence");
            foreach (var evidence in record.Evidence)
                Check(report.Article, record, evidence);
            var indexes = record.Casualties.Select(figure => figure.Evidence).Concat(record.Claims.Select(claim => claim.Evidence)).Concat(record.Links.Select(link => link.Evidence));
            if (indexes.Any(index => index < 0 || index >= record.Evidence.Length))
                throw Fault(record, "points at evidence that it has not");
        }
    }

    static void Check(Article article, EventRecord record, Evidence evidence)
    {
        if (!Stands(article.Text, evidence.Quote, evidence.Start, evidence.End))
            throw Fault(record, $"quotes what does not stand at {evidence.Start}..{evidence.End}");
        if (evidence.Trigger is { } trigger && !Stands(article.Text, trigger.Text, trigger.Start, trigger.End))
            throw Fault(record, $"has a trigger that does not stand at {trigger.Start}..{trigger.End}");
    }

    static bool Stands(string text, string quote, int start, int end) =>
        start >= 0 && end <= text.Length && start <= end && text.AsSpan(start, end - start).SequenceEqual(quote);

    static ArgumentException Fault(EventRecord record, string what) => new($"Record '{record.Id}' {what}.");
}
