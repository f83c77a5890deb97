namespace Talion.Extraction.Time.Meanings;

/// <summary>"Now", "recently", "soon": a TIMEX3 reference without a date.</summary>
/// <param name="Value">Its TIMEX3 value.</param>
/// <param name="Use">Where the words refer to time.</param>
/// <param name="Reach">How far back one of the past reaches, in days.</param>
sealed record Reference(string Value, ReferenceUse Use, int Reach) : Meaning
{
    public override Resolution? Resolve(Setting setting) =>
        IsMeantIn(setting) ? new Resolution(TimexType.Date, Value, TimeBasis.Relative, DaysIn(setting)) : null;

    bool IsMeantIn(Setting setting) =>
        Use switch
        {
            ReferenceUse.Narrative => setting.IsNarrative,
            ReferenceUse.NotPast => setting.Tense != Tense.Past,
            _ => true,
        };

    DayInterval? DaysIn(Setting setting)
    {
        if (setting.Present?.Start is not { } today)
            return null;
        return Value switch
        {
            "PRESENT_REF" => DayInterval.Of(today),
            "PAST_REF" when today.DayNumber > Reach => new DayInterval(today.AddDays(-Reach), today),
            _ => null,
        };
    }
}
