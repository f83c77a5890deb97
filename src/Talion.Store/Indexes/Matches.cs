using Talion.Sparql.Sources;

namespace Talion.Store.Indexes;

/// <summary>Finds which order serves a pattern best, and counts what matches.</summary>
static class Matches
{
    /// <summary>The order with the fewest rows to read.</summary>
    public static QuadOrder BestOrder(QuadIndexes indexes, in QuadPattern pattern)
    {
        var (s, p, o, g) = pattern;
        var natural = s != 0 ? (o != 0 && p == 0 ? QuadOrder.Ospg : QuadOrder.Spog) : p != 0 ? QuadOrder.Posg : o != 0 ? QuadOrder.Ospg : QuadOrder.Spog;
        if (g <= 0)
        {
            return natural;
        }
        return Rows(indexes, natural, pattern) < Rows(indexes, QuadOrder.Gspo, pattern) ? natural : QuadOrder.Gspo;
    }

    /// <summary>The rows of an order to read for a pattern.</summary>
    public static (int Start, int End) Range(QuadIndexes indexes, QuadOrder order, in QuadPattern pattern)
    {
        var (s, p, o, g) = pattern;
        g = Math.Max(g, 0);
        return order switch
        {
            QuadOrder.Spog => indexes.Spog.Find(s, p, o, g),
            QuadOrder.Posg => indexes.Posg.Find(p, o, s, g),
            QuadOrder.Ospg => indexes.Ospg.Find(o, s, p, g),
            _ => indexes.Gspo.Find(g, s, p, o),
        };
    }

    public static long Count(QuadIndexes indexes, in QuadPattern pattern)
    {
        if (indexes.Count == 0)
        {
            return 0;
        }
        var reader = new IndexReader();
        reader.Seek(indexes, pattern, BestOrder(indexes, pattern));
        if (!reader.Filters)
        {
            return reader.Remaining;
        }
        long count = 0;
        while (reader.MoveNext())
        {
            count++;
        }
        return count;
    }

    static int Rows(QuadIndexes indexes, QuadOrder order, in QuadPattern pattern)
    {
        var (start, end) = Range(indexes, order, pattern);
        return end - start;
    }
}
