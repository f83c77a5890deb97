using Talion.Rdf.Terms;

namespace Talion.Web.GraphStore;

/// <summary>Renames the blank nodes of one document, so that they are nobody else's.</summary>
/// <param name="fresh">Gives a blank node that is new to the store.</param>
sealed class DocumentNodes(Func<BlankNode> fresh)
{
    readonly Dictionary<BlankNode, BlankNode> names = [];

    public Quad Apart(Quad quad) => quad.Relabel(Apart);

    BlankNode Apart(BlankNode node)
    {
        if (!names.TryGetValue(node, out var name))
            names.Add(node, name = fresh());
        return name;
    }
}
