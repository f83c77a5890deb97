using Talion.Extraction.Records;
using static Talion.Knowledge.Vocabulary;

namespace Talion.Knowledge.Mapping;

/// <summary>What an article says of an event and an earlier one.</summary>
static class LinkMapping
{
    public static void Map(AccountScope scope)
    {
        // Where both records came to tell one event, the words tie it to nothing.
        foreach (var link in scope.Record.Links.Where(link => scope.EventOf(link.Target) != scope.Event))
        {
            var name = ResourceNames.Part(scope.Account, link.Type.Word(), link.Cue, link.Type.Word(), link.Target);
            scope.Graph.Add(scope.Account, Tal.HasEventLink, name);
            scope.Graph.Add(name, RdfSyntax.Type, Tal.EventLink);
            scope.Graph.Add(name, Tal.Effect, scope.Event);
            scope.Graph.Add(name, Tal.Cause, scope.EventOf(link.Target));
            scope.Graph.Add(name, Tal.LinkType, Tal.Word(link.Type));
            scope.Graph.Add(name, Tal.Basis, Tal.Word(link.Basis));
            scope.Graph.Add(name, Tal.Cue, Literals.Text(link.Cue));
            scope.Graph.Add(name, Tal.Confidence, Literals.Share(link.Confidence));
            scope.Graph.Add(name, Tal.Evidence, scope.Sentence(link.Evidence));
        }
    }
}
