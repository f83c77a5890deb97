using Talion.Extraction.Lexicons;
using Talion.Knowledge.Lexicons;
using static Talion.Knowledge.Vocabulary;

namespace Talion.Knowledge.Mapping;

/// <summary>Who is said to stand behind a group: a claim with its source, which no article need repeat.</summary>
static class BackingMapping
{
    public static void Map(GraphDraft graph, Backing backing, GazetteerEntry backer, ResourceNames names)
    {
        var (group, other) = (names.Canonical(backing.Group), names.Canonical(backer.Id));
        var claim = ResourceNames.Part(group, "backing", backer.Label, backing.Source);
        graph.Add(group, Tal.HasBacking, claim);
        graph.Add(claim, RdfSyntax.Type, Tal.BackingClaim);
        graph.Add(claim, Tal.Backer, other);
        graph.Add(claim, Dcterms.Source, Literals.English(backing.Source));
        graph.Add(other, RdfSyntax.Type, Sem.Actor);
        graph.Add(other, Skos.PrefLabel, Literals.English(backer.Label));
    }
}
