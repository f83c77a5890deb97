using Talion.Sparql.Sources;

namespace Talion.Store.Indexes;

/// <summary>A set of quads, sorted in four orders. Never changes.</summary>
sealed class QuadIndexes(QuadIndex spog, QuadIndex posg, QuadIndex ospg, QuadIndex gspo)
{
    public static QuadIndexes Empty { get; } = QuadSorter.Sort(new QuadColumns(), TermIds.First);

    public QuadIndex Spog { get; } = spog;

    public QuadIndex Posg { get; } = posg;

    public QuadIndex Ospg { get; } = ospg;

    public QuadIndex Gspo { get; } = gspo;

    public int Count => Spog.Count;

    public bool Contains(in QuadIds quad)
    {
        var (start, end) = Spog.Find(quad.Subject, quad.Predicate, quad.Object, quad.Graph);
        return start < end;
    }

    public QuadIndex InOrder(QuadOrder order) => order switch
    {
        QuadOrder.Spog => Spog,
        QuadOrder.Posg => Posg,
        QuadOrder.Ospg => Ospg,
        QuadOrder.Gspo => Gspo,
        _ => throw new ArgumentOutOfRangeException(nameof(order)),
    };

    /// <summary>All quads, by subject, predicate, object and graph.</summary>
    public IEnumerable<QuadIds> Quads()
    {
        var slot = 0;
        for (var row = 0; row < Count; row++)
        {
            slot = Spog.Firsts.SlotOf(row, slot);
            yield return new QuadIds(Spog.Firsts.KeyAt(slot), Spog.Seconds[row], Spog.Thirds[row], Spog.Fourths[row]);
        }
    }
}
