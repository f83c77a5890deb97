namespace Talion.Sparql.Syntax.Patterns;

/// <summary>What may stand in a position of a triple pattern: a <see cref="Variable"/> or a <see cref="Constant"/>.</summary>
public abstract record PatternTerm;
