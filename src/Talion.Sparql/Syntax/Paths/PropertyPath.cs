namespace Talion.Sparql.Syntax.Paths;

/// <summary>A property path (SPARQL 1.1 Query, sections 9 and 18.1.7), named after the algebra's own terms.</summary>
public abstract record PropertyPath;
