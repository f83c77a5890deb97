using Talion.Sparql.Syntax.Expressions;

namespace Talion.Sparql.Syntax.Queries;

/// <summary>A key of a <c>GROUP BY</c>.</summary>
/// <param name="Expression">What to group by.</param>
/// <param name="Variable">The name it can be asked by, if any.</param>
public sealed record GroupCondition(Expression Expression, string? Variable);
