using Talion.Evaluation.Keys;
using Talion.Evaluation.Matching;
using Talion.Extraction.Records;

namespace Talion.Evaluation.Scores;

/// <summary>Scores the records of one article against its key.</summary>
sealed class ArticleScorer
{
    /// <summary>So much of a sentence stands in a note, in characters.</summary>
    const int QuoteLength = 110;

    readonly ArticleKey key;
    readonly List<Answer> answers;
    readonly Alignment aligned;
    readonly Score score = new();
    readonly List<string> notes = [];

    ArticleScorer(ArticleKey key, IEnumerable<EventRecord> records)
    {
        this.key = key;
        answers = [.. records.Where(record => record.Status is EventStatus.Occurred or EventStatus.Series).Select(record => new Answer(record))];
        aligned = new Alignment(key.Events, answers);
    }

    /// <param name="key">The article's key.</param>
    /// <param name="records">All its records; only those of what occurred are looked at.</param>
    public static ArticleScore Score(ArticleKey key, IEnumerable<EventRecord> records)
    {
        var scorer = new ArticleScorer(key, records);
        scorer.ScoreEvents();
        scorer.ScoreSpurious();
        scorer.ScoreLinks();
        return new ArticleScore(key.Id, scorer.score, [.. scorer.notes]);
    }

    void ScoreEvents()
    {
        for (var i = 0; i < key.Events.Length; i++)
        {
            if (key.Events[i] is not { IsCore: true } wanted)
                continue;
            var answer = aligned.AnswerOf(i) is { } found ? answers[found] : null;
            score.Events += answer is null ? new Tally(0, 0, 1) : new Tally(1, 0, 0);
            if (answer is null)
                notes.Add($"missed event {wanted.Id}: {wanted.Triggers[0]}");
            foreach (var slot in Enum.GetValues<Slot>())
            {
                var (tally, note) = SlotScorer.Score(wanted, answer, slot);
                score.Slots.Add(slot, tally);
                if (note.Length > 0 && answer is not null)
                    notes.Add($"{wanted.Id}: {note}");
            }
        }
    }

    /// <summary>Records that tell no event of the key; those that speak of one that is not core are passed over.</summary>
    void ScoreSpurious()
    {
        var background = key.Events.Where(e => !e.IsCore).SelectMany(e => e.Triggers).ToList();
        for (var i = 0; i < answers.Count; i++)
        {
            var answer = answers[i];
            if (aligned.KeyOf(i) is not null || background.Exists(answer.Tells))
                continue;
            score.Events += new Tally(0, 1, 0);
            var quote = answer.Evidence[..Math.Min(QuoteLength, answer.Evidence.Length)];
            notes.Add($"spurious event {answer.Record.Type.Word()}: {quote}");
            foreach (var slot in Enum.GetValues<Slot>())
                score.Slots.Add(slot, SlotScorer.Score(null, answer, slot).Tally with { Right = 0, Missed = 0 });
            if (!key.MustNotOccur.Any(answer.Tells))
                continue;
            score.FalseOccurrences++;
            notes.Add($"FALSE OCCURRENCE: {quote}");
        }
    }

    void ScoreLinks()
    {
        var links = new LinkScorer(key, answers, aligned);
        score.Links = links.Score(strict: false);
        score.StrictLinks = links.Score(strict: true);
        foreach (var link in links.Missed())
        {
            var cue = link.Cue is { } words ? $", '{words}'" : "";
            notes.Add($"missed link {key.Events[link.Effect].Id} -> {key.Events[link.Cause].Id} ({string.Join(" or ", link.Types.Select(type => type.Word()))}{cue})");
        }
    }
}
