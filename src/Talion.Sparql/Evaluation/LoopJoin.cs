namespace Talion.Sparql.Evaluation;

/// <summary><c>Join</c> by nested loops: each step is opened under what the steps before it have bound.</summary>
sealed class LoopJoin(RowSource[] steps) : RowSource
{
    int current = -1;

    public override IEnumerable<RowSource> Inputs => steps;

    public override string Describe() => "join";

    public override void Close()
    {
        for (; current >= 0; current--)
            steps[current].Close();
    }

    protected override void Start()
    {
        steps[0].Open();
        current = 0;
    }

    protected override bool Advance()
    {
        while (current >= 0)
        {
            if (!steps[current].MoveNext())
                current--;
            else if (current == steps.Length - 1)
                return true;
            else
                steps[++current].Open();
        }
        return false;
    }
}
