using Talion.Extraction.Articles;
using Talion.Extraction.Records;
using Talion.Knowledge.Resolution;

namespace Talion.Knowledge.Tests.Building;

/// <summary>An article given by its sentences, and records that quote them by number.</summary>
sealed class Dispatch
{
    readonly string[] sentences;

    public Dispatch(string id, string published, params string[] sentences)
    {
        this.sentences = sentences;
        Article = new Article(id, string.Join('\n', sentences), Day(published), sentences[0].TrimEnd('.'), "Example Wire");
    }

    public Article Article { get; }

    /// <summary>A sentence as evidence, with the words in it that name the event.</summary>
    public Evidence Sentence(int number, string trigger)
    {
        var start = sentences.Take(number).Sum(sentence => sentence.Length + 1);
        var at = start + sentences[number].IndexOf(trigger, StringComparison.Ordinal);
        return new Evidence(sentences[number], start, start + sentences[number].Length, new Trigger(trigger, at, at + trigger.Length));
    }

    public EventRecord Event(int number, EventType type, string label, string? day, params Evidence[] evidence) => new()
    {
        Id = $"{Article.Id}#e{number}",
        Document = Article.Id,
        Published = Article.Published,
        Type = type,
        Status = EventStatus.Occurred,
        Label = label,
        Date = day is null ? null : new EventDate(Day(day), Day(day), DateBasis.Relative, "that day"),
        Evidence = [.. evidence],
        Confidence = 0.9,
    };

    public Report With(params EventRecord[] records) => new(Article, [.. records]);

    static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd");
}
