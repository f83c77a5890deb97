namespace Talion.Sparql.Algebra;

/// <summary>Some of the solutions.</summary>
/// <param name="Input">All of them.</param>
/// <param name="Offset">How many to leave out first.</param>
/// <param name="Limit">How many to take at most; <see langword="null"/> for all.</param>
public sealed record Slice(AlgebraNode Input, long Offset, long? Limit) : AlgebraNode;
