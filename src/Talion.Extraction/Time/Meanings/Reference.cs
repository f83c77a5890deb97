namespace Talion.Extraction.Time.Meanings;

/// <summary>"Now", "recently", "soon": a TIMEX3 reference without a date.</summary>
sealed record Reference(string Value) : Meaning
{
    /// <summary>How far back "recently" reaches, in days.</summary>
    const int Recently = 60;

    public override Resolution Resolve(Setting setting) => new(TimexType.Date, Value, TimeBasis.Relative, DaysIn(setting));

    DayInterval? DaysIn(Setting setting)
    {
        if (setting.Present?.Start is not { } today)
            return null;
        return Value switch
        {
            "PRESENT_REF" => DayInterval.Of(today),
            "PAST_REF" when today.DayNumber > Recently => new DayInterval(today.AddDays(-Recently), today),
            _ => null,
        };
    }
}
