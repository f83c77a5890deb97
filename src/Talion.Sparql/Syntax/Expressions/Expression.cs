namespace Talion.Sparql.Syntax.Expressions;

/// <summary>An expression (SPARQL 1.1 Query, section 17).</summary>
public abstract record Expression;
