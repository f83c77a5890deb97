namespace Talion.Sparql.Algebra;

public sealed record Reduced(AlgebraNode Input) : AlgebraNode;
