using Talion.Extraction.Lexicons;
using Talion.Knowledge.Lexicons;
using static Talion.Knowledge.Vocabulary;

namespace Talion.Knowledge.Mapping;

/// <summary>Who is said to stand behind a group: a claim with its source, which no article need repeat.</summary>
static class BackingMapping
{
    /// <summary>The claim, as the group has it.</summary>
    public static void Map(GraphDraft graph, Backing backing, GazetteerEntry backer, ResourceNames names)
    {
        var group = names.Canonical(backing.Group);
        var claim = ResourceNames.Part(group, "backing", backer.Label, backing.Source);
        graph.Add(group, Tal.HasBacking, claim);
        graph.Add(claim, RdfSyntax.Type, Tal.BackingClaim);
        graph.Add(claim, Tal.Backer, names.Canonical(backer.Id));
        graph.Add(claim, Dcterms.Source, Literals.English(backing.Source));
    }

    /// <summary>The backer, whom no article need name.</summary>
    public static void Map(GraphDraft graph, GazetteerEntry backer, ResourceNames names)
    {
        graph.Add(names.Canonical(backer.Id), RdfSyntax.Type, Sem.Actor);
        graph.Add(names.Canonical(backer.Id), Skos.PrefLabel, Literals.English(backer.Label));
    }
}
