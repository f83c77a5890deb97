using Talion.Sparql.Functions;
using Talion.Sparql.Syntax.Expressions;
using Talion.Sparql.Values;

namespace Talion.Sparql.Aggregates;

/// <summary><c>AVG</c>; 0 for an empty group.</summary>
sealed class Average : ValueAccumulator
{
    Value sum = Value.Integer(0);
    long count;

    protected override void Take(in Value value)
    {
        sum = Arithmetic.Apply(ArithmeticOperator.Add, sum, value);
        count++;
    }

    protected override Value Total() => count == 0 ? Value.Integer(0) : Arithmetic.Apply(ArithmeticOperator.Divide, sum, Value.Integer(count));
}
