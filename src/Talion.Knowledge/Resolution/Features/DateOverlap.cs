using System.Globalization;
using Talion.Extraction.Time;
using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution.Features;

/// <summary>The days of both records, give or take one for time zones; and no event is younger than an article that tells it.</summary>
sealed class DateOverlap : IFeature
{
    const int ToleranceDays = 1;
    const int NewsDays = 4;
    const int DaysOfYear = 366;

    public Finding? Compare(EventProfile left, EventProfile right)
    {
        if (left.HasHappened && (IsToldBefore(left, right) || IsToldBefore(right, left)))
            return Finding.Veto("told-before", () => "one article is older than the other's event");
        if (left.Occasion.Days is not { } a || right.Occasion.Days is not { } b)
            return Undated(left.Occasion, right.Occasion);
        var gap = Math.Max(a.Earliest.DayNumber, b.Earliest.DayNumber) - Math.Min(a.Latest.DayNumber, b.Latest.DayNumber);
        if (gap > ToleranceDays)
            return Finding.Veto("different-days", () => $"{Words(a)} and {Words(b)}");
        if (gap > 0)
            return new Finding("next-day", Math.Min(1.4, Narrowness(a, b)), () => $"a day apart: {Words(a)} and {Words(b)}");
        return a.Days == 1 && b.Days == 1
            ? new Finding("same-day", 2.6, () => $"same day, {Words(a)}")
            : new Finding("days-overlap", Narrowness(a, b), () => $"days overlap: {Words(a)} and {Words(b)}");
    }

    static bool IsToldBefore(EventProfile account, EventProfile other) =>
        account.Occasion.Published is { } published && other.Occasion.Days is { } days && days.Earliest > published.AddDays(ToleranceDays);

    /// <summary>The wider the wider interval, the less an overlap says.</summary>
    static double Narrowness(DayInterval a, DayInterval b) => Math.Max(a.Days, b.Days) switch
    {
        <= 2 => 2.2,
        <= 4 => 1.8,
        <= 8 => 1.2,
        <= 16 => 0.8,
        <= 40 => 0.5,
        _ => 0.1,
    };

    /// <summary>Without a date in the text, articles of the same days more likely tell the same news. Where one account has a date, the other may
    /// look back; where none has, each is of its own time.</summary>
    static Finding? Undated(Occasion left, Occasion right)
    {
        var (a, b) = (left.Days?.Latest ?? left.Published, right.Days?.Latest ?? right.Published);
        if (a is null || b is null)
            return null;
        var days = Math.Abs(a.Value.DayNumber - b.Value.DayNumber);
        var isUndated = left.Days is null && right.Days is null;
        if (isUndated && days > DaysOfYear)
            return Finding.Veto("other-news-days", () => $"news {days} days apart");
        var most = isUndated ? 5.0 : 2.0;
        return days <= NewsDays
            ? new Finding("same-news-days", 1.0 - 0.2 * days, () => "news of the same days")
            : new Finding("other-news-days", -Math.Min(most, 0.05 * days), () => $"news {days} days apart");
    }

    static string Words(DayInterval days) => days.Days == 1 ? Day(days.Earliest) : $"{Day(days.Earliest)} to {Day(days.Latest)}";

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
