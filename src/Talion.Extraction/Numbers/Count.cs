namespace Talion.Extraction.Numbers;

/// <summary>A number before its span is known.</summary>
/// <param name="Min">Least number meant.</param>
/// <param name="Max">Greatest number meant, <see langword="null"/> where open.</param>
/// <param name="IsRound">Whether it is counted in dozens, scores or the like, so that "more than two dozen" stays below a hundred.</param>
readonly record struct Count(double Min, double? Max, bool IsRound = false)
{
    /// <summary>The greatest number that is still counted in dozens.</summary>
    const int MostInDozens = 99;

    public static Count Exactly(double number) => new(number, number);

    /// <summary>This number under a bound: "more than 25" is 26 and open, "up to 12" is 1..12, "fewer than 10" is 1..9.</summary>
    public Count Under(string bound) =>
        bound switch
        {
            "above" when IsRound && Min < MostInDozens => this with { Max = MostInDozens },
            "above" when Min == Max => new Count(Min + 1, null),
            "above" or "at-least" => this with { Max = null },
            "below" => new Count(Math.Min(1, Min), Math.Max(Math.Min(1, Min), (Max ?? Min) - 1)),
            "at-most" => new Count(Math.Min(1, Min), Max),
            _ => this,
        };
}
