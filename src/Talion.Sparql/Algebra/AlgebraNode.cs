namespace Talion.Sparql.Algebra;

/// <summary>An operator of the SPARQL algebra (SPARQL 1.1 Query, section 18).</summary>
public abstract record AlgebraNode;
