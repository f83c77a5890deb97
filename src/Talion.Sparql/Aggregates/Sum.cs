using Talion.Sparql.Functions;
using Talion.Sparql.Syntax.Expressions;
using Talion.Sparql.Values;

namespace Talion.Sparql.Aggregates;

sealed class Sum : ValueAccumulator
{
    Value sum = Value.Integer(0);

    protected override void Take(in Value value) => sum = Arithmetic.Apply(ArithmeticOperator.Add, sum, value);

    protected override Value Total() => sum;
}
