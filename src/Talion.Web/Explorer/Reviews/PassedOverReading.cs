using System.Diagnostics;
using Talion.Extraction;
using Talion.Extraction.Articles;
using Talion.Extraction.Language;
using Talion.Extraction.Records;
using Talion.Web.Explorer.Events;
using Talion.Web.Explorer.State;

namespace Talion.Web.Explorer.Reviews;

/// <summary>Reads all articles of a state once more for what was passed over. That takes a while, so that it goes on only while somebody asks, from where the last one
/// left it.</summary>
sealed class PassedOverReading(ExplorerState state)
{
    readonly Lock reading = new();
    readonly Lazy<ImmutableArray<Article>> articles = new(() => [.. state.Articles]);
    ImmutableArray<PassedOverSentence> found = [];
    int read;

    /// <summary>Whether all articles have been read.</summary>
    public bool IsComplete => Volatile.Read(ref read) == articles.Value.Length;

    public int Articles => articles.Value.Length;

    /// <summary>Reads on for a while.</summary>
    /// <param name="patience">How long.</param>
    /// <param name="cancellation">Gives up; what was read stays.</param>
    /// <returns>How many articles were read so far, and their sentences in the order of articles and text.</returns>
    public (int Read, ImmutableArray<PassedOverSentence> Sentences) Read(TimeSpan patience, CancellationToken cancellation)
    {
        lock (reading)
        {
            var (started, sentences) = (Stopwatch.GetTimestamp(), found.ToBuilder());
            while (read < articles.Value.Length && Stopwatch.GetElapsedTime(started) < patience && !cancellation.IsCancellationRequested)
            {
                sentences.AddRange(Of(articles.Value[read]));
                Volatile.Write(ref read, read + 1);
            }
            found = sentences.ToImmutable();
            return (read, found);
        }
    }

    IEnumerable<PassedOverSentence> Of(Article article)
    {
        var result = state.World.Extractor.Extract(article);
        return state.World.Missed.Find(result.Sentences, [.. state.RecordsOf(article.Id)]).Select(missed => new PassedOverSentence(
            new SentenceLine(article.Id, state.SourceOf(article.Id), missed.Sentence.Span.Start, missed.Sentence.Span.End, missed.Sentence.Span.In(article.Text)),
            [.. missed.Words.Select(word => word.Lemma).Distinct(StringComparer.Ordinal)],
            Beside(result, missed.Sentence).Word()));
    }

    static Named Beside(ExtractionResult result, Sentence sentence)
    {
        var mentions = result.Mentions.Where(mention => mention.Sentence == sentence && !mention.IsPronoun).ToList();
        return (mentions.Exists(mention => mention.IsParty && !mention.IsPlace), mentions.Exists(mention => mention.IsPlace)) switch
        {
            (true, true) => Named.PartyAndPlace,
            (true, false) => Named.Party,
            (false, true) => Named.Place,
            _ => Named.Nothing,
        };
    }
}
