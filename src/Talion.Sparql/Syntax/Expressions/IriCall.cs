namespace Talion.Sparql.Syntax.Expressions;

/// <summary>A call of a function by its IRI: a cast or an extension.</summary>
public sealed record IriCall(string Function, ImmutableArray<Expression> Arguments) : Expression;
