namespace Talion.Sparql.Algebra;

public sealed record Join(AlgebraNode Left, AlgebraNode Right) : AlgebraNode;
