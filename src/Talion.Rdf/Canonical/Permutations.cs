namespace Talion.Rdf.Canonical;

/// <summary>All orders of a list's items.</summary>
static class Permutations
{
    /// <summary>
    /// Steps through the orders one by one by Heap's algorithm; the list that is handed out is always the same, rearranged.
    /// </summary>
    public static IEnumerable<IReadOnlyList<string>> Of(IEnumerable<string> items)
    {
        string[] order = [.. items];
        var counters = new int[order.Length];
        yield return order;
        for (var i = 0; i < order.Length;)
        {
            if (counters[i] == i)
            {
                counters[i++] = 0;
                continue;
            }
            var other = i % 2 == 0 ? 0 : counters[i];
            (order[other], order[i]) = (order[i], order[other]);
            yield return order;
            counters[i]++;
            i = 0;
        }
    }
}
