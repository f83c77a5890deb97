namespace Talion.Sparql.Evaluation;

/// <summary>One solution without bindings: the empty pattern.</summary>
sealed class UnitRow : RowSource
{
    bool given;

    public override void Close()
    {
    }

    public override string Describe() => "one empty row";

    protected override void Start() => given = false;

    protected override bool Advance() => !given && (given = true);
}
