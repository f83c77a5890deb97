namespace Talion.Sparql.Syntax.Expressions;

/// <summary>A call of a function that the standard names.</summary>
/// <param name="Name">The name in upper case.</param>
/// <param name="Arguments">As many as the function takes.</param>
public sealed record BuiltInCall(string Name, ImmutableArray<Expression> Arguments) : Expression;
