using Talion.Sparql.Evaluation.Expressions;

namespace Talion.Sparql.Evaluation;

/// <summary><c>LeftJoin</c>: the right side is opened under every row of the left one, which stands alone where nothing on the right fits.</summary>
sealed class LoopLeftJoin(EvaluationContext context, int[] row, RowSource left, RowSource right, Evaluator[] conditions) : RowSource
{
    bool onRight;
    bool matched;
    bool onLeft;

    public override IEnumerable<RowSource> Inputs => [left, right];

    public override string Describe() => "left join";

    public override void Close()
    {
        if (onRight)
            right.Close();
        if (onLeft)
            left.Close();
        onRight = onLeft = false;
    }

    protected override void Start()
    {
        left.Open();
        onLeft = true;
        onRight = false;
    }

    protected override bool Advance()
    {
        while (true)
        {
            if (onRight)
            {
                while (right.MoveNext())
                {
                    if (conditions.Length == 0 || FilterRows.AllTrue(context, conditions, row))
                        return matched = true;
                }
                onRight = false;
                if (!matched)
                    return true;
            }
            if (!left.MoveNext())
                return onLeft = false;
            right.Open();
            (onRight, matched) = (true, false);
        }
    }
}
