using Talion.Extraction.Time.Calendar;

namespace Talion.Extraction.Time.Meanings;

/// <summary>A length of time that leads to or from an event which the words after it name: "two days" in "two days after the attack".</summary>
/// <param name="Amount">How many.</param>
/// <param name="Unit">Of what.</param>
/// <param name="Sign">1 for after, -1 for before.</param>
sealed record AnchoredLength(Amount Amount, Granularity Unit, int Sign) : Meaning
{
    public override Resolution? Resolve(Setting setting) =>
        new(TimexType.Duration, Amount.Timex(Unit), TimeBasis.Anchored, Offset: Distances.Offset(Amount, Unit, Sign));
}
