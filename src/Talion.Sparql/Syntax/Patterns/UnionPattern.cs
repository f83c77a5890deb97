namespace Talion.Sparql.Syntax.Patterns;

/// <summary><c>{ … } UNION { … }</c>, two branches or more.</summary>
public sealed record UnionPattern(ImmutableArray<GroupPattern> Branches) : PatternElement;
