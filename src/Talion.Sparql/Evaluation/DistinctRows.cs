namespace Talion.Sparql.Evaluation;

/// <summary><c>Distinct</c> and <c>Reduced</c>: lets the first of equal solutions through.</summary>
sealed class DistinctRows(EvaluationContext context, int[] row, RowSource input, int[] slots) : RowSource
{
    readonly int[] solution = new int[slots.Length];
    RowSet seen = new(context.Guard, slots.Length);

    public override IEnumerable<RowSource> Inputs => [input];

    public override string Describe() => "distinct";

    public override void Close() => input.Close();

    protected override void Start()
    {
        seen = new RowSet(context.Guard, slots.Length);
        input.Open();
    }

    protected override bool Advance()
    {
        while (input.MoveNext())
        {
            for (var i = 0; i < slots.Length; i++)
                solution[i] = row[slots[i]];
            var before = seen.Count;
            if (seen.Add(solution) == before)
                return true;
        }
        return false;
    }
}
