using Talion.Sparql.Syntax.Queries;

namespace Talion.Sparql.Algebra;

public sealed record OrderBy(AlgebraNode Input, ImmutableArray<OrderCondition> Conditions) : AlgebraNode;
