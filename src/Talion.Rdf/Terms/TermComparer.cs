namespace Talion.Rdf.Terms;

/// <summary>
/// A total order of terms for output: none (the default graph), IRIs, blank nodes, literals, triple terms; within a kind by UTF-16 code units of
/// the value, then datatype, then language and direction, triple terms by subject, predicate and object; shorter labels of blank nodes before longer ones, so that b2 comes before b10. It is not SPARQL's <c>ORDER
/// BY</c>.
/// </summary>
public sealed class TermComparer : IComparer<Term?>
{
    public static TermComparer Ordinal { get; } = new();

    public int Compare(Term? x, Term? y) => (x, y) switch
    {
        _ when ReferenceEquals(x, y) => 0,
        (Iri a, Iri b) => string.CompareOrdinal(a.Value, b.Value),
        (BlankNode a, BlankNode b) => Compare(a, b),
        (Literal a, Literal b) => Compare(a, b),
        (TripleTerm a, TripleTerm b) => Compare(a, b),
        _ => Rank(x).CompareTo(Rank(y)),
    };

    static int Compare(BlankNode x, BlankNode y)
    {
        var order = x.Label.Length.CompareTo(y.Label.Length);
        return order != 0 ? order : string.CompareOrdinal(x.Label, y.Label);
    }

    static int Compare(Literal x, Literal y)
    {
        var order = string.CompareOrdinal(x.Value, y.Value);
        if (order == 0)
            order = string.CompareOrdinal(x.Datatype, y.Datatype);
        return order != 0 ? order : string.CompareOrdinal(x.Tag, y.Tag);
    }

    static int Compare(TripleTerm x, TripleTerm y) =>
        QuadComparer.Ordinal.Compare(new Quad(x.Subject, x.Predicate, x.Object), new Quad(y.Subject, y.Predicate, y.Object));

    static int Rank(Term? term) => term switch { null => 0, Iri => 1, BlankNode => 2, Literal => 3, _ => 4 };
}
