using static Talion.Knowledge.Vocabulary;

namespace Talion.Knowledge.Mapping;

/// <summary>What was used, and how many of it.</summary>
static class WeaponMapping
{
    public static void Map(AccountScope scope)
    {
        foreach (var weapon in scope.Record.Weapons)
        {
            var use = ResourceNames.Part(scope.Account, "weapon", weapon.Label, weapon.Kind);
            scope.Graph.Add(scope.Account, Tal.HasWeaponUse, use);
            scope.Graph.Add(use, RdfSyntax.Type, weapon.Count is null ? Tal.WeaponUse : Tal.MunitionCount);
            scope.Graph.Add(use, Tal.Weapon, Tal.WeaponConcept(weapon.Kind));
            scope.Graph.Add(use, Tal.Verbatim, Literals.Text(weapon.Label));
            scope.Graph.Add(use, Tal.Minimum, Literals.Integer(weapon.Count?.Min));
            scope.Graph.Add(use, Tal.Maximum, Literals.Integer(weapon.Count?.Max));
            scope.Graph.Add(use, Tal.Evidence, scope.SentencesNaming(weapon.Label, []));
        }
    }
}
