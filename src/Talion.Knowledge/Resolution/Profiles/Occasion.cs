using Talion.Extraction.Records;
using Talion.Extraction.Time;

namespace Talion.Knowledge.Resolution.Profiles;

/// <summary>When an event happened, as far as its record says.</summary>
/// <param name="Days">The days that the text gives; <see langword="null"/> where it gives none, and where it gives nothing but the
/// article's own date.</param>
/// <param name="Published">The article's date: no account is older than what it tells.</param>
sealed record Occasion(DayInterval? Days, DateOnly? Published)
{
    const int NarrowDays = 3;
    const int MemoryDays = 31;

    public static Occasion Of(EventRecord record) => new(
        record.Date is { } date && date.Basis != DateBasis.Published ? new DayInterval(date.Earliest, date.Latest) : null,
        record.Published ?? (record.Date is { Basis: DateBasis.Published } published ? published.Latest : null));

    /// <summary>Whether the day is known to within three days.</summary>
    public bool IsNarrow => Days is { Days: <= NarrowDays };

    /// <summary>The days to look for other accounts in: without a date of its own, an event is taken to be at most a month old.</summary>
    public DayInterval? Window =>
        Days ?? (Published is { } day ? new DayInterval(day.AddDays(-MemoryDays), day) : null);
}
