namespace Talion.Sparql.Syntax.Patterns;

/// <summary>What may stand between the braces of a group.</summary>
public abstract record PatternElement;
