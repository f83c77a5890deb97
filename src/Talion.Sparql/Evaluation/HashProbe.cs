namespace Talion.Sparql.Evaluation;

/// <summary>Looks up in a hash table the solutions of a pattern that are compatible with what is bound.</summary>
sealed class HashProbe(EvaluationContext context, int[] row, Materialized table) : RowSource
{
    readonly BoundRow bound = new(row, table.Slots);
    readonly int[] key = new int[table.KeySlots.Length];
    int next = -1;

    public override IEnumerable<RowSource> Inputs => [table.Input];

    public override string Describe() => table.KeySlots.Length > 0 ? "hash lookup" : "loop over";

    public override void Close()
    {
        next = -1;
        bound.Unbind();
    }

    protected override void Start()
    {
        table.Prepare();
        for (var i = 0; i < key.Length; i++)
            key[i] = row[table.KeySlots[i]];
        next = table.Index.First(key);
    }

    protected override bool Advance()
    {
        bound.Unbind();
        while (next >= 0)
        {
            context.Guard.Step();
            var candidate = next;
            next = table.Index.Next(candidate);
            if (table.Index.Fits(candidate, key) && bound.TryBind(table.Table[candidate]))
                return true;
        }
        return false;
    }
}
