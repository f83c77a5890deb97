using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution.Features;

/// <summary>Whether both name the same target, or targets of one side. Named persons are <see cref="VictimAgreement"/>'s.</summary>
sealed class TargetAgreement : IFeature
{
    public Finding? Compare(EventProfile left, EventProfile right)
    {
        var a = left.Unnamed;
        var b = right.Unnamed;
        if (a.IsEmpty || b.IsEmpty)
            return null;
        var same = a.FirstOrDefault(party => b.Any(party.Is));
        if (same is not null)
            return new Finding("same-target", IsState(same) ? 0.6 : 1.0, () => $"same target {same.Label}");
        var side = a.FirstOrDefault(party => b.Any(party.SharesSideWith));
        if (side is not null)
            return new Finding("same-target-side", 0.7, () => $"targets of one side: {side.Label}");
        return a.Any(party => party.Sides.Length > 0) && b.Any(party => party.Sides.Length > 0)
            ? new Finding("other-target", -1.0, () => $"{a[0].Label} in one, {b[0].Label} in the other")
            : null;
    }

    static bool IsState(Party party) => party.Kind is EntityKind.State or EntityKind.Country or EntityKind.ArmedForces;
}
