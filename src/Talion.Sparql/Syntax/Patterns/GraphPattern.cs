namespace Talion.Sparql.Syntax.Patterns;

public sealed record GraphPattern(PatternTerm Name, GroupPattern Pattern) : PatternElement;
