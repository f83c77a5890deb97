using Talion.Sparql.Values;

namespace Talion.Sparql.Evaluation;

/// <summary><c>OrderBy</c> where only the first few are wanted: keeps no more than those, in a heap with the last of them on top.</summary>
sealed class TopRows(EvaluationContext context, int[] row, RowSource input, int[] slots, SortKeys keys, int count) : RowSource
{
    readonly BoundRow bound = new(row, slots);
    readonly Value[] candidate = new Value[keys.Count];
    Entry[] sorted = [];
    int next;

    public override IEnumerable<RowSource> Inputs => [input];

    public override string Describe() => $"first {count} in order";

    public override void Close() => bound.Unbind();

    protected override void Start()
    {
        // Most rows lose by their first key, so the others are worked out only where it comes to them.
        var heap = new PriorityQueue<Entry, Entry>(Comparer<Entry>.Create((left, right) => -Compare(left, right)));
        var arrivals = 0L;
        input.Open();
        while (input.MoveNext())
        {
            arrivals++;
            if (heap.Count == count && !ComesBefore(heap.Peek()))
                continue;
            if (heap.Count < count)
                ComesBefore(null);
            var entry = new Entry([.. candidate], [.. slots.Select(slot => row[slot])], arrivals);
            _ = heap.Count < count ? EnqueueOnly(heap, entry) : heap.EnqueueDequeue(entry, entry);
        }
        sorted = [.. heap.UnorderedItems.Select(item => item.Element)];
        keys.Sort(sorted, Compare);
        next = 0;
    }

    protected override bool Advance()
    {
        bound.Unbind();
        return next < sorted.Length && bound.TryBind(sorted[next++].Row);
    }

    static Entry EnqueueOnly(PriorityQueue<Entry, Entry> heap, Entry entry)
    {
        heap.Enqueue(entry, entry);
        return entry;
    }

    /// <summary>Works out the row's keys, all of them only where it comes before the last entry kept.</summary>
    bool ComesBefore(Entry? last)
    {
        var decided = last is null;
        for (var key = 0; key < keys.Count; key++)
        {
            candidate[key] = keys.Of(key, row);
            if (decided)
                continue;
            var order = keys.Compare(key, candidate[key], last!.Keys[key]);
            if (order > 0)
                return false;
            decided = order < 0;
        }
        return decided;
    }

    int Compare(Entry left, Entry right)
    {
        context.Guard.Step();
        for (var key = 0; key < keys.Count; key++)
        {
            var order = keys.Compare(key, left.Keys[key], right.Keys[key]);
            if (order != 0)
                return order;
        }
        return left.Arrival.CompareTo(right.Arrival);
    }

    sealed record Entry(Value[] Keys, int[] Row, long Arrival);
}
