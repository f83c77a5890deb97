using Talion.Sparql.Sources;

namespace Talion.Store.Indexes;

/// <summary>From quads to keys, their ids in an order's own positions, and back.</summary>
static class QuadKeys
{
    public static (int First, int Second, int Third, int Fourth) KeyOf(this QuadOrder order, in QuadIds quad) => order switch
    {
        QuadOrder.Spog => (quad.Subject, quad.Predicate, quad.Object, quad.Graph),
        QuadOrder.Posg => (quad.Predicate, quad.Object, quad.Subject, quad.Graph),
        QuadOrder.Ospg => (quad.Object, quad.Subject, quad.Predicate, quad.Graph),
        _ => (quad.Graph, quad.Subject, quad.Predicate, quad.Object),
    };

    public static QuadIds QuadOf(this QuadOrder order, in (int First, int Second, int Third, int Fourth) key) => order switch
    {
        QuadOrder.Spog => new QuadIds(key.First, key.Second, key.Third, key.Fourth),
        QuadOrder.Posg => new QuadIds(key.Third, key.First, key.Second, key.Fourth),
        QuadOrder.Ospg => new QuadIds(key.Second, key.Third, key.First, key.Fourth),
        _ => new QuadIds(key.Second, key.Third, key.Fourth, key.First),
    };
}
