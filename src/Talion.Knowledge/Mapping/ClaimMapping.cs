using Talion.Extraction.Records;
using static Talion.Knowledge.Vocabulary;

namespace Talion.Knowledge.Mapping;

/// <summary>Who says what of whose part in the event. Where nobody is named, the claim has no claimant.</summary>
static class ClaimMapping
{
    public static void Map(AccountScope scope)
    {
        foreach (var claim in scope.Record.Claims)
        {
            var name = ResourceNames.Part(scope.Account, claim.Stance.Word(), claim.Party, claim.Stance.Word(), claim.By);
            scope.Graph.Add(scope.Account, Tal.HasResponsibilityClaim, name);
            scope.Graph.Add(name, RdfSyntax.Type, Tal.ResponsibilityClaim);
            scope.Graph.Add(name, Tal.Stance, Tal.Word(claim.Stance));
            scope.Graph.Add(name, Tal.Party, scope.Actor(claim.Party));
            scope.Graph.Add(name, Tal.Claimant, scope.ActorOrNone(claim.By));
            scope.Graph.Add(name, Tal.Evidence, scope.Sentence(claim.Evidence));
        }
    }
}
