namespace Talion.Sparql.Syntax.Patterns;

public sealed record MinusPattern(GroupPattern Pattern) : PatternElement;
