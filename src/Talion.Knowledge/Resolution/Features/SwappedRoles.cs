using Talion.Knowledge.Resolution.Profiles;

namespace Talion.Knowledge.Resolution.Features;

/// <summary>The attacker of one is the other's target and the other way round: blow and counter-blow, not one event.</summary>
sealed class SwappedRoles : IFeature
{
    public Finding? Compare(EventProfile left, EventProfile right)
    {
        var swapped = Meet(left.Attackers, right.Targets) && Meet(left.Targets, right.Attackers);
        return swapped && !Meet(left.Attackers, right.Attackers)
            ? new Finding("swapped-roles", -4, () => "attacker and target are swapped")
            : null;
    }

    static bool Meet(ImmutableArray<Party> left, ImmutableArray<Party> right) => left.Any(party => right.Any(party.SharesSideWith));
}
