namespace Talion.Rdf.Terms;

/// <summary>
/// Orders quads by graph (default graph first), subject, predicate and object, each by <see cref="TermComparer.Ordinal"/>.
/// </summary>
public sealed class QuadComparer : IComparer<Quad>
{
    public static QuadComparer Ordinal { get; } = new();

    public int Compare(Quad x, Quad y)
    {
        var terms = TermComparer.Ordinal;
        var order = terms.Compare(x.Graph, y.Graph);
        if (order == 0)
            order = terms.Compare(x.Subject, y.Subject);
        if (order == 0)
            order = terms.Compare(x.Predicate, y.Predicate);
        return order != 0 ? order : terms.Compare(x.Object, y.Object);
    }

    /// <summary>The set of the quads in this order, each once.</summary>
    public static Quad[] Sorted(IEnumerable<Quad> quads)
    {
        var sort = new QuadSort();
        foreach (var quad in quads)
            sort.Add(quad);
        return sort.ToArray();
    }
}
