namespace Talion.Sparql.Algebra;

public sealed record Distinct(AlgebraNode Input) : AlgebraNode;
