using Talion.Knowledge;
using Talion.Knowledge.Mapping;
using Talion.Rdf.Syntax;
using Talion.Rdf.Terms;
using Talion.Rdf.Turtle;
using Talion.Sparql;
using Talion.Web.Explorer.State;

namespace Talion.Web.Explorer.Downloads;

/// <summary>Writes what the graph says of some events as Turtle.</summary>
static class EventTriples
{
    public static void Write(ExplorerState state, EventSelection selection, TextWriter writer)
    {
        var prefixes = new PrefixMap { { "", state.Things.Base } };
        foreach (var (prefix, iri) in Vocabulary.Prefixes)
            prefixes.Add(prefix, iri);
        TurtleWriter.Write(Triples(state, selection), writer, prefixes);
    }

    static IEnumerable<Quad> Triples(ExplorerState state, EventSelection selection)
    {
        var names = new ResourceNames(state.Things.Base);
        return selection.Events(state).Select(e => names.Canonical(e.Id)).SelectMany(name => SparqlQuery.Parse($"DESCRIBE <{name.Value}>").Triples(state.Snapshot.Source));
    }
}
