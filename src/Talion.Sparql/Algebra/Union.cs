namespace Talion.Sparql.Algebra;

/// <summary><c>Union</c> of two branches or more.</summary>
public sealed record Union(ImmutableArray<AlgebraNode> Branches) : AlgebraNode;
