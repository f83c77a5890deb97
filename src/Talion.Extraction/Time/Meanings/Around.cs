using Talion.Extraction.Time.Calendar;

namespace Talion.Extraction.Time.Meanings;

/// <summary>"The week of March 6": the period that holds a day.</summary>
sealed record Around(Granularity Unit, Meaning Day) : Meaning
{
    public override Resolution? Resolve(Setting setting) =>
        Day.Resolve(setting) is not { } day ? null
        : day.Period is { } period ? Resolution.Of(period.Within(Unit), day.Basis)
        : day;
}
