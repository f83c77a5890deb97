using Talion.Sparql.Syntax.Expressions;

namespace Talion.Sparql.Syntax.Queries;

/// <summary>A column of a <c>SELECT</c>: a variable, or an expression with a name.</summary>
public sealed record SelectItem(string Variable, Expression? Expression = null);
