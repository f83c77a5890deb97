namespace Talion.Sparql.Syntax.Patterns;

public sealed record ValuesPattern(InlineData Data) : PatternElement;
