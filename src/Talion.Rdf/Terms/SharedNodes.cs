namespace Talion.Rdf.Terms;

/// <summary>
/// The blank nodes of a dataset that need a label, since more than one graph mentions them, or since they name one or stand in a triple term.
/// </summary>
static class SharedNodes
{
    public static IReadOnlySet<BlankNode> Of(IEnumerable<Quad> quads)
    {
        var home = new Dictionary<BlankNode, Term?>();
        HashSet<BlankNode> shared = [];
        foreach (var quad in quads)
        {
            if (quad.Object is TripleTerm triple)
                shared.UnionWith(triple.BlankNodes());
            foreach (var node in new[] { quad.Subject, quad.Object }.OfType<BlankNode>())
            {
                if (!home.TryAdd(node, quad.Graph) && !Equals(home[node], quad.Graph))
                    shared.Add(node);
            }
            if (quad.Graph is BlankNode name)
                shared.Add(name);
        }
        return shared;
    }
}
