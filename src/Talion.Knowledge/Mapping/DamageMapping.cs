using static Talion.Knowledge.Vocabulary;

namespace Talion.Knowledge.Mapping;

/// <summary>Things and what became of them.</summary>
static class DamageMapping
{
    public static void Map(AccountScope scope)
    {
        foreach (var damage in scope.Record.Damage)
        {
            var name = ResourceNames.Part(scope.Account, "damage", damage.Label, damage.Effect);
            scope.Graph.Add(scope.Account, Tal.HasDamage, name);
            scope.Graph.Add(name, RdfSyntax.Type, Tal.Damage);
            scope.Graph.Add(name, Tal.Verbatim, Literals.Text(damage.Label));
            scope.Graph.Add(name, Tal.DamageEffect, Literals.Text(damage.Effect));
            scope.Graph.Add(name, Tal.Evidence, scope.SentencesNaming(damage.Label, []));
        }
    }
}
