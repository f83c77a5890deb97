using Talion.Extraction.Time.Calendar;

namespace Talion.Extraction.Time.Meanings;

/// <summary>A complete calendar date, year, decade or century.</summary>
sealed record StatedPeriod(Period Period) : Meaning
{
    public override Resolution? Resolve(Setting setting) => Resolution.Of(Period, TimeBasis.Stated);
}
