using System.Globalization;
using Talion.Extraction;
using Talion.Extraction.Mentions;
using Talion.Extraction.Records;
using Talion.Web.Explorer.State;

namespace Talion.Web.Explorer.Articles;

/// <summary>Finds the words of an article that something was made of, and what it was.</summary>
sealed class MarkFinder(ExplorerState state, ExtractionResult read, ImmutableArray<EventRecord> records)
{
    /// <summary>In text order, none overlapping: where two do, what says more of an event wins.</summary>
    public ImmutableArray<ArticleMark> Find()
    {
        var chosen = new SortedDictionary<TextSpan, ArticleMark>();
        var taken = new bool[read.Article.Text.Length];
        foreach (var same in Candidates().GroupBy(mark => (mark.Start, mark.End, mark.Kind)))
        {
            var (start, end, kind) = same.Key;
            if (end <= start || Array.IndexOf(taken, true, start, end - start) >= 0)
                continue;
            Array.Fill(taken, true, start, end - start);
            chosen[new TextSpan(start, end)] = new ArticleMark(start, end, kind, [.. same.SelectMany(mark => mark.Notes).Distinct()], same.Select(mark => mark.Event).FirstOrDefault(id => id is not null));
        }

        return [.. chosen.Values];
    }

    IEnumerable<ArticleMark> Candidates() => [.. records.SelectMany(Triggers), .. records.SelectMany(Figures), .. records.SelectMany(Cues), .. read.Mentions.Where(mention => !mention.IsPronoun).Select(Mentioned), .. read.Times.Select(Timed)];

    IEnumerable<ArticleMark> Triggers(EventRecord record) =>
        record.Evidence.Select(evidence => evidence.Trigger).OfType<Trigger>().Select(trigger => Mark(trigger.Start, trigger.End, "trigger", record, $"tells: {Title(record)}"));

    IEnumerable<ArticleMark> Figures(EventRecord record)
    {
        foreach (var figure in record.Casualties)
        {
            if (SpanOf(record, figure.Evidence, figure.Text) is { } span)
                yield return Mark(span.Start, span.End, "figure", record, $"{Number(figure)} {figure.Kind.Word()}{(figure.By is null ? "" : $", says {figure.By}")}: {Title(record)}");
        }
    }

    IEnumerable<ArticleMark> Cues(EventRecord record)
    {
        foreach (var link in record.Links)
        {
            if (SpanOf(record, link.Evidence, link.Cue) is { } span && state.EventOfRecord(link.Target) is { } cause)
                yield return Mark(span.Start, span.End, "cue", record, $"{link.Type.Word()}: {Title(record)} ← {cause.Label}");
        }
    }

    ArticleMark Mentioned(Mention mention)
    {
        var around = records.Where(record => record.Evidence.Any(evidence => evidence.Start <= mention.Span.Start && mention.Span.End <= evidence.End)).ToList();
        var notes = around.SelectMany(record => PartsOf(mention, record).Select(part => (record, Note: $"{part}: {Title(record)}"))).ToList();
        var kind = mention.Weapon is not null ? "weapon" : mention.IsPlace ? "place" : "party";
        return new ArticleMark(mention.Span.Start, mention.Span.End, kind, [.. notes.Select(note => note.Note)], notes.Count > 0 ? state.EventOfRecord(notes[0].record.Id)?.Id : null);
    }

    static IEnumerable<string> PartsOf(Mention mention, EventRecord record)
    {
        if (record.Attackers.Any(attacker => Is(mention, attacker.Label, attacker.Aliases, attacker.Entity)))
            yield return "attacker";
        if (record.Targets.Any(target => Is(mention, target.Label, target.Aliases, target.Entity)))
            yield return "target";
        if (record.Places.Any(place => Is(mention, place.Label, [], place.Entity)))
            yield return "place";
        if (mention.Weapon is { } weapon && record.Weapons.Any(used => used.Kind == weapon))
            yield return "weapon";
        if (record.Claims.Any(claim => claim.By == mention.Label))
            yield return "speaker";
    }

    static bool Is(Mention mention, string label, ImmutableArray<string> aliases, string? entity) =>
        mention.Label == label || aliases.Contains(mention.Label) || (entity is not null && mention.Entry?.Id == entity);

    ArticleMark Timed(Talion.Extraction.Time.TimeExpression time)
    {
        var text = time.Span.In(read.Article.Text);
        var dated = records.Where(record => record.Date?.Text is { } words && words.Contains(text, StringComparison.OrdinalIgnoreCase)
            && record.Evidence.Any(evidence => evidence.Start <= time.Span.Start && time.Span.End <= evidence.End)).ToList();
        return new ArticleMark(time.Span.Start, time.Span.End, "time", [time.Value, .. dated.Select(record => $"dates: {Title(record)}")], dated.Count > 0 ? state.EventOfRecord(dated[0].Id)?.Id : null);
    }

    ArticleMark Mark(int start, int end, string kind, EventRecord record, string note) => new(start, end, kind, [note], state.EventOfRecord(record.Id)?.Id);

    string Title(EventRecord record) => state.EventOfRecord(record.Id)?.Label ?? record.Label;

    static TextSpan? SpanOf(EventRecord record, int evidence, string words)
    {
        if (words.Length == 0 || evidence < 0 || evidence >= record.Evidence.Length)
            return null;
        var sentence = record.Evidence[evidence];
        var at = sentence.Quote.IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? null : new TextSpan(sentence.Start + at, sentence.Start + at + words.Length);
    }

    static string Number(CasualtyFigure figure) => figure.Max == figure.Min
        ? figure.Min.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{figure.Min}{(figure.Max is { } most ? $"–{most}" : "+")}");
}
