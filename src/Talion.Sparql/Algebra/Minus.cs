namespace Talion.Sparql.Algebra;

public sealed record Minus(AlgebraNode Left, AlgebraNode Right) : AlgebraNode;
