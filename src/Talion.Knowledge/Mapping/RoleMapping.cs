using Talion.Extraction.Records;
using Talion.Rdf.Terms;
using static Talion.Knowledge.Vocabulary;

namespace Talion.Knowledge.Mapping;

/// <summary>Attackers and targets as roles that carry the article's own words, on whose word, and the sentence.</summary>
static class RoleMapping
{
    public static void Map(AccountScope scope)
    {
        foreach (var attacker in scope.Record.Attackers)
        {
            var role = Map(scope, Tal.AttackerRole, "attacker", attacker.Label, attacker.Aliases, attacker.Count, attacker.Description);
            scope.Graph.Add(role, Tal.Basis, Tal.Word(attacker.Basis));
            scope.Graph.Add(role, Tal.StatedBy, scope.ActorOrNone(attacker.By));
        }

        foreach (var target in scope.Record.Targets)
            Map(scope, Tal.TargetRole, "target", target.Label, target.Aliases, target.Count, target.Description);
    }

    static Iri Map(AccountScope scope, Iri roleType, string kind, string label, ImmutableArray<string> aliases, CountRange? count, string? description)
    {
        var role = ResourceNames.Part(scope.Account, kind, label);
        scope.Graph.Add(scope.Account, Tal.Role, role);
        scope.Graph.Add(role, RdfSyntax.Type, Sem.Role);
        scope.Graph.Add(role, Sem.RoleType, roleType);
        scope.Graph.Add(role, RdfSyntax.Value, scope.Actor(label));
        scope.Graph.Add(role, Tal.Verbatim, Literals.Text(label));
        scope.Graph.Add(role, Dcterms.Description, Literals.Text(description));
        scope.Graph.Add(role, Tal.Minimum, Literals.Integer(count?.Min));
        scope.Graph.Add(role, Tal.Maximum, Literals.Integer(count?.Max));
        scope.Graph.Add(role, Tal.Evidence, scope.SentencesNaming(label, aliases));
        return role;
    }
}
