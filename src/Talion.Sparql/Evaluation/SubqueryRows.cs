namespace Talion.Sparql.Evaluation;

/// <summary><c>ToMultiset</c>: a sub-select, which runs in a row of its own and gives the variables that it projects.</summary>
/// <param name="row">The row around it.</param>
/// <param name="inner">The sub-select's row.</param>
/// <param name="input">The sub-select.</param>
/// <param name="columns">The projected variables: the slot inside and the slot outside.</param>
/// <param name="parameters">What is handed in: the slot inside and the slot outside.</param>
sealed class SubqueryRows(int[] row, int[] inner, RowSource input, (int Inner, int Outer)[] columns, (int Inner, int Outer)[] parameters) : RowSource
{
    readonly BoundRow bound = new(row, [.. columns.Select(column => column.Outer)]);
    readonly int[] solution = new int[columns.Length];

    public override IEnumerable<RowSource> Inputs => [input];

    public override string Describe() => "sub-select";

    public override void Close()
    {
        bound.Unbind();
        input.Close();
    }

    protected override void Start()
    {
        foreach (var (inside, outside) in parameters)
            inner[inside] = row[outside];
        input.Open();
    }

    protected override bool Advance()
    {
        bound.Unbind();
        while (input.MoveNext())
        {
            for (var i = 0; i < columns.Length; i++)
                solution[i] = inner[columns[i].Inner];
            if (bound.TryBind(solution))
                return true;
        }
        return false;
    }
}
