using Talion.Sparql.Syntax.Expressions;

namespace Talion.Sparql.Algebra;

public sealed record Extend(AlgebraNode Input, string Variable, Expression Expression) : AlgebraNode;
