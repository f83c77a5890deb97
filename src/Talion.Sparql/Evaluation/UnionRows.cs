namespace Talion.Sparql.Evaluation;

/// <summary><c>Union</c>: one branch after the other.</summary>
sealed class UnionRows(RowSource[] branches) : RowSource
{
    int current;
    bool open;

    public override IEnumerable<RowSource> Inputs => branches;

    public override string Describe() => "union";

    public override void Close()
    {
        if (open)
            branches[current].Close();
        open = false;
    }

    protected override void Start() => (current, open) = (0, false);

    protected override bool Advance()
    {
        for (; current < branches.Length; current++)
        {
            if (!open)
                branches[current].Open();
            open = true;
            if (branches[current].MoveNext())
                return true;
            open = false;
        }
        return false;
    }
}
