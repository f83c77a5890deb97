using Talion.Rdf.Terms;
using Talion.Sparql.Syntax.Expressions;
using Talion.Sparql.Syntax.Lexing;

namespace Talion.Sparql.Syntax.Parsing;

public sealed partial class SparqlParser
{
    static readonly (string Mark, ComparisonOperator Operator)[] Comparisons =
    [
        ("=", ComparisonOperator.Equal), ("!=", ComparisonOperator.NotEqual), ("<", ComparisonOperator.Less), (">", ComparisonOperator.Greater),
        ("<=", ComparisonOperator.LessOrEqual), (">=", ComparisonOperator.GreaterOrEqual),
    ];

    Expression Expression() => Nested(Or);

    Expression Or()
    {
        var first = And();
        if (!IsMark("||"))
            return first;
        var operands = ImmutableArray.CreateBuilder<Expression>();
        operands.Add(first);
        while (AcceptMark("||"))
            operands.Add(And());
        return new OrExpression(operands.ToImmutable());
    }

    Expression And()
    {
        var first = Relational();
        if (!IsMark("&&"))
            return first;
        var operands = ImmutableArray.CreateBuilder<Expression>();
        operands.Add(first);
        while (AcceptMark("&&"))
            operands.Add(Relational());
        return new AndExpression(operands.ToImmutable());
    }

    Expression Relational()
    {
        var left = Additive();
        foreach (var (mark, comparison) in Comparisons)
        {
            if (AcceptMark(mark))
                return new ComparisonExpression(comparison, left, Additive());
        }
        if (AcceptWord("IN"))
            return new InExpression(left, ExpressionList(), Negated: false);
        if (IsWord("NOT") && IsWord(Ahead(1), "IN"))
        {
            next += 2;
            return new InExpression(left, ExpressionList(), Negated: true);
        }
        return left;
    }

    Expression Additive() => Chain(Multiplicative, ("+", ArithmeticOperator.Add), ("-", ArithmeticOperator.Subtract));

    Expression Multiplicative() => Chain(Unary, ("*", ArithmeticOperator.Multiply), ("/", ArithmeticOperator.Divide));

    Expression Chain(Func<Expression> operand, (string Mark, ArithmeticOperator Operator) one, (string Mark, ArithmeticOperator Operator) other)
    {
        var first = operand();
        if (!IsMark(one.Mark) && !IsMark(other.Mark))
            return first;
        var steps = ImmutableArray.CreateBuilder<(ArithmeticOperator, Expression)>();
        while (IsMark(one.Mark) || IsMark(other.Mark))
            steps.Add((Take().Text == one.Mark ? one.Operator : other.Operator, operand()));
        return new ArithmeticExpression(first, steps.ToImmutable());
    }

    Expression Unary()
    {
        if (AcceptMark("!"))
            return new NotExpression(Nested(Unary));
        if ((IsMark("+") || IsMark("-")) && Constant() is { } number)
            return new ConstantExpression(number);
        if (AcceptMark("-"))
            return new NegateExpression(Primary());
        return AcceptMark("+") ? new NegateExpression(Primary(), Plus: true) : Primary();
    }

    Expression Primary()
    {
        if (IsMark("("))
            return Bracketed();
        if (Current.Kind == TokenKind.Variable)
            return new VariableExpression(Take().Text);
        if (IsIri)
            return FunctionCall();
        if (IsMark(TripleStart))
            return Nested(TripleExpression);
        if (Constant() is { } term)
            return new ConstantExpression(term);
        return BuiltIn() ?? throw Expected("an expression");
    }

    Expression Bracketed()
    {
        ExpectMark("(");
        var expression = Expression();
        ExpectMark(")");
        return expression;
    }

    /// <summary>An IRI, or the call of a function by its IRI where arguments follow.</summary>
    Expression FunctionCall()
    {
        var function = ExpectIri();
        return IsMark("(") ? new IriCall(function, ExpressionList()) : new ConstantExpression(new Iri(function));
    }

    ImmutableArray<Expression> ExpressionList()
    {
        if (AcceptNil())
            return [];
        ExpectMark("(");
        var items = ImmutableArray.CreateBuilder<Expression>();
        do
            items.Add(Expression());
        while (AcceptMark(","));
        ExpectMark(")");
        return items.ToImmutable();
    }
}
