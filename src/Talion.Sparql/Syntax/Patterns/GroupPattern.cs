namespace Talion.Sparql.Syntax.Patterns;

/// <summary><c>{ … }</c>.</summary>
public sealed record GroupPattern(ImmutableArray<PatternElement> Elements) : PatternElement;
