using Talion.Sparql.Syntax.Expressions;
using Talion.Sparql.Values;

namespace Talion.Sparql.Functions;

/// <summary>The operators + - * / with promotion of numbers (SPARQL 1.1 Query, section 17.3), and XPath's sums of instants and durations.</summary>
static class Arithmetic
{
    public static Value Apply(ArithmeticOperator @operator, in Value left, in Value right)
    {
        try
        {
            return left.IsNumeric && right.IsNumeric ? Numbers(@operator, left, right) : TemporalArithmetic.Apply(@operator, left, right);
        }
        catch (OverflowException)
        {
            return default;
        }
    }

    public static Value Negate(in Value operand) => operand.Kind switch
    {
        ValueKind.Integer => Value.Integer(-operand.AsDecimal),
        ValueKind.Decimal => Value.Decimal(-operand.AsDecimal),
        ValueKind.Float => Value.Float(-operand.AsDouble),
        ValueKind.Double => Value.Double(-operand.AsDouble),
        _ => default,
    };

    static Value Numbers(ArithmeticOperator @operator, in Value left, in Value right)
    {
        var kind = left.Kind > right.Kind ? left.Kind : right.Kind;
        if (kind >= ValueKind.Float)
        {
            var real = Real(@operator, left.AsDouble, right.AsDouble);
            return kind == ValueKind.Float ? Value.Float(real) : Value.Double(real);
        }
        if (@operator == ArithmeticOperator.Divide)
            return right.AsDecimal == 0 ? default : Value.Decimal(left.AsDecimal / right.AsDecimal);
        var exact = @operator switch
        {
            ArithmeticOperator.Add => left.AsDecimal + right.AsDecimal,
            ArithmeticOperator.Subtract => left.AsDecimal - right.AsDecimal,
            _ => left.AsDecimal * right.AsDecimal,
        };
        return kind == ValueKind.Integer ? Value.Integer(exact) : Value.Decimal(exact);
    }

    static double Real(ArithmeticOperator @operator, double left, double right) => @operator switch
    {
        ArithmeticOperator.Add => left + right,
        ArithmeticOperator.Subtract => left - right,
        ArithmeticOperator.Multiply => left * right,
        _ => left / right,
    };
}
