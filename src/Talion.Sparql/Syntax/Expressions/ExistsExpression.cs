using Talion.Sparql.Syntax.Patterns;

namespace Talion.Sparql.Syntax.Expressions;

/// <summary><c>EXISTS { … }</c>, or <c>NOT EXISTS</c>.</summary>
public sealed record ExistsExpression(GroupPattern Pattern, bool Negated) : Expression;
