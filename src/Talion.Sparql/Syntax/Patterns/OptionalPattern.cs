namespace Talion.Sparql.Syntax.Patterns;

public sealed record OptionalPattern(GroupPattern Pattern) : PatternElement;
