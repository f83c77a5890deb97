namespace Talion.Extraction.Time.Meanings;

/// <summary>"Daily", "every Friday": a TIMEX3 set.</summary>
sealed record Recurrence(string Value) : Meaning
{
    public override Resolution? Resolve(Setting setting) => new(TimexType.Set, Value, TimeBasis.Stated);
}
