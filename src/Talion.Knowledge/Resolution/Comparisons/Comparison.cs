using Talion.Knowledge.Resolution.Features;

namespace Talion.Knowledge.Resolution.Comparisons;

/// <summary>What speaks for and against two records being one event.</summary>
/// <param name="LogOdds">Natural logarithm of the odds that they are; 0 is even.</param>
/// <param name="IsForbidden">Whether something forbids it outright.</param>
/// <param name="Findings">What the features found, in their order; where one forbids the merge, only that one.</param>
sealed record Comparison(double LogOdds, bool IsForbidden, ImmutableArray<Finding> Findings)
{
    /// <summary>The probability, 0 to 1.</summary>
    public double Score => 1 / (1 + Math.Exp(-LogOdds));

    public bool SpeaksFor => !IsForbidden && LogOdds > 0;

    public Comparison With(Finding finding) => this with { LogOdds = LogOdds + finding.Weight, Findings = Findings.Add(finding) };
}
