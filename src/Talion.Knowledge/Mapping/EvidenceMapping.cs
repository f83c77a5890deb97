using Talion.Extraction;
using Talion.Extraction.Records;
using Talion.Rdf.Terms;
using static Talion.Knowledge.Vocabulary;

namespace Talion.Knowledge.Mapping;

/// <summary>The sentences that tell an event and the words in them that name it, as NIF strings.</summary>
static class EvidenceMapping
{
    public static void Map(AccountScope scope)
    {
        foreach (var evidence in scope.Record.Evidence)
            Map(scope, evidence);
    }

    static void Map(AccountScope scope, Evidence evidence)
    {
        var graph = scope.Graph;
        var sentence = MapString(scope, Nif.Sentence, new TextSpan(evidence.Start, evidence.End), evidence.Quote);
        graph.Add(sentence, Nif.ReferenceContext, scope.Context);
        graph.Add(sentence, Dcterms.IsPartOf, scope.Article);
        graph.Add(scope.Account, Tal.Evidence, sentence);
        if (evidence.Trigger is not { } trigger)
            return;
        var mention = MapString(scope, Nif.Phrase, new TextSpan(trigger.Start, trigger.End), trigger.Text);
        graph.Add(mention, RdfSyntax.Type, Gaf.Mention);
        graph.Add(mention, Nif.InSentence, sentence);
        graph.Add(scope.Account, Gaf.DenotedBy, mention);
    }

    static Iri MapString(AccountScope scope, Iri type, TextSpan span, string text)
    {
        var name = scope.Text(span);
        scope.Graph.Add(name, RdfSyntax.Type, type);
        scope.Graph.Add(name, Nif.BeginIndex, Literals.Offset(span.Start));
        scope.Graph.Add(name, Nif.EndIndex, Literals.Offset(span.End));
        scope.Graph.Add(name, Nif.AnchorOf, Literals.Text(text));
        return name;
    }
}
