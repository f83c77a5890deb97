using Talion.Sparql.Algebra;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Evaluation.Expressions;
using Talion.Sparql.Functions;
using Talion.Sparql.Syntax.Expressions;

namespace Talion.Sparql.Planning;

/// <summary>Makes expressions ready to be evaluated.</summary>
/// <param name="context">Of the query.</param>
/// <param name="slots">Where variables stand; one without a slot is never bound.</param>
/// <param name="nodes">For <c>BNODE</c> with a label.</param>
/// <param name="exists">Plans the pattern of an <c>EXISTS</c>.</param>
sealed class ExpressionCompiler(EvaluationContext context, VariableSlots slots, SolutionNodes nodes, Func<ExistsPattern, RowSource> exists)
{
    public Evaluator[] Compile(IEnumerable<Expression> expressions) => [.. expressions.Select(Compile)];

    public Evaluator Compile(Expression expression) => expression switch
    {
        VariableExpression variable => slots.Contains(variable.Name) ? new VariableEvaluator(context.Terms, slots[variable.Name]) : new ConstantEvaluator(default),
        ConstantExpression constant => new ConstantEvaluator(context.Terms.ValueOf(context.Terms.IdOf(constant.Term))),
        OrExpression or => new OrEvaluator(context, Compile(or.Operands)),
        AndExpression and => new AndEvaluator(context, Compile(and.Operands)),
        NotExpression not => new NotEvaluator(context, Compile(not.Operand)),
        ComparisonExpression comparison => new ComparisonEvaluator(context, comparison.Operator, Compile(comparison.Left), Compile(comparison.Right)),
        InExpression @in => new InEvaluator(context, Compile(@in.Operand), Compile(@in.Items), @in.Negated),
        ArithmeticExpression chain => new ArithmeticEvaluator(Compile(chain.First), [.. chain.Steps.Select(step => (step.Operator, Compile(step.Operand)))]),
        NegateExpression negate => new NegateEvaluator(Compile(negate.Operand), negate.Plus),
        BuiltInCall call => Compile(call),
        IriCall call => Casts.ByIri(call.Function) is { } cast
            ? new FunctionEvaluator(context, cast, Compile(call.Arguments))
            : new ConstantEvaluator(default),
        ExistsPattern pattern => new ExistsEvaluator(exists(pattern), pattern.Negated),
        _ => throw new ArgumentException($"No such expression: {expression}", nameof(expression)),
    };

    Evaluator Compile(BuiltInCall call) => call.Name switch
    {
        "BOUND" => ((VariableExpression)call.Arguments[0]).Name is var name && slots.Contains(name) ? new BoundEvaluator(slots[name]) : new ConstantEvaluator(Values.Value.False),
        "IF" => new IfEvaluator(context, Compile(call.Arguments[0]), Compile(call.Arguments[1]), Compile(call.Arguments[2])),
        "COALESCE" => new CoalesceEvaluator(Compile(call.Arguments)),
        "BNODE" when call.Arguments.Length == 1 => new LabelledBlankNodeEvaluator(context, nodes, Compile(call.Arguments[0])),
        _ => new FunctionEvaluator(context, FunctionTable.ByName(call.Name), Compile(call.Arguments)),
    };
}
