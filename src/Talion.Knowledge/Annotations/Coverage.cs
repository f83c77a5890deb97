using Talion.Extraction.Records;

namespace Talion.Knowledge.Annotations;

/// <summary>How many events were found, and how many of them have what.</summary>
/// <param name="Events">Number of records.</param>
/// <param name="Happened">Of attacks and series that occurred.</param>
/// <param name="Dated">With a date that is more than the article's own.</param>
/// <param name="Placed">With a place.</param>
/// <param name="ByWhom">With an attacker.</param>
/// <param name="AgainstWhom">With a target.</param>
/// <param name="Figures">With casualty figures.</param>
/// <param name="Linked">With a link to an earlier event.</param>
public sealed record Coverage(int Events, int Happened, int Dated, int Placed, int ByWhom, int AgainstWhom, int Figures, int Linked)
{
    public static Coverage Of(IReadOnlyCollection<EventRecord> records) => new(
        records.Count,
        records.Count(record => record.Status is EventStatus.Occurred or EventStatus.Series),
        records.Count(record => record.Date is { Basis: not DateBasis.Published }),
        records.Count(record => record.Places.Length > 0),
        records.Count(record => record.Attackers.Length > 0),
        records.Count(record => record.Targets.Length > 0),
        records.Count(record => record.Casualties.Length > 0),
        records.Count(record => record.Links.Length > 0));
}
