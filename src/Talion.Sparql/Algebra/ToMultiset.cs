namespace Talion.Sparql.Algebra;

/// <summary>A sub-select, whose variables are its own but for those it projects.</summary>
public sealed record ToMultiset(AlgebraNode Input) : AlgebraNode;
