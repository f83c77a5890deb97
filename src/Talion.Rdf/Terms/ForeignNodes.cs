namespace Talion.Rdf.Terms;

/// <summary>Renames the blank nodes of one document or answer, so that they are nobody else's.</summary>
/// <param name="fresh">Gives a blank node that is new.</param>
public sealed class ForeignNodes(Func<BlankNode> fresh)
{
    readonly Dictionary<BlankNode, BlankNode> names = [];

    /// <summary>The quad with its blank nodes renamed, the same node in the same way each time.</summary>
    public Quad Apart(Quad quad) => quad.Relabel(Apart);

    /// <summary>The term with its blank nodes renamed, the same node in the same way each time.</summary>
    public Term Apart(Term term) => term.Relabel(Apart);

    BlankNode Apart(BlankNode node)
    {
        if (!names.TryGetValue(node, out var name))
            names.Add(node, name = fresh());
        return name;
    }
}
