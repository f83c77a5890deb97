using Talion.Sparql.Syntax.Expressions;

namespace Talion.Sparql.Syntax.Queries;

public sealed record OrderCondition(Expression Expression, bool Descending);
