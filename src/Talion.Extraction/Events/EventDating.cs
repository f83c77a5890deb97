using Talion.Extraction.Records;
using Talion.Extraction.Time;

namespace Talion.Extraction.Events;

/// <summary>Dates the acts of an article: by their own words, by the acts they hang on, and the main act by the article's date.</summary>
public static class EventDating
{
    /// <summary>How soon, in days, an answer follows where the text names no time.</summary>
    const int Promptly = 3;

    /// <summary>The dates in the acts' order; <see langword="null"/> where nothing dates an act.</summary>
    /// <param name="acts">In the order of their first mention.</param>
    /// <param name="text">The article's text.</param>
    /// <param name="published">The article's date.</param>
    /// <param name="aftermath">When what followed on the first act took place, if known.</param>
    public static ImmutableArray<EventDate?> Date(ImmutableArray<ArticleEvent> acts, string text, DateOnly? published, TimeExpression? aftermath)
    {
        var dates = new EventDate?[acts.Length];
        for (var i = 0; i < acts.Length; i++)
        {
            if (acts[i].Dated is { } dated)
                dates[i] = Told(dated.Days, dated.Source, text);
        }

        // Chains of anchored acts resolve link by link, so as many rounds as acts at the most.
        for (var (round, changed) = (0, true); changed && round < acts.Length; round++)
        {
            changed = false;
            for (var i = 0; i < acts.Length; i++)
            {
                if (dates[i] is null && Anchored(acts, dates, i, text) is { } anchored)
                {
                    dates[i] = anchored;
                    changed = true;
                }
            }
        }

        if (published is { } day && acts.Length > 0 && dates[0] is null && acts[0].Status == EventStatus.Occurred)
            dates[0] = aftermath is { Days: { } days } ? Told(days, aftermath, text) : new EventDate(day.AddDays(-1), day, DateBasis.Published, null);
        return [.. dates];
    }

    static EventDate Told(DayInterval days, TimeExpression source, string text) =>
        new(days.Earliest, days.Latest, source.Basis == TimeBasis.Stated ? DateBasis.Stated : DateBasis.Relative, source.Span.In(text));

    static EventDate? Anchored(ImmutableArray<ArticleEvent> acts, EventDate?[] dates, int index, string text)
    {
        var act = acts[index];
        var expression = act.Anchored;
        var anchor = act.Links.Select(l => acts.IndexOf(l.Cause)).FirstOrDefault(c => c >= 0 && dates[c] is not null, -1);
        if (anchor < 0 && expression is not null)
            anchor = Previous(acts, dates, act);
        if (anchor < 0 || dates[anchor] is not { } known)
            return null;
        var offset = expression?.Offset ?? new DayOffset(0, Promptly);
        return new EventDate(known.Earliest.AddDays(offset.Min), known.Latest.AddDays(offset.Max), DateBasis.Anchored, expression?.Span.In(text));
    }

    /// <summary>The act told last before the given one's first mention.</summary>
    static int Previous(ImmutableArray<ArticleEvent> acts, EventDate?[] dates, ArticleEvent act)
    {
        var start = act.Mentions[0].Main.Head.Span.Start;
        var best = -1;
        var at = -1;
        for (var i = 0; i < acts.Length; i++)
        {
            if (dates[i] is null || acts[i] == act)
                continue;
            var last = acts[i].Mentions.Select(m => m.Main.Head.Span.Start).Where(s => s < start).DefaultIfEmpty(-1).Max();
            if (last > at)
                (best, at) = (i, last);
        }

        return best;
    }
}
