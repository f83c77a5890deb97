using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Features;
using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution.Comparisons;

/// <summary>Scores two records by the sum of what their features say, as Fellegi and Sunter (1969) have it.</summary>
static class RecordComparer
{
    /// <summary>Most records that share a block are different events all the same.</summary>
    const double PriorLogOdds = -2.6;

    // Those that can forbid a merge come first and spare the rest.
    static readonly ImmutableArray<IFeature> Features =
    [
        new SameArticle(),
        new StatusAgreement(),
        new DateOverlap(),
        new VictimAgreement(),
        new PlaceAgreement(),
        new TypeFamily(),
        new AttackerAgreement(),
        new TargetAgreement(),
        new SwappedRoles(),
        new FigureAgreement(CasualtyKind.Killed),
        new FigureAgreement(CasualtyKind.Wounded),
        new WeaponAgreement(),
        new SharedNames(),
        new SharedWording(),
    ];

    public static Comparison Compare(EventProfile left, EventProfile right)
    {
        var (first, second) = string.CompareOrdinal(left.Id, right.Id) <= 0 ? (left, right) : (right, left);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var logOdds = PriorLogOdds;
        foreach (var feature in Features)
        {
            if (feature.Compare(first, second) is not { } finding)
                continue;
            if (finding.IsVeto)
                return new Comparison(Finding.VetoWeight, IsForbidden: true, [finding]);
            findings.Add(finding);
            logOdds += finding.Weight;
        }

        return new Comparison(logOdds, IsForbidden: false, findings.DrainToImmutable());
    }
}
