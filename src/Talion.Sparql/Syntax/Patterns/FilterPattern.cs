using Talion.Sparql.Syntax.Expressions;

namespace Talion.Sparql.Syntax.Patterns;

public sealed record FilterPattern(Expression Condition) : PatternElement;
