using Talion.Extraction.Records;
using Talion.Extraction.Time;

namespace Talion.Knowledge.Resolution.Merging;

/// <summary>The days on which the records of one event agree.</summary>
static class CanonicalDays
{
    /// <summary>The interval of the best basis, the narrowest first, cut down by every further one that overlaps what is left;
    /// <see langword="null"/> where no record has a date.</summary>
    public static DayInterval? Of(IEnumerable<EventRecord> records)
    {
        DayInterval? days = null;
        var intervals = records.Where(record => record.Date is not null)
            .Select(record => (record.Date!.Basis, Days: new DayInterval(record.Date.Earliest, record.Date.Latest)))
            .OrderBy(date => date.Basis == DateBasis.Published)
            .ThenBy(date => date.Days.Days)
            .ThenBy(date => date.Basis)
            .ThenBy(date => date.Days.Earliest);
        foreach (var (_, next) in intervals)
        {
            if (days is not { } known)
                days = next;
            else if (known.Overlaps(next))
                days = new DayInterval(Later(known.Earliest, next.Earliest), Earlier(known.Latest, next.Latest));
        }

        return days;
    }

    static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
