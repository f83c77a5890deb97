namespace Talion.Sparql.Algebra;

public sealed record Project(AlgebraNode Input, ImmutableArray<string> Variables) : AlgebraNode;
