using Talion.Extraction.Records;
using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution.Features;

/// <summary>Whether both name the same attacker, or attackers of one side.</summary>
sealed class AttackerAgreement : IFeature
{
    public Finding? Compare(EventProfile left, EventProfile right)
    {
        if (left.Attackers.IsEmpty || right.Attackers.IsEmpty)
            return null;
        var same = left.Attackers.FirstOrDefault(party => right.Attackers.Any(party.Is));
        if (same is not null)
            return new Finding("same-attacker", IsState(same) ? 1.0 : 1.6, () => $"same attacker {same.Label}");
        var side = left.Attackers.FirstOrDefault(party => right.Attackers.Any(party.SharesSideWith));
        if (side is not null)
            return new Finding("same-side", 0.8, () => $"attackers of one side: {side.Label}");
        return new Finding("other-attacker", WeightOfOthers(left, right), () => $"{left.Attackers[0].Label} in one, {right.Attackers[0].Label} in the other");
    }

    static double WeightOfOthers(EventProfile left, EventProfile right)
    {
        if (!left.Attackers.Any(IsFirm) || !right.Attackers.Any(IsFirm))
            return -0.4;
        return AreProxies(left, right) ? -1.0 : -2.0;
    }

    // A group's attack is often laid at the door of the state behind it.
    static bool AreProxies(EventProfile left, EventProfile right) => left.Attackers.All(IsState) != right.Attackers.All(IsState);

    static bool IsState(Party party) => party.Kind is EntityKind.State or EntityKind.Country or EntityKind.ArmedForces;

    // A mere description ("gunmen", "fighters") contradicts nothing.
    static bool IsFirm(Party party) => party.Sides.Length > 0 && party.Basis is PartyBasis.Stated or PartyBasis.Claimed;
}
