using Talion.Extraction;
using Talion.Extraction.Articles;
using Talion.Extraction.Records;
using Talion.Web.Explorer.Events;
using Talion.Web.Explorer.State;

namespace Talion.Web.Explorer.Articles;

/// <summary>Puts an article's page together. The article is read once more for what its records do not keep: mentions, times, and what was passed over.</summary>
sealed class ArticlePageReader(WorldKnowledge world)
{
    public ArticlePage Read(Article article, ExplorerState state)
    {
        var read = world.Extractor.Extract(article);
        var records = RecordsOf(article, state);
        return new ArticlePage(
            article.Id,
            $"{state.Things.Base}article/{Uri.EscapeDataString(article.Id)}",
            article.Title ?? article.Id,
            article.Publisher,
            EventLine.Day(article.Published),
            state.Sources.CopyOf(article.Id)?.Original,
            article.Text,
            [.. read.Blocks.Select(block => new ArticleBlock(block.Kind.Word(), block.Span.Start, block.Span.End))],
            Sentences(read, records, state),
            new MarkFinder(state, read, records).Find(),
            [
                .. records.Select(record => state.EventOfRecord(record.Id)).OfType<Talion.Knowledge.Resolution.CanonicalEvent>().DistinctBy(e => e.Id)
                    .OrderBy(e => e.Days?.Earliest ?? DateOnly.MaxValue).ThenBy(e => e.Id, StringComparer.Ordinal).Select(e => EventLine.Of(e, state)),
            ]);
    }

    /// <summary>What the store holds of it, which another version may have read.</summary>
    static ImmutableArray<EventRecord> RecordsOf(Article article, ExplorerState state) =>
        [.. state.RecordsOf(article.Id).Where(record => record.Evidence.All(evidence => evidence.End <= article.Text.Length))];

    ImmutableArray<ArticleSentence> Sentences(ExtractionResult read, ImmutableArray<EventRecord> records, ExplorerState state)
    {
        var telling = records.SelectMany(record => record.Evidence, (record, evidence) => (Span: new TextSpan(evidence.Start, evidence.End), Event: state.EventOfRecord(record.Id)?.Id))
            .GroupBy(pair => pair.Span)
            .Select(group => new ArticleSentence(group.Key.Start, group.Key.End, [.. group.Select(pair => pair.Event).OfType<string>().Distinct()], []));
        var passedOver = world.Missed.Find(read.Sentences, records).Select(found => new ArticleSentence(found.Sentence.Span.Start, found.Sentence.Span.End, [], [.. found.Words.Select(word => word.Text)]));
        var end = 0;
        var sentences = ImmutableArray.CreateBuilder<ArticleSentence>();
        foreach (var sentence in telling.Concat(passedOver).OrderBy(sentence => sentence.Start).ThenByDescending(sentence => sentence.End))
        {
            if (sentence.Start < end)
                continue;
            sentences.Add(sentence);
            end = sentence.End;
        }

        return sentences.DrainToImmutable();
    }
}
