namespace Talion.Extraction.Time.Calendar;

/// <summary>The units that time is told in, from fine to coarse.</summary>
enum Granularity
{
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Season,
    Half,
    Year,
    Decade,
    Century,
    Millennium,
}
