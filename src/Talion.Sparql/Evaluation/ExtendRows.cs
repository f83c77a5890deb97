using Talion.Sparql.Evaluation.Expressions;
using Talion.Sparql.Sources;

namespace Talion.Sparql.Evaluation;

/// <summary><c>Extend</c>: gives a variable an expression's value, or leaves it unbound where that is an error.</summary>
sealed class ExtendRows(EvaluationContext context, int[] row, RowSource input, int slot, Evaluator expression, SolutionNodes nodes, bool isNewSolution, string name) : RowSource
{
    bool wrote;

    public override IEnumerable<RowSource> Inputs => [input];

    public override string Describe() => $"extend ?{name}";

    public override void Close()
    {
        Unbind();
        input.Close();
    }

    protected override void Start()
    {
        Unbind();
        input.Open();
    }

    protected override bool Advance()
    {
        Unbind();
        while (input.MoveNext())
        {
            nodes.Solution += isNewSolution ? 1 : 0;
            var id = expression.EvaluateId(row, context.Terms);
            if (row[slot] == TermIds.None)
            {
                row[slot] = id;
                return wrote = true;
            }
            if (id == TermIds.None || id == row[slot])
                return true;
        }
        return false;
    }

    void Unbind()
    {
        if (wrote)
            row[slot] = TermIds.None;
        wrote = false;
    }
}
