using Talion.Sparql.Syntax.Expressions;

namespace Talion.Sparql.Syntax.Patterns;

public sealed record BindPattern(Expression Expression, string Variable) : PatternElement;
