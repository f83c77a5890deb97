using Talion.Rdf.Terms;

namespace Talion.Sparql.Syntax.Expressions;

public sealed record ConstantExpression(Term Term) : Expression;
